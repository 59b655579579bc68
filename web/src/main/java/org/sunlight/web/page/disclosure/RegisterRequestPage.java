package org.sunlight.web.page.disclosure;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sunlight.disclosure.request.ApplicantKind;
import org.sunlight.disclosure.request.Channel;
import org.sunlight.disclosure.request.ProposalView;
import org.sunlight.disclosure.request.RegisterRequest;
import org.sunlight.disclosure.request.RegisteredRequest;
import org.sunlight.disclosure.request.RequestQueries;
import org.sunlight.disclosure.request.RequestRow;
import org.sunlight.disclosure.request.RequestService;
import org.sunlight.disclosure.request.SupplyForm;
import org.sunlight.disclosure.request.SupplyWay;
import org.sunlight.office.counter.IdType;
import org.sunlight.web.kit.Entries;

/** The form at the counter, in the order of the paper form. */
@Named("registerRequestPage")
@ViewScoped
public class RegisterRequestPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RequestService service;

    @Inject
    private transient RequestQueries requests;

    @Inject
    private transient Clock clock;

    private final Entries form = new Entries();
    private List<RequestRow> similar = List.of();
    private ProposalView published;

    @PostConstruct
    void open() {
        form.put("channel", Channel.IN_PERSON.name());
        form.put("arrivedOn", LocalDate.now(clock));
        form.put("kind", ApplicantKind.NATURAL_PERSON.name());
        form.put("idType", IdType.RESIDENT_ID.name());
        form.put("supplyForm", SupplyForm.PAPER.name());
        form.put("supplyWay", SupplyWay.COLLECT.name());
    }

    /** Looks for earlier requests of the applicant or about the subject. */
    public void look() {
        similar = requests.similar(form.text("name"), form.text("subject"));
        published = requests.publicOn(form.text("subject")).orElse(null);
    }

    public String register() {
        RegisteredRequest registered = service.register(new RegisterRequest(
                form.choice("channel", Channel.class),
                form.flag("signedFor"),
                form.day("arrivedOn"),
                form.day("confirmedOn"),
                ApplicantForm.entry(form),
                form.text("subject"),
                form.text("description"),
                form.text("purpose"),
                form.choice("supplyForm", SupplyForm.class),
                form.choice("supplyWay", SupplyWay.class),
                null));
        return QueryCodes.handOver(List.of(registered));
    }

    public boolean isByPost() {
        return Channel.POST.name().equals(form.text("channel"));
    }

    public boolean isOrganisation() {
        return !ApplicantKind.NATURAL_PERSON.name().equals(form.text("kind"));
    }

    public Entries getForm() {
        return form;
    }

    /** Where the subject is public already; null where it is not. */
    public ProposalView getPublished() {
        return published;
    }

    public List<RequestRow> getSimilar() {
        return similar;
    }

    public Channel[] getChannels() {
        return Channel.values();
    }

    public ApplicantKind[] getKinds() {
        return ApplicantKind.values();
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
