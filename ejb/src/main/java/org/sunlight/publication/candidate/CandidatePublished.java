package org.sunlight.publication.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.sunlight.law.clock.ClockService;
import org.sunlight.publication.candidate.model.Candidate;
import org.sunlight.publication.candidate.store.CandidateStore;
import org.sunlight.publication.catalogue.EntryAct;
import org.sunlight.publication.catalogue.EntryChanged;

/** Hears of what appears in the catalogue, in the transaction that publishes it: the candidate's term ends (CND-05). */
@ApplicationScoped
public class CandidatePublished {

    @Inject
    private CandidateStore candidates;

    @Inject
    private ClockService clocks;

    @Inject
    private Clock clock;

    void settle(@Observes EntryChanged changed) {
        if (changed.act() == EntryAct.PUBLISH || changed.act() == EntryAct.REPLACE) {
            candidates
                    .of(changed.subjectKind(), changed.subjectNumber())
                    .ifPresent(c -> settle(c, changed.indexNumber()));
        }
    }

    private void settle(Candidate candidate, String indexNumber) {
        LocalDate today = LocalDate.now(clock);
        candidate.published(indexNumber, today);
        candidates.flush();
        clocks.stopAll(CandidateView.SUBJECT_KIND, candidate.number(), today, "candidate.clock.PUBLISHED");
    }
}
