package org.sunlight.publication.candidate.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunlight.publication.candidate.CandidateState;
import org.sunlight.publication.candidate.ClosureGround;
import org.sunlight.publication.candidate.DecideCandidate;
import org.sunlight.publication.candidate.ProposeCandidate;
import org.sunlight.shared.error.DomainException;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Caller;

/** The rules of a candidate, without database or server. */
class CandidateTest {

    private static final LocalDate DAY = LocalDate.of(2019, 6, 3);
    private static final Caller OFFICER = new Caller("officer", "officer", 1L, null, Set.of(), "intranet", "1");

    private static ProposeCandidate formed(LocalDate on) {
        return new ProposeCandidate("statistics", "2019-05", 1, "五月信访统计", on);
    }

    private static Candidate candidate() {
        return Candidate.propose("K-HX-2019-00001", formed(DAY), DAY);
    }

    private static DecideCandidate decision(boolean publish, ClosureGround ground, String reason) {
        return new DecideCandidate("K-HX-2019-00001", 1, publish, ground, reason);
    }

    @Test
    @DisplayName("CND-01 what is formed tomorrow cannot be proposed today")
    void notFormedYet() {
        assertEquals(
                "DAY_IN_FUTURE",
                assertThrows(RuleBroken.class, () -> Candidate.propose("K-HX-2019-00001", formed(DAY.plusDays(1)), DAY))
                        .code());
    }

    @DisplayName("CND-03 only a later day is a change")
    @ParameterizedTest(name = "{0} days later: {1}")
    @CsvSource({"-1,false", "0,false", "1,true"})
    void onlyALaterDayIsAChange(int days, boolean change) {
        assertEquals(change, candidate().isOlderThan(formed(DAY.plusDays(days))));
    }

    @Test
    @DisplayName("CND-09 what is taken from the catalogue is open again, changed on that day, and nobody has decided")
    void withdrawn() {
        Candidate candidate = candidate();
        candidate.decide(decision(true, null, null), OFFICER, DAY);
        candidate.published("015114277/2019-00001", DAY.plusDays(3));
        candidate.withdrawn(DAY.plusDays(9));
        assertEquals(CandidateState.OPEN, candidate.state());
        assertEquals(DAY.plusDays(9), candidate.formedOn());
        assertNull(candidate.view(List.of()).decidedBy());
        assertNull(candidate.view(List.of()).publishedOn());
        assertFalse(candidate.isOlderThan(formed(DAY.plusDays(9))), "the same day is no other change");
    }

    @DisplayName("CND-04 not to publish needs a ground in force and a reason")
    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        ",理由,GROUND_MISSING",
        "PRIVACY,,TEXT_MISSING",
        "PRIVACY,' ',TEXT_MISSING",
    })
    void notToPublishNeedsGroundAndReason(ClosureGround ground, String reason, String code) {
        Candidate candidate = candidate();
        assertEquals(
                code,
                assertThrows(
                                DomainException.class,
                                () -> candidate.decide(decision(false, ground, reason), OFFICER, DAY))
                        .code());
        assertEquals(CandidateState.OPEN, candidate.state());
    }

    @Test
    @DisplayName("CND-04 keeps who decided, when, by which article and why; the article is the one of that day")
    void keepsTheDecision() {
        Candidate candidate = candidate();
        candidate.decide(decision(false, ClosureGround.PRIVACY, "涉及个人隐私"), OFFICER, DAY);
        var view = candidate.view(List.of());
        assertEquals(CandidateState.NOT_TO_PUBLISH, view.state());
        assertEquals("officer", view.decidedBy());
        assertEquals(DAY, view.decidedOn());
        assertTrue(view.article().contains("第十五条"), view.article());
        LocalDate before = LocalDate.of(2019, 5, 14);
        Candidate earlier = Candidate.propose("K-HX-2019-00002", formed(before), before);
        earlier.decide(decision(false, ClosureGround.PRIVACY, "涉及个人隐私"), OFFICER, before);
        assertTrue(earlier.view(List.of()).article().contains("（2007）第十四条"));
    }

    @Test
    @DisplayName("CND-04 to publish after all forgets the ground")
    void decidedAgain() {
        Candidate candidate = candidate();
        candidate.decide(decision(false, ClosureGround.PROCESS, "尚在研究"), OFFICER, DAY);
        candidate.decide(decision(true, null, null), OFFICER, DAY);
        assertEquals(CandidateState.TO_PUBLISH, candidate.state());
        assertNull(candidate.view(List.of()).ground());
    }

    @Test
    @DisplayName("CND-05 what is public is not decided any more")
    void publicIsDecided() {
        Candidate candidate = candidate();
        candidate.published("K/2019-00001", DAY);
        assertEquals(
                "CANDIDATE_PUBLISHED",
                assertThrows(DomainException.class, () -> candidate.decide(decision(true, null, null), OFFICER, DAY))
                        .code());
        assertFalse(candidate.isOlderThan(formed(DAY)));
    }

    @Test
    @DisplayName("CND-02 a change opens it again, whatever was decided or published")
    void aChangeOpensIt() {
        Candidate candidate = candidate();
        candidate.decide(decision(false, ClosureGround.PROCESS, "尚在研究"), OFFICER, DAY);
        candidate.reopen(formed(DAY.plusDays(3)), DAY.plusDays(5));
        var view = candidate.view(List.of());
        assertEquals(CandidateState.OPEN, view.state());
        assertEquals(DAY.plusDays(3), view.formedOn());
        assertNull(view.decidedBy());
    }
}
