package org.sunlight.disclosure.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sunlight.disclosure.report.model.CheckRules;
import org.sunlight.disclosure.report.model.FormLibrary;
import org.sunlight.fixture.PublishedReport;

/** Each rule by itself. */
class CheckRulesTest {

    private static final ReportTables SOUND =
            PublishedReport.read("2024-huaian-city.json").tables();

    @ParameterizedTest(name = "{0}: {1} given {2}")
    @CsvFileSource(resources = "/reports/rules-cases.csv", numLinesToSkip = 1)
    @DisplayName("REP-02 each rule finds its own breach")
    void findsItsBreach(String id, String cells, String previous, String expected) {
        assertFinds(expected, id, CheckReport.of("2021", 2024, SOUND.with(cells(cells)), only(cells(previous))));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/reports/parts-cases.csv", numLinesToSkip = 1)
    @DisplayName("REP-02 a report that is a sum equals its parts cell by cell (C8)")
    void comparesWithItsParts(String id, String one, String other, String expected) {
        List<ReportTables> parts = List.of(only(cells(one)), only(cells(other)));
        assertFinds(expected, id, sound(parts, LedgerFigures.UNKNOWN, new TreeMap<>()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/reports/ledger-cases.csv", numLinesToSkip = 1)
    @DisplayName("REP-13 there are as many notices as results that follow from one (C11)")
    void comparesWithTheLedger(String id, Long feeNotices, Long corrections, String expected) {
        LedgerFigures ledger = new LedgerFigures(null, feeNotices, corrections);
        assertFinds(expected, id, sound(List.of(), ledger, new TreeMap<>()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/reports/prose-cases.csv", numLinesToSkip = 1)
    @DisplayName("REP-05 the text repeats the figures of the tables (C7) and names the fee (C10)")
    void readsTheText(String id, int chapter, String text, BigDecimal fee, String expected) {
        SortedMap<Integer, String> chapters = new TreeMap<>(Map.of(chapter, text == null ? "" : text));
        CheckReport report = sound(List.of(), new LedgerFigures(fee, null, null), chapters);
        String found = findings(report).stream()
                .map(finding -> finding.rule() + "@" + finding.scope())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
        assertEquals(expected == null ? "" : expected, found, id);
    }

    @Test
    @DisplayName("REP-04 the two sides of every sum are shown, also where they agree")
    void showsBothSides() {
        List<SumCheck> sums =
                CheckRules.of(FormLibrary.form("2021")).sums(CheckReport.of("2021", 2024, SOUND, ReportTables.NONE));
        assertEquals(7 + 7 + 25 + 3, sums.size());
        assertTrue(sums.stream().allMatch(SumCheck::holds));
    }

    /** A sound report with what stands beside its tables. */
    private static CheckReport sound(
            List<ReportTables> parts, LedgerFigures ledger, SortedMap<Integer, String> chapters) {
        return new CheckReport("2021", 2024, SOUND, ReportTables.NONE, parts, ledger, chapters);
    }

    /** @param expected null for none */
    private static void assertFinds(String expected, String id, CheckReport report) {
        assertEquals(expected == null ? "" : expected, described(findings(report)), id);
    }

    private static String described(List<Finding> findings) {
        return findings.stream()
                .map(finding ->
                        finding.rule() + "@" + finding.scope() + ":" + finding.expected() + "/" + finding.actual())
                .collect(Collectors.joining(" "));
    }

    private static List<Finding> findings(CheckReport report) {
        return CheckRules.of(FormLibrary.form("2021")).check(report);
    }

    private static Map<String, String> cells(String text) {
        Map<String, String> cells = new TreeMap<>();
        if (text != null) {
            Arrays.stream(text.split(" "))
                    .map(cell -> cell.split("=", -1))
                    .forEach(cell -> cells.put(cell[0], cell[1]));
        }
        return cells;
    }

    private static ReportTables only(Map<String, String> cells) {
        return new ReportTables(new TreeMap<>(cells));
    }
}
