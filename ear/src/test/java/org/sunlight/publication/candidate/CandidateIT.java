package org.sunlight.publication.candidate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.ContainerCase;
import org.sunlight.law.clock.ClockQueries;
import org.sunlight.law.clock.ClockState;
import org.sunlight.law.clock.ClockView;
import org.sunlight.law.clock.OpenClockFilter;
import org.sunlight.publication.candidate.DecideCandidates.Chosen;
import org.sunlight.publication.candidate.DecideCandidates.Outcome;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.error.NotFound;

class CandidateIT extends ContainerCase {

    @Inject
    private CandidateService service;

    @Inject
    private CandidateQueries candidates;

    @Inject
    private ClockQueries clocks;

    private static String source() {
        return "it-" + UUID.randomUUID();
    }

    private CandidateView propose(String source, String day) throws Exception {
        long organ = caller("wang").organId();
        return as(
                "wang",
                () -> service.propose(
                        new ProposeCandidate("statistics", source, organ, "信访统计 " + source, LocalDate.parse(day))));
    }

    private CandidateView decide(CandidateView seen, boolean publish, ClosureGround ground, String reason)
            throws Exception {
        return as(
                "li",
                () -> service.decide(new DecideCandidate(seen.number(), seen.version(), publish, ground, reason)));
    }

    private static ClockView term(CandidateView candidate) {
        assertEquals(1, candidate.clocks().size());
        return candidate.clocks().get(0);
    }

    @Test
    @DisplayName("CND-01 twenty working days from the day it was formed, make-up days counted, by the law of that day")
    void twentyWorkingDays() throws Exception {
        for (String[] row : new String[][] {
            // day formed, last day, regulation; 2017-09-30 and 2023-10-07, 10-08 were make-up working days
            {"2017-09-15", "2017-10-19", "（2007）第十八条"},
            {"2019-05-14", "2019-06-12", "（2007）第十八条"},
            {"2019-05-15", "2019-06-13", "（2019）第二十六条"},
            {"2023-09-20", "2023-10-24", "（2019）第二十六条"},
        }) {
            ClockView term = term(propose(source(), row[0]));
            assertEquals(LocalDate.parse(row[1]), term.dueOn(), row[0]);
            assertTrue(term.source().contains(row[2]), term.source());
        }
    }

    @Test
    @DisplayName("CND-02 CND-03 the same source is one candidate; a later day is a change and counts anew")
    void onceAndAnew() throws Exception {
        String source = source();
        CandidateView first = propose(source, "2017-07-03");
        assertEquals(LocalDate.parse("2017-07-31"), term(first).dueOn());
        CandidateView again = propose(source, "2017-07-03");
        assertEquals(first.number(), again.number());
        assertEquals(first.version(), again.version());
        CandidateView changed = propose(source, "2017-07-10");
        assertEquals(first.number(), changed.number());
        assertEquals(LocalDate.parse("2017-08-07"), term(changed).dueOn());
        assertEquals(CandidateState.OPEN, changed.state());
    }

    @Test
    @DisplayName("CND-04 not to publish ends the term; to publish after all, or a change, sets it going again")
    void decisionsAndTheTerm() throws Exception {
        String source = source();
        CandidateView open = propose(source, "2023-09-20");
        CandidateView kept = decide(open, false, ClosureGround.PROCESS, "尚在研究过程中");
        assertEquals(ClockState.STOPPED, term(kept).state());
        assertTrue(kept.article().contains("第十六条第二款"));
        assertThrows(ConflictingEdit.class, () -> decide(open, true, null, null));
        CandidateView after = decide(kept, true, null, null);
        assertEquals(ClockState.RUNNING, term(after).state());
        assertEquals(LocalDate.parse("2023-10-24"), term(after).dueOn());
        decide(after, false, ClosureGround.PROCESS, "仍在研究");
        CandidateView changed = propose(source, "2023-10-09");
        assertEquals(CandidateState.OPEN, changed.state());
        assertEquals(ClockState.RUNNING, term(changed).state());
        assertNull(changed.decidedBy());
    }

    @Test
    @DisplayName("CND-01 what is overdue stands on the work list and on the shelf of the overdue")
    void overdueIsSeen() throws Exception {
        CandidateView late = propose(source(), "2023-09-20");
        long organ = caller("li").organId();
        OpenClockFilter overdue = new OpenClockFilter(
                List.of(organ), null, true, Set.of(), Set.of(CandidateView.SUBJECT_KIND), Set.of(), null, null);
        assertTrue(as("li", () -> clocks.open(overdue, 0, 1000)).stream()
                .anyMatch(row -> row.ref().subjectNumber().equals(late.number())));
        CandidateFilter shelf = new CandidateFilter(Set.of(), null, late.number(), null, null, null, true);
        assertEquals(1, (long) as("li", () -> candidates.count(shelf)));
        decide(late, false, ClosureGround.PRIVACY, "含个人信息");
        assertEquals(0, (long) as("li", () -> candidates.count(shelf)));
    }

    @Test
    @DisplayName("CND-06 many at once: the trial stores nothing, and one that cannot be decided keeps no other back")
    void manyAtOnce() throws Exception {
        CandidateView one = propose(source(), "2023-09-20");
        CandidateView stale = propose(source(), "2023-09-20");
        CandidateView current = decide(stale, true, null, null);
        List<Chosen> chosen =
                List.of(new Chosen(one.number(), one.version()), new Chosen(stale.number(), stale.version()));
        List<Outcome> trial = as(
                "li",
                () -> service.decideAll(new DecideCandidates(chosen, false, ClosureGround.PRIVACY, "含个人信息", true)));
        assertNull(trial.get(0).refusal());
        assertEquals("CONFLICTING_EDIT", trial.get(1).refusal());
        assertEquals(
                CandidateState.OPEN,
                as("li", () -> candidates.candidate(one.number())).state());
        as("li", () -> service.decideAll(new DecideCandidates(chosen, false, ClosureGround.PRIVACY, "含个人信息", false)));
        assertEquals(
                CandidateState.NOT_TO_PUBLISH,
                as("li", () -> candidates.candidate(one.number())).state());
        assertEquals(
                current.state(),
                as("li", () -> candidates.candidate(stale.number())).state());
    }

    @Test
    @DisplayName("CND-07 nobody proposes what another organ made; a clerk decides nothing; a stranger sees nothing")
    void rolesAndOrgans() throws Exception {
        CandidateView own = propose(source(), "2023-09-20");
        long organ = caller("wang").organId();
        ProposeCandidate foreign =
                new ProposeCandidate("statistics", source(), organ, "别人的信息", LocalDate.parse("2023-09-20"));
        assertEquals(
                "MATERIAL_OF_ANOTHER_ORGAN",
                assertThrows(NotAllowed.class, () -> as("zj-clerk", () -> service.propose(foreign)))
                        .code());
        DecideCandidate decision = new DecideCandidate(own.number(), own.version(), true, null, null);
        for (String login : List.of("wang", "sun", "qian", "audit", "admin")) {
            assertThrows(EJBAccessException.class, () -> as(login, () -> service.decide(decision)), login);
        }
        assertThrows(NotFound.class, () -> as("zj-clerk", () -> candidates.candidate(own.number())));
    }
}
