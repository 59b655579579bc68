package org.sunlight.publication.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.sunlight.law.clock.ClockRef;
import org.sunlight.law.clock.ClockService;
import org.sunlight.law.clock.StartClock;
import org.sunlight.law.rule.RuleBook;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.StaffView;
import org.sunlight.office.serial.Serials;
import org.sunlight.publication.candidate.model.Candidate;
import org.sunlight.publication.candidate.store.CandidateStore;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.security.Roles;

/** Takes in what is proposed, by people or by other features: one candidate for each source, its term with it. */
@ApplicationScoped
public class CandidateIntake {

    /** 候选; GK is the mark of requests. */
    private static final String MARK = "HX";

    @Inject
    private CandidateStore candidates;

    @Inject
    private ClockService clocks;

    @Inject
    private RuleBook rules;

    @Inject
    private Serials serials;

    @Inject
    private OrganQueries organs;

    @Inject
    private Clock clock;

    /** What was formed before there was a term is left alone. */
    void formed(@Observes InformationFormed event) {
        if (!rules.on(event.formedOn()).knows(CandidateView.TERM)) {
            return;
        }
        take(new ProposeCandidate(
                event.sourceKind(), event.sourceNumber(), event.organId(), event.title(), event.formedOn()));
    }

    /** @throws NotAllowed MATERIAL_OF_ANOTHER_ORGAN where another organ has the candidate of this source */
    Candidate take(ProposeCandidate command) {
        LocalDate today = LocalDate.now(clock);
        Optional<Candidate> known = candidates.of(command.sourceKind(), command.sourceNumber());
        if (known.isEmpty()) {
            return added(command, today);
        }
        Candidate candidate = known.get();
        if (candidate.organId() != command.organId()) {
            throw new NotAllowed("MATERIAL_OF_ANOTHER_ORGAN");
        }
        if (candidate.isOlderThan(command)) {
            candidate.reopen(command, today);
            candidates.flush();
            clocks.restart(ref(candidate), candidate.formedOn(), "candidate.clock.CHANGED");
            clocks.describe(CandidateView.SUBJECT_KIND, candidate.number(), candidate.title());
        }
        return candidate;
    }

    private Candidate added(ProposeCandidate command, LocalDate today) {
        String organCode = organs.organ(command.organId()).code();
        int serial = serials.next(command.organId(), CandidateView.SUBJECT_KIND, today.getYear());
        String number = "%s-%s-%d-%05d".formatted(organCode, MARK, today.getYear(), serial);
        Candidate candidate = Candidate.propose(number, command, today);
        candidates.add(candidate);
        clocks.start(new StartClock(
                ref(candidate),
                candidate.title(),
                candidate.organId(),
                candidate.formedOn(),
                candidate.formedOn(),
                officer(candidate.organId()),
                null));
        return candidate;
    }

    /** Who is reminded: the organ's disclosure officer, if it has one. */
    private String officer(long organId) {
        return organs.staffOf(organId, Roles.DISCLOSURE_OFFICER).stream()
                .map(StaffView::login)
                .findFirst()
                .orElse(null);
    }

    static ClockRef ref(Candidate candidate) {
        return new ClockRef(CandidateView.SUBJECT_KIND, candidate.number(), CandidateView.TERM);
    }
}
