package org.sunlight.disclosure.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.sunlight.disclosure.request.store.ProposalStore;
import org.sunlight.publication.catalogue.EntryAct;
import org.sunlight.publication.catalogue.EntryChanged;

/** Hears when a subject is taken from the public side again. */
@ApplicationScoped
class PublishedSubjects {

    @Inject
    private ProposalStore proposals;

    @Inject
    private Clock clock;

    void follow(@Observes EntryChanged change) {
        if (change.act() == EntryAct.WITHDRAW && ProposalView.SUBJECT_KIND.equals(change.subjectKind())) {
            proposals.ofText(change.subjectNumber()).ifPresent(proposal -> proposal.withdrawn(LocalDate.now(clock)));
        }
    }
}
