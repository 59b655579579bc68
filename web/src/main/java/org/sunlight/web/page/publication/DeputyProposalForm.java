package org.sunlight.web.page.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sunlight.office.organ.Colleague;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.publication.proposal.Adoption;
import org.sunlight.publication.proposal.DeputyContact;
import org.sunlight.publication.proposal.DeputyProposalKind;
import org.sunlight.publication.proposal.DeputyProposalParticulars;
import org.sunlight.publication.proposal.DeputyProposalState;
import org.sunlight.publication.proposal.DeputySatisfaction;
import org.sunlight.publication.proposal.HandlingPart;
import org.sunlight.publication.proposal.PublicationForm;
import org.sunlight.publication.proposal.ReplyCategory;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.web.kit.Entries;

/** Choices of the forms about suggestions and proposals, and their fields as a record. */
@Named("deputyProposalForm")
@ApplicationScoped
public class DeputyProposalForm {

    @Inject
    private OrganQueries organs;

    @Inject
    private CurrentCaller caller;

    static DeputyProposalParticulars particulars(Entries form) {
        String year = form.text("year");
        return new DeputyProposalParticulars(
                form.choice("kind", DeputyProposalKind.class),
                form.text("paperNumber"),
                form.text("session"),
                year != null && year.matches("\\d{4}") ? Integer.valueOf(year) : null,
                form.text("subject"),
                form.text("proposer"),
                new DeputyContact(form.text("phone"), form.text("email"), form.text("address"), form.text("postcode")),
                form.choice("part", HandlingPart.class),
                form.text("mainOrgan"),
                form.text("handler"),
                form.day("receivedOn"),
                form.day("dueOn"));
    }

    static void fill(Entries form, DeputyProposalParticulars said) {
        form.put("kind", said.kind());
        form.put("paperNumber", said.paperNumber());
        form.put("session", said.session());
        form.put("year", said.year());
        form.put("subject", said.subject());
        form.put("proposer", said.proposer());
        form.put("phone", said.contact().phone());
        form.put("email", said.contact().email());
        form.put("address", said.contact().address());
        form.put("postcode", said.contact().postcode());
        form.put("part", said.part());
        form.put("mainOrgan", said.mainOrgan());
        form.put("handler", said.handler());
        form.put("receivedOn", said.receivedOn());
        form.put("dueOn", said.dueOn());
    }

    /** Who may handle one. */
    public List<Colleague> getColleagues() {
        return organs.colleagues(caller.get().organId());
    }

    public DeputyProposalKind[] getKinds() {
        return DeputyProposalKind.values();
    }

    public DeputyProposalState[] getStates() {
        return DeputyProposalState.values();
    }

    public HandlingPart[] getParts() {
        return HandlingPart.values();
    }

    public ReplyCategory[] getCategories() {
        return ReplyCategory.values();
    }

    public Adoption[] getAdoptions() {
        return Adoption.values();
    }

    public PublicationForm[] getForms() {
        return PublicationForm.values();
    }

    public DeputySatisfaction[] getSatisfactions() {
        return DeputySatisfaction.values();
    }
}
