package org.sunlight.publication.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sunlight.law.rule.HouseSettings;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.OrganView;
import org.sunlight.publication.proposal.model.DeputyProposal;
import org.sunlight.publication.proposal.store.DeputyProposalStore;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.CurrentCaller;

/** What both doors of the feature need: whose ledger it is, and what the law of the day wants. */
@ApplicationScoped
class DeputyProposalDesk {

    private static final String FORM = "proposal.publish.form";

    @Inject
    private DeputyProposalStore proposals;

    @Inject
    private OrganQueries organs;

    @Inject
    private HouseSettings settings;

    @Inject
    private CurrentCaller caller;

    /** For acting: only the organ itself acts upon its ledger. */
    DeputyProposal own(String number, long seenVersion) {
        Caller by = caller.get();
        DeputyProposal proposal = proposals.get(number, seenVersion, organs.visibleTo(by));
        if (by.organId() == null || by.organId() != proposal.organId()) {
            throw new NotAllowed("MATERIAL_OF_ANOTHER_ORGAN");
        }
        return proposal;
    }

    OrganView ownOrgan() {
        Long organ = caller.get().organId();
        if (organ == null) {
            throw new NotAllowed("MATERIAL_OF_ANOTHER_ORGAN");
        }
        return organs.organ(organ);
    }

    /** What of the organ may be named in public: replies end with the office that handled them. */
    List<String> official(long organId) {
        OrganView organ = organs.organ(organId);
        return Stream.of(organ.phone(), organ.fax(), organ.email(), organ.address(), organ.postcode())
                .filter(word -> word != null && !word.isBlank())
                .toList();
    }

    /** Form in which replies of that day are to be published. */
    PublicationForm wanted(LocalDate receivedOn) {
        return PublicationForm.valueOf(settings.text(FORM, receivedOn));
    }
}
