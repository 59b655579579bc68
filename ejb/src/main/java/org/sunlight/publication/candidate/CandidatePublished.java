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

/**
 * Hears of what appears in the catalogue and what is taken from it, in the same transaction: the candidate's term ends, or
 * begins anew (CND-05, CND-09).
 */
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
        } else if (changed.act() == EntryAct.WITHDRAW) {
            candidates
                    .of(changed.subjectKind(), changed.subjectNumber())
                    .filter(candidate -> candidate.state() == CandidateState.PUBLISHED)
                    .ifPresent(this::open);
        }
    }

    private void open(Candidate candidate) {
        LocalDate today = LocalDate.now(clock);
        candidate.withdrawn(today);
        candidates.flush();
        clocks.restart(CandidateIntake.ref(candidate), today, "candidate.clock.WITHDRAWN");
    }

    private void settle(Candidate candidate, String indexNumber) {
        LocalDate today = LocalDate.now(clock);
        candidate.published(indexNumber, today);
        candidates.flush();
        clocks.stopAll(CandidateView.SUBJECT_KIND, candidate.number(), today, "candidate.clock.PUBLISHED");
    }
}
