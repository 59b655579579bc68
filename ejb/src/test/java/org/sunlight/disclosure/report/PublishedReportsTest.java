package org.sunlight.disclosure.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.System.Logger.Level;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sunlight.disclosure.report.model.CheckRules;
import org.sunlight.disclosure.report.model.FormLibrary;
import org.sunlight.fixture.PublishedReport;

/** The rules against reports that authorities have published, errors left in. */
class PublishedReportsTest {

    private static final System.Logger LOG = System.getLogger(PublishedReportsTest.class.getName());

    static Stream<PublishedReport> fullTables() {
        return PublishedReport.all().stream().filter(PublishedReport::full);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/reports/findings.csv", numLinesToSkip = 1)
    @DisplayName("REP-02 names the rules a published report breaks, and nothing else")
    void namesTheBrokenRules(String file, String sums, int malformed) {
        PublishedReport report = PublishedReport.read(file);
        Set<String> found = findings(report.form(), report.tables());
        Set<String> cells =
                found.stream().filter(finding -> finding.startsWith("C9@")).collect(Collectors.toSet());
        found.removeAll(cells);
        assertEquals(sums == null ? Set.of() : new TreeSet<>(List.of(sums.split(" "))), found);
        assertEquals(malformed, cells.size(), cells.toString());
    }

    @Test
    @DisplayName("REP-02 the list of expected findings leaves out no report")
    void everyReportIsListed() throws Exception {
        try (var in = getClass().getResourceAsStream("/reports/findings.csv")) {
            String listed = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(PublishedReport.all().stream().allMatch(report -> listed.contains(report.file())));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fullTables")
    @DisplayName("REP-03 a cell of table 3 changed by one raises a finding")
    void catchesEveryMutation(PublishedReport report) {
        Set<String> before = new HashSet<>(findingsWithFigures(report.form(), report.tables()));
        int mutations = 0;
        Map<String, Integer> missed = new LinkedHashMap<>();
        for (Map.Entry<String, String> cell : report.tables().cells().entrySet()) {
            BigDecimal figure = report.tables().number(cell.getKey()).orElse(null);
            if (!cell.getKey().startsWith("3.") || figure == null) {
                continue;
            }
            for (int step : new int[] {1, -1}) {
                mutations++;
                String changed = figure.add(BigDecimal.valueOf(step)).toPlainString();
                ReportTables mutant = report.tables().with(Map.of(cell.getKey(), changed));
                Set<String> after = new HashSet<>(findingsWithFigures(report.form(), mutant));
                after.removeAll(before);
                if (after.isEmpty()) {
                    missed.merge(cell.getKey(), 1, Integer::sum);
                }
            }
        }
        int caught =
                mutations - missed.values().stream().mapToInt(Integer::intValue).sum();
        LOG.log(
                Level.INFO,
                "%s: %d of %d mutations caught, %d %%"
                        .formatted(report.file(), caught, mutations, caught * 100 / mutations));
        assertTrue(mutations > 50);
        assertEquals(Map.of(), missed);
    }

    private static Set<String> findings(String form, ReportTables tables) {
        return CheckRules.of(FormLibrary.form(form))
                .check(CheckReport.of(form, null, tables, ReportTables.NONE))
                .stream()
                .map(finding -> finding.rule() + "@" + finding.scope())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> findingsWithFigures(String form, ReportTables tables) {
        return CheckRules.of(FormLibrary.form(form))
                .check(CheckReport.of(form, null, tables, ReportTables.NONE))
                .stream()
                .map(Finding::toString)
                .toList();
    }
}
