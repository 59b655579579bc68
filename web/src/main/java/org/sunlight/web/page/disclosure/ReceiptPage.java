package org.sunlight.web.page.disclosure;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.sunlight.disclosure.request.RequestQueries;
import org.sunlight.disclosure.request.RequestView;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.OrganView;

/** The receipt handed over at the counter. The query code is on it this once. */
@Named("receiptPage")
@ViewScoped
public class ReceiptPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RequestQueries requests;

    @Inject
    private transient OrganQueries organs;

    private String number;
    private String code;
    private RequestView request;
    private OrganView organ;

    public void load() {
        request = requests.view(number);
        organ = organs.organ(request.organId());
        code = (String) FacesContext.getCurrentInstance()
                .getExternalContext()
                .getFlash()
                .get(RegisterRequestPage.CODE);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** Null when the receipt is opened a second time. */
    public String getCode() {
        return code;
    }

    public RequestView getRequest() {
        return request;
    }

    public OrganView getOrgan() {
        return organ;
    }
}
