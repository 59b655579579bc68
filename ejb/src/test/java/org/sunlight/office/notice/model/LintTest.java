package org.sunlight.office.notice.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sunlight.office.notice.DraftNotice;
import org.sunlight.office.notice.LintFinding;
import org.sunlight.office.notice.NoticeFixture;
import org.sunlight.office.organ.OrganView;

class LintTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/notice/lint-cases.csv", numLinesToSkip = 1)
    @DisplayName("NOT-04 to NOT-15 what a value does to a paper")
    void findsWhatIsWrong(String id, String code, String on, String field, String value, String rule, String place) {
        LocalDate day = LocalDate.parse(on);
        Draft draft = NoticeFixture.draft(code, day.minusDays(10), day, Map.of(field, value));
        List<LintFinding> findings = draft.lint(draft.letter(null));
        if (rule == null) {
            assertEquals(List.of(), findings);
        } else {
            assertTrue(
                    findings.stream()
                            .anyMatch(f -> f.rule().equals(rule) && f.place().equals(place)),
                    () -> findings.toString());
        }
    }

    @Test
    @DisplayName("NOT-06 an organ without court or review organ cannot issue a decision")
    void organWithoutCourt() {
        OrganView b = NoticeFixture.BUREAU;
        OrganView bare = new OrganView(
                b.id(),
                b.code(),
                b.name(),
                b.parentId(),
                b.path(),
                b.numberPrefix(),
                b.documentWord(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                true,
                1);
        Draft whole =
                NoticeFixture.draft("D12", LocalDate.parse("2024-02-05"), LocalDate.parse("2024-03-08"), Map.of());
        Draft draft = NoticeFixture.of(whole.template(), whole.command(), bare);
        assertEquals(
                List.of("reviewOrgan", "court"),
                draft.lint(draft.letter(null)).stream().map(LintFinding::place).toList());
    }

    @Test
    @DisplayName(
            "NOT-04 a decision without a remedy, or with the court offered where review comes first, does not leave")
    void remedyMissingOrWrong() {
        Draft whole =
                NoticeFixture.draft("D04", LocalDate.parse("2024-02-05"), LocalDate.parse("2024-03-08"), Map.of());
        Draft without = new Draft(whole.template(), whole.command(), whole.organ(), null, rule -> null);
        assertEquals("NOT-04", without.lint(without.letter(null)).get(0).rule());
        RemedyWording old =
                new RemedyWording("可以自收到本答复之日起60日内向{reviewOrgan}申请行政复议，或者自收到本答复之日起6个月内向{court}提起行政诉讼。", true);
        Draft wrong = new Draft(whole.template(), whole.command(), whole.organ(), old, rule -> null);
        assertEquals("NOT-04", wrong.lint(wrong.letter(null)).get(0).rule());
    }

    @Test
    @DisplayName("NOT-14 a value of ten million characters is named and does not break the lint")
    void endlessText() {
        Map<String, String> endless = new HashMap<>(Map.of("reason", "长".repeat(10_000_000)));
        Draft draft = NoticeFixture.draft("D10", LocalDate.parse("2024-02-05"), LocalDate.parse("2024-03-08"), endless);
        assertTrue(draft.lint(draft.letter(null)).contains(new LintFinding("NOT-14", "reason", "5000")));
    }

    @Test
    @DisplayName("NOT-10 control characters and half surrogates are dropped, brackets of markup are text")
    void hostileCharacters() {
        Draft draft = NoticeFixture.draft(
                "D10",
                LocalDate.parse("2024-02-05"),
                LocalDate.parse("2024-03-08"),
                Map.of("reason", "甲\u0000\uD800乙<script>alert(1)</script>&"));
        Letter letter = draft.letter(null);
        assertTrue(letter.text().contains("甲乙<script>"));
        DraftNotice command = draft.command();
        assertEquals("D10", command.template());
        assertEquals(List.of(), draft.lint(letter));
    }
}
