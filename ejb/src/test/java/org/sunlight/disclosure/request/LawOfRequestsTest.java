package org.sunlight.disclosure.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sunlight.office.counter.IdNumber;
import org.sunlight.office.counter.IdType;
import org.sunlight.shared.error.RuleBroken;

/** The tables of law before and after each change. */
class LawOfRequestsTest {

    @ParameterizedTest(name = "{0} {1} on {2}: {3}")
    @CsvFileSource(resources = "/request/receipt-days.csv", numLinesToSkip = 1)
    @DisplayName("REQ-02 takes the day the law of that day takes")
    void takesTheDayTheLawTakes(Channel channel, boolean signedFor, LocalDate arrivedOn, boolean byConfirmation) {
        assertEquals(byConfirmation, new ReceiptDays().isByConfirmation(channel, signedFor, arrivedOn));
    }

    @Test
    @DisplayName("REQ-02 knows no day of receipt before there was a regulation")
    void knowsNoDayBeforeTheRegulation() {
        RuleBroken refusal = assertThrows(
                RuleBroken.class,
                () -> new ReceiptDays().isByConfirmation(Channel.IN_PERSON, false, LocalDate.of(2008, 4, 30)));
        assertEquals("BEFORE_REGULATION", refusal.code());
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/request/decisions.csv", numLinesToSkip = 1)
    @DisplayName("REQ-12 knows what each decision needs on each day")
    void knowsWhatEachDecisionNeeds(
            DecisionCode code,
            LocalDate receivedOn,
            boolean known,
            String article,
            String row,
            String retrieval,
            String thirdParty,
            String objection) {
        DecisionRules rules = new DecisionRules();
        if (!known) {
            assertEquals(
                    "DECISION_NOT_IN_FORCE",
                    assertThrows(RuleBroken.class, () -> rules.rule(code, receivedOn))
                            .code());
            return;
        }
        DecisionRule rule = rules.rule(code, receivedOn);
        assertTrue(article == null ? rule.article().isEmpty() : rule.article().contains(article), rule.article());
        assertEquals(row, rule.reportRow());
        assertEquals(row, rules.reportRow(code));
        assertEquals(Boolean.parseBoolean(retrieval), rule.retrieval());
        assertEquals(Boolean.parseBoolean(thirdParty), rule.thirdParty());
        assertEquals(objection == null ? "" : objection, rule.objection());
    }

    @Test
    @DisplayName("REQ-19 gives every result its row of the report")
    void givesEveryResultItsRow() {
        DecisionRules rules = new DecisionRules();
        for (DecisionCode code : DecisionCode.values()) {
            assertTrue(rules.reportRow(code).matches("R(0[3-9]|1\\d|2[0-3])"), code.name());
        }
    }

    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvFileSource(resources = "/request/id-numbers.csv", numLinesToSkip = 1)
    @DisplayName("REQ-20 doubts a number whose check digit is wrong")
    void doubtsAWrongCheckDigit(IdType type, String number, boolean suspect) {
        assertEquals(suspect, IdNumber.isSuspect(type, number));
    }
}
