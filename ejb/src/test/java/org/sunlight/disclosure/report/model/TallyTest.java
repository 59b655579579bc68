package org.sunlight.disclosure.report.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sunlight.disclosure.report.AdministrativeFigures;
import org.sunlight.disclosure.report.CheckReport;
import org.sunlight.disclosure.report.ReportForm;
import org.sunlight.disclosure.report.ReportTables;
import org.sunlight.disclosure.report.SumCheck;
import org.sunlight.disclosure.request.ApplicantKind;
import org.sunlight.disclosure.request.DecisionCode;
import org.sunlight.disclosure.request.RequestFigure;

/** Where a request stands in table 3, and how its id is kept. */
class TallyTest {

    private static final ReportForm FORM = FormLibrary.form("2021");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/reports/carry-cases.csv", numLinesToSkip = 1)
    @DisplayName("REP-06 a request counts in the year of its receipt and in the year of its answer")
    void countsWhereItBelongs(
            String id, int year, LocalDate received, LocalDate decided, DecisionCode code, String rows) {
        RequestFigure request = new RequestFigure(1, "1", ApplicantKind.NATURAL_PERSON, received, code, decided);
        CaseGroup group = new CaseGroup(
                request.kind().name(),
                request.isNewIn(year),
                request.isDecidedIn(year) ? request.code().name() : null);
        String found = FORM.rows().stream()
                .filter(group::countsIn)
                .map(ReportForm.Row::id)
                .collect(Collectors.joining(" "));
        assertEquals(rows, found, id);
    }

    @Test
    @DisplayName("REP-06 every decision has exactly one row, and that row is the one the decision rules name")
    void everyDecisionHasOneRow() {
        for (DecisionCode code : DecisionCode.values()) {
            List<String> rows = FORM.rows().stream()
                    .filter(row -> row.counts().contains(code.name()))
                    .map(ReportForm.Row::id)
                    .toList();
            assertEquals(1, rows.size(), code.name());
        }
    }

    @Test
    @DisplayName("REP-07 case lists come back as they went in")
    void listsComeBack() {
        Random random = new Random(7);
        Map<CaseGroup, long[]> groups = new HashMap<>();
        for (DecisionCode code : DecisionCode.values()) {
            long[] ids = random.longs(200, 1, Long.MAX_VALUE).distinct().toArray();
            groups.put(new CaseGroup("BUSINESS", random.nextBoolean(), code.name()), ids);
        }
        groups.put(new CaseGroup("RESEARCH", true, null), new long[0]);
        Map<CaseGroup, long[]> back = CaseList.decode(CaseList.encode(groups));
        assertEquals(groups.keySet(), back.keySet());
        groups.forEach((group, ids) -> {
            long[] sorted = ids.clone();
            Arrays.sort(sorted);
            assertArrayEquals(sorted, back.get(group));
        });
    }

    @Test
    @DisplayName("REP-04 whatever requests there are, the figures counted from them satisfy C1, C2 and C3")
    void countsBalance() {
        Random random = new Random(2021);
        for (int round = 0; round < 100; round++) {
            Tally tally = new Tally(FORM);
            Map<CaseGroup, long[]> groups = new HashMap<>();
            for (int i = 0; i < 40; i++) {
                ApplicantKind kind = ApplicantKind.values()[random.nextInt(ApplicantKind.values().length)];
                int code = random.nextInt(DecisionCode.values().length + 1);
                String result = code == DecisionCode.values().length ? null : DecisionCode.values()[code].name();
                groups.put(
                        new CaseGroup(kind.name(), random.nextBoolean(), result),
                        random.longs(random.nextInt(50)).toArray());
            }
            tally.addRequests(groups);
            ReportTables tables = ReportTables.NONE.with(tally.figures(AdministrativeFigures.NONE));
            assertEquals(FORM.cells().size(), tables.cells().size());
            List<SumCheck> broken =
                    CheckRules.of(FORM).sums(CheckReport.of("2021", 2024, tables, ReportTables.NONE)).stream()
                            .filter(sum -> !sum.holds())
                            .toList();
            assertEquals(List.of(), broken);
        }
    }
}
