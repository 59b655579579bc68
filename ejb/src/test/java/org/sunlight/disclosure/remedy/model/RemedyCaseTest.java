package org.sunlight.disclosure.remedy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.disclosure.remedy.AnswerRemedy;
import org.sunlight.disclosure.remedy.CloseRemedy;
import org.sunlight.disclosure.remedy.RegisterRemedy;
import org.sunlight.disclosure.remedy.RemedyKind;
import org.sunlight.disclosure.remedy.RemedyResult;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Caller;

class RemedyCaseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate FILED = LocalDate.of(2026, 9, 1);
    private static final LocalDate NOTICED = LocalDate.of(2026, 9, 4);
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final Caller OFFICER = new Caller("li", "Li", 50L, null, Set.of(), "intranet", "r1");

    private static RemedyCase filed(String request, LocalDate noticedOn) {
        RegisterRemedy command = new RegisterRemedy(
                RemedyKind.RECONSIDERATION, true, FILED, noticedOn, "City government", null, request, null, "li");
        return RemedyCase.register(50, "KMXF-FY-2026-0001", command, TODAY, OFFICER, NOW);
    }

    private static CloseRemedy closed(LocalDate on, RemedyResult result, boolean anew) {
        return new CloseRemedy("KMXF-FY-2026-0001", 1, on, result, "No. 7", anew, null, null);
    }

    private static String codeOf(Runnable act) {
        return assertThrows(RuleBroken.class, act::run).code();
    }

    @Test
    @DisplayName("REM-01 refuses a copy that came before the filing or comes tomorrow")
    void refusesImpossibleDays() {
        assertEquals("REMEDY_DAY_TOO_EARLY", codeOf(() -> filed(null, FILED.minusDays(1))));
        assertEquals("REMEDY_DAY_IN_FUTURE", codeOf(() -> filed(null, TODAY.plusDays(1))));
        filed(null, FILED);
    }

    @Test
    @DisplayName("REM-02 refuses an answer before the copy came")
    void refusesAnAnswerBeforeTheCopy() {
        RemedyCase remedy = filed(null, NOTICED);
        assertEquals(
                "REMEDY_DAY_TOO_EARLY",
                codeOf(() -> remedy.answer(
                        new AnswerRemedy("KMXF-FY-2026-0001", 1, NOTICED.minusDays(1), null), TODAY, OFFICER, NOW)));
    }

    @Test
    @DisplayName("REM-04 refuses a decision without result, before the filing, or in the future")
    void refusesIncompleteDecisions() {
        assertEquals(
                "TEXT_MISSING",
                codeOf(() -> filed(null, NOTICED).close(closed(TODAY, null, false), TODAY, OFFICER, NOW)));
        assertEquals(
                "REMEDY_DAY_TOO_EARLY",
                codeOf(() -> filed(null, NOTICED)
                        .close(closed(FILED.minusDays(1), RemedyResult.UPHELD, false), TODAY, OFFICER, NOW)));
        assertEquals(
                "REMEDY_DAY_IN_FUTURE",
                codeOf(() -> filed(null, NOTICED)
                        .close(closed(TODAY.plusDays(1), RemedyResult.UPHELD, false), TODAY, OFFICER, NOW)));
    }

    @Test
    @DisplayName("REM-05 orders a new answer only where something was corrected and there is a request")
    void ordersANewAnswerOnlyWhereItMakesSense() {
        assertEquals(
                "REMEDY_WITHOUT_REQUEST",
                codeOf(() ->
                        filed(null, NOTICED).close(closed(TODAY, RemedyResult.CORRECTED, true), TODAY, OFFICER, NOW)));
        assertEquals(
                "REANSWER_THOUGH_UPHELD",
                codeOf(() -> filed("KMXF-GK-2026-000001", NOTICED)
                        .close(closed(TODAY, RemedyResult.UPHELD, true), TODAY, OFFICER, NOW)));
        filed("KMXF-GK-2026-000001", NOTICED).close(closed(TODAY, RemedyResult.CORRECTED, true), TODAY, OFFICER, NOW);
    }
}
