package org.sunlight.publication.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.sunlight.publication.catalogue.EntryAct;
import org.sunlight.publication.catalogue.EntryChanged;
import org.sunlight.publication.proposal.store.DeputyProposalStore;

/** Hears what becomes of published replies (DEP-10). */
@ApplicationScoped
class ProposalEntries {

    @Inject
    private DeputyProposalStore proposals;

    @Inject
    private Clock clock;

    void follow(@Observes EntryChanged change) {
        if (change.act() == EntryAct.WITHDRAW && DeputyProposalView.SUBJECT_KIND.equals(change.subjectKind())) {
            proposals.find(change.subjectNumber()).ifPresent(proposal -> proposal.withdrawn(LocalDate.now(clock)));
        }
    }
}
