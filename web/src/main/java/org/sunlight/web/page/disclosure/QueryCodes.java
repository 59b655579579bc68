package org.sunlight.web.page.disclosure;

import jakarta.faces.context.FacesContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sunlight.disclosure.request.RegisteredRequest;

/** Carries query codes from the page that drew them to the receipts, over one redirect and no further. */
final class QueryCodes {

    private static final String KEY = "requestQueryCodes";

    private QueryCodes() {}

    /** @return the page of the receipts */
    static String handOver(List<RegisteredRequest> registered) {
        Map<String, String> codes = new LinkedHashMap<>();
        registered.forEach(each -> codes.put(each.request().number(), each.queryCode()));
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(KEY, codes);
        return "/disclosure/receipt.xhtml?faces-redirect=true&number="
                + registered.get(0).request().number();
    }

    /** By number of the request; empty when the receipts are opened a second time. */
    @SuppressWarnings("unchecked") // put there by this class alone
    static Map<String, String> take() {
        Object codes = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getFlash()
                .get(KEY);
        return codes == null ? Map.of() : (Map<String, String>) codes;
    }
}
