package org.sunlight.office.notice.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sunlight.office.notice.LintFinding;
import org.sunlight.office.notice.NoticeFixture;
import org.sunlight.shared.error.RuleBroken;

class TemplatesTest {

    /** Day of receipt and day of the notice: both regimes, and the day before and of each change of the remedy. */
    private static final List<List<String>> DAYS = List.of(
            List.of("2014-03-03", "2014-03-20"),
            List.of("2015-04-10", "2015-04-30"),
            List.of("2015-04-10", "2015-05-01"),
            List.of("2019-05-14", "2019-06-03"),
            List.of("2019-05-15", "2019-06-03"),
            List.of("2021-03-01", "2021-03-12"),
            List.of("2022-04-30", "2022-05-20"),
            List.of("2022-05-01", "2022-05-20"),
            List.of("2023-12-20", "2023-12-31"),
            List.of("2023-12-20", "2024-01-01"),
            List.of("2026-03-02", "2026-03-20"));

    /** Papers that the older law did not know, with the day they came. */
    private static final Map<String, String> YOUNGER = Map.of(
            "I05",
            "2019-05-15",
            "I07",
            "2019-05-15",
            "I03C",
            "2019-05-15",
            "D22",
            "2021-01-01",
            "X17",
            "2022-05-01",
            "X18",
            "2022-05-01");

    static Stream<Arguments> papersAndDays() {
        Stream<String> codes = Stream.concat(
                IntStream.rangeClosed(1, 23).mapToObj(i -> String.format("D%02d", i)),
                Stream.concat(
                        IntStream.rangeClosed(1, 10).mapToObj(i -> String.format("I%02d", i)),
                        Stream.concat(
                                Stream.of("I03C"), IntStream.rangeClosed(1, 20).mapToObj(i -> "X%02d".formatted(i)))));
        return codes.flatMap(code -> DAYS.stream()
                .filter(days -> YOUNGER.getOrDefault(code, "").compareTo(days.get(1)) <= 0)
                // between the cost fee of 2007 and the tariff of 2021 there was no fee and no notice for one
                .filter(days -> !(code.equals("I06")
                        && days.get(1).equals("2019-06-03")
                        && days.get(0).equals("2019-05-15")))
                .map(days -> Arguments.of(code, days.get(0), days.get(1))));
    }

    @ParameterizedTest(name = "{0} received {1}, issued {2}")
    @MethodSource("papersAndDays")
    @DisplayName("NOT-20 every paper of every regime, filled in, passes the lint under every remedy")
    void everyFilledPaperIsLawful(String code, String receivedOn, String on) {
        Draft draft = NoticeFixture.draft(code, LocalDate.parse(receivedOn), LocalDate.parse(on), Map.of());
        Letter letter = draft.letter(null);
        assertEquals(List.of(), draft.lint(letter));
        assertFalse(letter.text().contains("{"), letter.text());
        assertEquals(
                code.startsWith("D") || code.equals("I08") || code.equals("I10"),
                !letter.remedy().isEmpty());
    }

    @ParameterizedTest(name = "{0} received {1}, issued {2}")
    @MethodSource("papersAndDays")
    @DisplayName("NOT-20 whatever the drafter wrote stands in the letter")
    void nothingWrittenIsLost(String code, String receivedOn, String on) {
        Draft draft = NoticeFixture.draft(code, LocalDate.parse(receivedOn), LocalDate.parse(on), Map.of());
        String text = draft.letter(null).text();
        List<String> lost =
                TemplateShelf.shipped().choose(code, LocalDate.parse(receivedOn), LocalDate.parse(on)).blanks().stream()
                        .filter(blank ->
                                blank.kind().equals("text") || blank.kind().equals("area"))
                        .map(NoticeTemplate.Blank::name)
                        .filter(name -> !text.contains("示例" + name))
                        .filter(name ->
                                !List.of("addressee", "salutation", "requested").contains(name))
                        .toList();
        assertEquals(List.of(), lost);
    }

    @ParameterizedTest(name = "{0} received {1}, issued {2} without its {3}")
    @MethodSource("requiredBlanks")
    @DisplayName("NOT-01 to NOT-13 a paper without one of its required values does not leave")
    void missingValueIsFound(String code, String receivedOn, String on, String blank) {
        Draft draft = NoticeFixture.draft(code, LocalDate.parse(receivedOn), LocalDate.parse(on), Map.of(blank, ""));
        List<LintFinding> findings = draft.lint(draft.letter(null));
        assertTrue(findings.stream().anyMatch(f -> f.place().equals(blank)), () -> blank + " in " + findings);
    }

    static Stream<Arguments> requiredBlanks() {
        return papersAndDays().flatMap(paper -> {
            String code = (String) paper.get()[0];
            LocalDate receivedOn = LocalDate.parse((String) paper.get()[1]);
            LocalDate on = LocalDate.parse((String) paper.get()[2]);
            return TemplateShelf.shipped().choose(code, receivedOn, on).blanks().stream()
                    .filter(b ->
                            b.required() && b.initial().isEmpty() && !b.name().equals("receivedOn"))
                    .map(b -> Arguments.of(code, receivedOn.toString(), on.toString(), b.name()));
        });
    }

    @ParameterizedTest(name = "{0}: {1} received {2}, issued {3} names {4}")
    @CsvFileSource(resources = "/notice/articles-and-remedies.csv", numLinesToSkip = 1)
    @DisplayName("NOT-20 articles follow the day of receipt, the remedy the day of the notice")
    void articlesAndRemedies(String id, String code, String receivedOn, String on, String named, String absent) {
        Letter letter = NoticeFixture.draft(code, LocalDate.parse(receivedOn), LocalDate.parse(on), Map.of())
                .letter(null);
        assertTrue(letter.text().contains(named), letter.text());
        assertFalse(letter.text().contains(absent), letter.text());
    }

    @Test
    @DisplayName("NOT-20 a paper that no law knew on either day is refused")
    void paperBeforeItsTime() {
        LocalDate day = LocalDate.parse("2018-03-01");
        assertEquals(
                "NOTICE_TEMPLATE_NOT_IN_FORCE",
                assertThrows(RuleBroken.class, () -> TemplateShelf.shipped().choose("I05", day, day))
                        .code());
    }

    @Test
    @DisplayName("NOT-21 a document number prints without leading zeros, year in six-angle brackets")
    void documentNumberPrints() {
        assertEquals("昆信公答〔2024〕12号", new DocumentNumber("昆信公答", 2024, 12).printed());
        assertEquals("昆信公答〔2024〕1234号", new DocumentNumber("昆信公答", 2024, 1234).printed());
    }
}
