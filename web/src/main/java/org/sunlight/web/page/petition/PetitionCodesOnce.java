package org.sunlight.web.page.petition;

import jakarta.faces.context.FacesContext;

/** Carries a query code from the page that drew it to the receipt, over one redirect and no further. */
final class PetitionCodesOnce {

    private static final String KEY = "petitionQueryCode";

    private PetitionCodesOnce() {}

    /** @return the page of the receipt */
    static String handOver(String number, String code) {
        if (code != null) {
            FacesContext.getCurrentInstance().getExternalContext().getFlash().put(KEY, code);
        }
        return "/petition/receipt.xhtml?faces-redirect=true&number=" + number;
    }

    /** Null when the receipt is opened a second time, and for an anonymous petition. */
    static String take() {
        return (String) FacesContext.getCurrentInstance()
                .getExternalContext()
                .getFlash()
                .get(KEY);
    }
}
