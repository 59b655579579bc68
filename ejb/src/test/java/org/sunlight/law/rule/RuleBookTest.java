package org.sunlight.law.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBookTest {

    private static final Set<String> CONTRACT = Set.of(
            "petition.dispose",
            "petition.notify",
            "petition.object",
            "petition.handle",
            "petition.handle-extension",
            "petition.request-review",
            "petition.review",
            "petition.request-final-review",
            "petition.final-review",
            "petition.simple-forward",
            "petition.simple-accept",
            "petition.simple-handle",
            "request.correction-notice",
            "request.reply",
            "request.reply-extension",
            "request.third-party",
            "request.co-author",
            "request.fee-payment",
            "publication.publish",
            "interpretation.publish",
            "proposal.publish",
            "message.reply",
            "opinion.first-response",
            "opinion.press-conference",
            "opinion.response");

    @ParameterizedTest(name = "RUL-01 {0} on {1}: {2} {3}")
    @CsvFileSource(resources = "/law/time-limit-cases.csv", numLinesToSkip = 1)
    void bindsACaseToTheRegimeOfItsDate(String rule, LocalDate on, Integer amount, LimitUnit unit, String source) {
        RulesInForce rules = RulesInForce.shipped(on);
        if (amount == null) {
            assertFalse(rules.knows(rule));
            assertThrows(NoRuleInForce.class, () -> rules.limit(rule));
        } else {
            assertEquals(amount, rules.limit(rule).amount());
            assertEquals(unit, rules.limit(rule).unit());
            assertEquals(source, rules.limit(rule).source());
        }
    }

    @Test
    @DisplayName("RUL-01 the public calculator offers exactly the rules of the contract")
    void offersTheRulesOfTheContract() {
        Set<String> open = RuleBook.shipped().all().stream()
                .filter(TimeLimit::open)
                .map(TimeLimit::rule)
                .collect(Collectors.toSet());
        assertEquals(new TreeSet<>(CONTRACT), new TreeSet<>(open));
    }

    @Test
    @DisplayName("RUL-01 an extension is granted by another hand in each procedure and within its maximum")
    void namesTheApproverOfAnExtension() {
        TimeLimit reply = RulesInForce.shipped(LocalDate.of(2019, 5, 14)).limit("request.reply");
        assertEquals(15, reply.extensionMax());
        assertEquals("HEAD_OF_DISCLOSURE_OFFICE", reply.extensionApprover());
        TimeLimit handle = RulesInForce.shipped(LocalDate.of(2024, 1, 1)).limit("petition.handle");
        assertEquals(30, handle.extensionMax());
        assertEquals("HEAD_OF_ORGAN", handle.extensionApprover());
    }

    @ParameterizedTest(name = "RUL-04 {0} {1} cost {2} yuan in all")
    @CsvSource({
        "ITEM, 10, 0", "ITEM, 11, 100", "ITEM, 30, 2000", "ITEM, 31, 2200", "ITEM, 40, 4000", "ITEM, 45, 5500",
        "ITEM, 50, 7000", "ITEM, 51, 7400", "PAGE, 30, 0", "PAGE, 31, 10", "PAGE, 100, 700", "PAGE, 101, 720",
        "PAGE, 200, 2700", "PAGE, 201, 2740", "PAGE, 250, 4700"
    })
    void reckonsTheFeeByTiers(FeeMethod method, int units, BigDecimal yuan) {
        assertEquals(yuan, Tariff.on(LocalDate.of(2021, 1, 1)).total(method, units));
    }

    @Test
    @DisplayName("RUL-04 before 2021 there is no tariff; the eleventh application of a month alone costs 100 yuan")
    void knowsNoTariffBefore2021() {
        assertFalse(Tariff.on(LocalDate.of(2020, 12, 31)).isInForce());
        assertEquals(BigDecimal.ZERO, Tariff.on(LocalDate.of(2020, 12, 31)).forPages(500));
        assertEquals(new BigDecimal("100"), Tariff.on(LocalDate.of(2024, 3, 1)).forItem(11));
    }

    @ParameterizedTest(name = "RUL-05 {1} decided on {0}: review first {2}, direct action within {3} months")
    @CsvSource({
        "2015-04-30, D04, false, 3",
        "2015-05-01, D04, false, 6",
        "2023-12-31, D04, false, 6",
        "2024-01-01, D04, true, ",
        "2024-01-01, D11, true, ",
        "2024-01-01, D02, false, 6",
        "2024-01-01, D12, false, 6",
        "2024-01-01, SILENCE, true, "
    })
    void namesTheRemedyOfTheDay(LocalDate on, String code, boolean reviewFirst, Integer months) {
        RemedyText remedy = RemedyTexts.shipped().on(on, code).orElseThrow();
        assertEquals(reviewFirst, remedy.reviewFirst());
        assertEquals(months, remedy.directActionMonths());
        String sentence = remedy.sentence("R", "C");
        assertTrue(sentence.contains("R") && sentence.contains("C") && !sentence.contains("{"));
    }

    @Test
    @DisplayName("RUL-05 a paper that is no decision names no remedy")
    void namesNoRemedyOnAProceduralPaper() {
        assertTrue(RemedyTexts.shipped().on(LocalDate.of(2024, 1, 1), "I01").isEmpty());
    }

    @Test
    @DisplayName("RUL-03 every setting of the product holds a value of its own type and range")
    void shipsSettingsThatFitTheirType() {
        List<SettingView> all = HouseSettings.shipped().all();
        assertTrue(all.size() > 40);
        for (SettingView setting : all) {
            for (SettingPeriod period : setting.periods()) {
                assertTrue(setting.accepts(period.value()), setting.key() + " = " + period.value());
            }
        }
    }
}
