package org.sunlight.publication.candidate;

import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.CONFIDENTIALITY_REVIEWER;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.DISCLOSURE_OFFICER;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;
import static org.sunlight.shared.security.Roles.STATISTICIAN;
import static org.sunlight.shared.security.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sunlight.law.clock.ClockQueries;
import org.sunlight.law.clock.ClockService;
import org.sunlight.law.clock.ClockState;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.publication.candidate.DecideCandidates.Chosen;
import org.sunlight.publication.candidate.DecideCandidates.Outcome;
import org.sunlight.publication.candidate.model.Candidate;
import org.sunlight.publication.candidate.store.CandidateStore;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.DomainException;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.CurrentCaller;

/** Proposes and decides candidates; their terms follow. */
@Stateless
@Audited
public class CandidateService {

    @Inject
    private CandidateStore candidates;

    @Inject
    private CandidateIntake intake;

    @Inject
    private ClockService clocks;

    @Inject
    private ClockQueries terms;

    @Inject
    private OrganQueries organs;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** Also called inside the use case of the feature whose record it is. The same source twice is one candidate (CND-03). */
    @RolesAllowed({
        CLERK,
        DISCLOSURE_OFFICER,
        SECTION_HEAD,
        CONFIDENTIALITY_REVIEWER,
        DEPUTY_HEAD,
        HEAD,
        STATISTICIAN,
        SYSTEM
    })
    public CandidateView propose(ProposeCandidate command) {
        return view(proposed(command));
    }

    /** For records whose signer has decided already: the term runs, nobody has to decide again. */
    @RolesAllowed({SECTION_HEAD, DEPUTY_HEAD, HEAD, DISCLOSURE_OFFICER})
    public CandidateView proposeDecided(ProposeCandidate command, String reason) {
        Candidate candidate = proposed(command);
        if (candidate.state() == CandidateState.OPEN) {
            candidate.decide(
                    new DecideCandidate(candidate.number(), candidate.version(), true, null, reason),
                    caller.get(),
                    LocalDate.now(clock));
            candidates.flush();
        }
        return view(candidate);
    }

    @RolesAllowed({DISCLOSURE_OFFICER, SECTION_HEAD, DEPUTY_HEAD, HEAD})
    public CandidateView decide(DecideCandidate command) {
        Candidate candidate = own(command.number(), command.seenVersion());
        decide(candidate, command);
        return view(candidate);
    }

    /** The same decision about many; what stands against one does not stop the others (CND-06). */
    @RolesAllowed({DISCLOSURE_OFFICER, SECTION_HEAD, DEPUTY_HEAD, HEAD})
    public List<Outcome> decideAll(DecideCandidates command) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Chosen chosen : command.chosen()) {
            DecideCandidate one = new DecideCandidate(
                    chosen.number(), chosen.seenVersion(), command.publish(), command.ground(), command.reason());
            outcomes.add(decided(one, command.trial()));
        }
        return outcomes;
    }

    private Outcome decided(DecideCandidate one, boolean trial) {
        Candidate candidate = null;
        try {
            candidate = own(one.number(), one.seenVersion());
            candidate.requireDecidable(one, LocalDate.now(clock));
        } catch (DomainException refused) {
            return new Outcome(one.number(), candidate == null ? null : candidate.title(), refused.code());
        }
        if (!trial) {
            decide(candidate, one);
        }
        return new Outcome(one.number(), candidate.title(), null);
    }

    private void decide(Candidate candidate, DecideCandidate command) {
        LocalDate today = LocalDate.now(clock);
        candidate.decide(command, caller.get(), today);
        candidates.flush();
        if (!command.publish()) {
            clocks.stopAll(CandidateView.SUBJECT_KIND, candidate.number(), today, "candidate.clock.NOT_TO_PUBLISH");
        } else if (isStopped(candidate)) {
            clocks.restart(CandidateIntake.ref(candidate), candidate.formedOn(), "candidate.clock.TO_PUBLISH");
        }
    }

    private Candidate proposed(ProposeCandidate command) {
        Caller by = caller.get();
        if (by.organId() != null && !organs.visibleTo(by).contains(command.organId())) {
            throw new NotAllowed("MATERIAL_OF_ANOTHER_ORGAN");
        }
        return intake.take(command);
    }

    private boolean isStopped(Candidate candidate) {
        return terms.of(CandidateView.SUBJECT_KIND, candidate.number()).stream()
                .allMatch(term -> term.state() == ClockState.STOPPED);
    }

    /** Only who made it decides about it. */
    private Candidate own(String number, long seenVersion) {
        Caller by = caller.get();
        Candidate candidate = candidates.get(number, seenVersion, organs.visibleTo(by));
        if (by.organId() == null || by.organId() != candidate.organId()) {
            throw new NotAllowed("MATERIAL_OF_ANOTHER_ORGAN");
        }
        return candidate;
    }

    private CandidateView view(Candidate candidate) {
        return candidate.view(terms.of(CandidateView.SUBJECT_KIND, candidate.number()));
    }
}
