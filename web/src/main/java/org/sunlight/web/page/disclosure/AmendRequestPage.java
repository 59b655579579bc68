package org.sunlight.web.page.disclosure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.sunlight.disclosure.request.AmendRequest;
import org.sunlight.disclosure.request.RequestQueries;
import org.sunlight.disclosure.request.RequestService;
import org.sunlight.disclosure.request.RequestView;
import org.sunlight.disclosure.request.SupplyForm;
import org.sunlight.disclosure.request.SupplyWay;
import org.sunlight.office.counter.IdType;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.web.kit.Entries;

/** Mending what was written down wrongly at registration. */
@Named("amendRequestPage")
@ViewScoped
public class AmendRequestPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RequestQueries requests;

    @Inject
    private transient RequestService service;

    private String number;
    private RequestSeen seen;
    private final Entries form = new Entries();

    public void load() {
        seen = RequestSeen.open(requests, number);
        number = seen.request().number();
        RequestView request = seen.request();
        ApplicantForm.fill(form, request.applicant());
        form.put("subject", request.subject());
        form.put("description", request.description());
        form.put("purpose", request.purpose());
        form.put(
                "supplyForm",
                request.supplyForm() == null ? null : request.supplyForm().name());
        form.put(
                "supplyWay",
                request.supplyWay() == null ? null : request.supplyWay().name());
    }

    /** What was written stays when somebody else was quicker; his work is shown before it is tried again. */
    public String amend() {
        try {
            service.amend(entered());
        } catch (ConflictingEdit elsewhere) {
            seen = seen.again(requests);
            throw elsewhere;
        }
        return "/disclosure/request.xhtml?faces-redirect=true&number=" + number;
    }

    private AmendRequest entered() {
        return new AmendRequest(
                number,
                seen.request().version(),
                ApplicantForm.entry(form),
                form.text("subject"),
                form.text("description"),
                form.text("purpose"),
                form.choice("supplyForm", SupplyForm.class),
                form.choice("supplyWay", SupplyWay.class));
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public RequestView getRequest() {
        return seen.request();
    }

    public EditConflict getConflict() {
        return seen.conflict();
    }

    public Entries getForm() {
        return form;
    }

    public IdType[] getIdTypes() {
        return IdType.values();
    }

    public SupplyForm[] getSupplyForms() {
        return SupplyForm.values();
    }

    public SupplyWay[] getSupplyWays() {
        return SupplyWay.values();
    }
}
