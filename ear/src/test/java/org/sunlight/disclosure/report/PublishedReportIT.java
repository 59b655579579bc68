package org.sunlight.disclosure.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunlight.batch.BatchJobs;
import org.sunlight.batch.imports.ImportFormat;
import org.sunlight.batch.imports.Imports;
import org.sunlight.batch.imports.ReceiveImport;
import org.sunlight.batch.yearlyreport.YearlyReportJob;
import org.sunlight.disclosure.request.RequestFilter;
import org.sunlight.disclosure.request.RequestQueries;
import org.sunlight.disclosure.request.RequestRow;
import org.sunlight.harness.ContainerCase;
import org.sunlight.office.job.JobQueries;
import org.sunlight.office.job.JobState;
import org.sunlight.office.job.JobView;
import org.sunlight.office.job.StartJob;
import org.sunlight.office.organ.EstablishOrgan;
import org.sunlight.office.organ.OrganParticulars;
import org.sunlight.office.organ.OrganService;
import org.sunlight.office.organ.OrganView;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.Roles;

/** A published report is turned into a register, the register is imported, and the report comes out of it again. */
class PublishedReportIT extends ContainerCase {

    private static final String[] KINDS = {
        "NATURAL_PERSON", "BUSINESS", "RESEARCH", "PUBLIC_WELFARE", "LEGAL_SERVICE", "OTHER_ORGANISATION"
    };
    private static final Map<String, String> REMEDIES = Map.of(
            "reconsideration", "RECONSIDERATION",
            "litigationDirect", "LITIGATION_DIRECT",
            "litigationAfterReconsideration", "LITIGATION_AFTER_RECONSIDERATION");

    @Inject
    private OrganService organs;

    @Inject
    private Imports imports;

    @Inject
    private YearlyReportJob job;

    @Inject
    private BatchJobs jobs;

    @Inject
    private JobQueries runs;

    @Inject
    private YearlyReportQueries reports;

    @Inject
    private YearlyReportService service;

    @Inject
    private ReportCheckQueries forms;

    @Inject
    private RequestQueries requests;

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"2024-huaian-city.csv", "2025-hangzhou-style-fixture.csv"})
    @DisplayName("REP-06 the register of a published report compiles to the published figures, each with its own cases")
    void comesOutAgain(String file) throws Exception {
        int year = Integer.parseInt(file.substring(0, 4));
        Map<String, Long> published = figures(file);
        OrganView organ = organ("P" + year);
        Caller client = client(organ);
        receive(client, "disclosure-requests", requestLines(published, year));
        receive(client, "remedy-cases", remedyLines(published, year));
        receive(client, "normative-documents", documentLines(published, year));
        completed(client, as(client, () -> job.start(new CompileReport(organ.code(), year))));
        YearlyReportView report = as(client, () -> reports.report(null, year, null));
        ReportForm form = as(client, () -> forms.form("2021"));
        Map<String, String> expected = new TreeMap<>();
        published.forEach((cell, figure) -> expected.put(cell, String.valueOf(figure)));
        List.of("2.R203", "2.R204", "2.R205").forEach(cell -> expected.put(cell, "0"));
        expected.put("2.R206", "0.00");
        assertEquals(expected, new TreeMap<>(report.tables().cells()));
        assertEquals(
                List.of(),
                report.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .toList());
        Map<String, Set<String>> places = places(client, form);
        for (String cell : published.keySet()) {
            Set<String> numbers = numbers(client, year, cell);
            if (cell.startsWith("3.")) {
                assertEquals(places.getOrDefault(cell, Set.of()), numbers, cell);
            } else if (!cell.startsWith("2.R203") && !cell.startsWith("2.R204")) {
                assertEquals(published.get(cell), numbers.size(), cell);
            }
        }
    }

    @Test
    @DisplayName("REP-07, REP-08, REP-10 a compilation goes on after a break; versions differ; what is confirmed stays")
    void goesOnAndKeeps() throws Exception {
        int year = 2023;
        OrganView organ = organ("RESTART");
        Caller client = client(organ);
        receive(client, "disclosure-requests", many(year, 0, 400));
        String key = year + ":" + organ.code();
        JobView run = as(
                client,
                () -> jobs.start(new StartJob(
                        YearlyReportJob.NAME, key, organ.id(), Map.of("year", String.valueOf(year), "window", "7"))));
        assertThrows(Conflict.class, () -> as(client, () -> job.start(new CompileReport(organ.code(), year))));
        as(client, () -> jobs.stop(run.id()));
        JobView ended = ended(client, run);
        if (ended.state() == JobState.STOPPED) {
            as(client, () -> jobs.restart(run.id()));
        }
        completed(client, run);
        YearlyReportView first = as(client, () -> reports.report(null, year, null));
        assertEquals("400", first.tables().text("3.R01.c7"));
        assertEquals(400, numbers(client, year, "3.R01.c7").size());
        assertEquals(1, first.versions().size());

        receive(client, "disclosure-requests", many(year, 400, 3));
        assertEquals(
                "400",
                as(client, () -> reports.report(null, year, null)).tables().text("3.R01.c7"),
                "a later case does not change a compiled report");
        completed(client, as(client, () -> job.start(new CompileReport(organ.code(), year))));
        YearlyReportView second = as(client, () -> reports.report(null, year, null));
        assertEquals("403", second.tables().text("3.R01.c7"));
        List<CellDifference> differences = as(client, () -> reports.differences(null, year, 1, 2));
        CellDifference fresh = differences.stream()
                .filter(difference -> difference.cell().equals("3.R01.c1"))
                .findFirst()
                .orElseThrow();
        assertEquals("400", fresh.before());
        assertEquals("403", fresh.after());
        assertEquals(3, fresh.came().size());
        assertEquals(List.of(), fresh.went());

        Caller head = caller(organ, Set.of(Roles.DEPUTY_HEAD));
        as(head, () -> service.confirm(new ConfirmReport(organ.code(), year, null, second.version())));
        assertThrows(Conflict.class, () -> as(client, () -> job.start(new CompileReport(organ.code(), year))));
        YearlyReportView confirmed = as(head, () -> reports.report(null, year, null));
        as(
                head,
                () -> service.correct(
                        new CorrectReport(organ.code(), year, "a case was registered twice", confirmed.version())));
        completed(client, as(client, () -> job.start(new CompileReport(organ.code(), year))));
        YearlyReportView third = as(client, () -> reports.report(null, year, null));
        assertEquals("a case was registered twice", third.compilation().reason());
        assertEquals(
                CompilationState.CONFIRMED,
                as(client, () -> reports.report(null, year, 2)).compilation().state());
    }

    private OrganView organ(String code) throws Exception {
        Caller house = new Caller("it", "it", null, null, Set.of(Roles.SYSTEM), "job", "it");
        String unique = code + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
        return as(
                house,
                () -> organs.establish(new EstablishOrgan(
                        unique,
                        null,
                        new OrganParticulars(unique, unique, unique, null, null, null, null, null, null, null))));
    }

    private static Caller client(OrganView organ) {
        return caller(
                organ,
                Set.of(
                        Roles.API_IMPORTS_WRITE,
                        Roles.API_REPORTS_WRITE,
                        Roles.API_REPORTS_READ,
                        Roles.DISCLOSURE_OFFICER));
    }

    private static Caller caller(OrganView organ, Set<String> roles) {
        return new Caller("it-client", "it-client", organ.id(), null, roles, "interface", "it");
    }

    private void receive(Caller client, String kind, List<String> lines) throws Exception {
        byte[] content = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        if (lines.isEmpty()) {
            return;
        }
        JobView run = as(
                client,
                () -> imports.receive(
                        new ReceiveImport(kind, ImportFormat.NDJSON, "it-" + System.nanoTime()),
                        new ByteArrayInputStream(content)));
        JobView done = completed(client, run);
        assertEquals(0, done.rejected(), () -> rejections(client, run));
        assertEquals(lines.size(), done.written());
    }

    private String rejections(Caller client, JobView run) {
        try {
            return as(client, () -> runs.rejections(run.id(), null, 5)).toString();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private JobView completed(Caller client, JobView run) throws Exception {
        JobView end = ended(client, run);
        assertEquals(JobState.COMPLETED, end.state(), end.failureCode() + " " + end.incident());
        return end;
    }

    private JobView ended(Caller client, JobView run) throws Exception {
        for (int tries = 0; tries < 1800; tries++) {
            JobView now = as(client, () -> runs.job(run.id()));
            if (!now.state().isActive()) {
                return now;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("run " + run.id() + " does not end");
    }

    private Set<String> numbers(Caller client, int year, String cell) throws Exception {
        Set<String> numbers = new TreeSet<>();
        Long from = 0L;
        while (from != null) {
            long start = from;
            CellNumbers page = as(client, () -> reports.numbers(null, year, null, cell, start, 1000));
            page.numbers().forEach(number -> assertEquals(true, numbers.add(number), number + " twice in " + cell));
            from = page.next();
        }
        return numbers;
    }

    /** Numbers by cell, as the subject of each imported request says. */
    private Map<String, Set<String>> places(Caller client, ReportForm form) throws Exception {
        Map<String, Set<String>> places = new HashMap<>();
        long after = 0;
        List<RequestRow> rows;
        do {
            long from = after;
            rows = as(client, () -> requests.after(RequestFilter.everything(), from, 500));
            for (RequestRow row : rows) {
                String[] words = row.subject().split(" ");
                String column = words[2];
                List<String> lines = new ArrayList<>(List.of(words[0], words[1]));
                if (!words[1].equals("R25")) {
                    lines.add("R24");
                }
                for (String line : lines) {
                    for (String at : List.of(column, "c7")) {
                        places.computeIfAbsent("3." + line + "." + at, key -> new TreeSet<>())
                                .add(row.number());
                    }
                }
                after = Math.max(after, row.id());
            }
        } while (rows.size() == 500);
        return places;
    }

    private static List<String> requestLines(Map<String, Long> published, int year) {
        List<String> lines = new ArrayList<>();
        for (int c = 1; c <= 6; c++) {
            List<String> outcomes = new ArrayList<>();
            for (int r = 3; r <= 25; r++) {
                String row = "R%02d".formatted(r);
                if (r != 24) {
                    outcomes.addAll(Collections.nCopies(
                            published.get("3." + row + ".c" + c).intValue(), row));
                }
            }
            long carried = published.get("3.R02.c" + c);
            assertEquals(published.get("3.R01.c" + c) + carried, outcomes.size());
            for (int i = 0; i < outcomes.size(); i++) {
                lines.add(request(year, lines.size(), i < carried, outcomes.get(i), c));
            }
        }
        return lines;
    }

    /** Rows have the decision of their place: R03 may be D01 or D02, R13 may be D12 or D13. */
    private static String request(int year, int serial, boolean carried, String row, int column) {
        LocalDate received = carried
                ? LocalDate.of(year - 1, 12, 1 + serial % 31)
                : LocalDate.of(year, 1, 1).plusDays(serial % 365);
        String decision = "";
        if (!row.equals("R25")) {
            int number = Integer.parseInt(row.substring(1));
            int code =
                    number == 3 ? 1 + serial % 2 : number < 13 ? number - 1 : number == 13 ? 12 + serial % 2 : number;
            LocalDate decided = carried ? LocalDate.of(year, 1, 1) : received.plusDays(5);
            if (decided.getYear() > year) {
                decided = LocalDate.of(year, 12, 31);
            }
            decision = ",\"decision\":{\"code\":\"D%02d\",\"decidedOn\":\"%s\"}".formatted(code, decided);
        } else if (serial % 2 == 0) {
            decision = ",\"decision\":{\"code\":\"D02\",\"decidedOn\":\"%d-01-01\"}".formatted(year + 1);
        }
        return ("{\"sourceNumber\":\"S-%d\",\"receivedOn\":\"%s\",\"channel\":\"ONLINE\",\"applicant\":{\"kind\":\"%s\","
                        + "\"name\":\"Applicant %d\"},\"subject\":\"%s %s c%d\"%s}")
                .formatted(serial, received, KINDS[column - 1], serial, carried ? "R02" : "R01", row, column, decision);
    }

    private static List<String> many(int year, int first, int count) {
        List<String> lines = new ArrayList<>();
        for (int i = first; i < first + count; i++) {
            lines.add(request(year, i, false, i % 9 == 0 ? "R25" : "R03", 1));
        }
        return lines;
    }

    private static List<String> remedyLines(Map<String, Long> published, int year) {
        List<String> lines = new ArrayList<>();
        REMEDIES.forEach((block, kind) -> {
            for (String result : List.of("upheld", "corrected", "other", "pending")) {
                for (long i = 0; i < published.get("4." + block + "." + result); i++) {
                    String end = result.equals("pending")
                            ? ""
                            : ",\"closedOn\":\"%d-11-20\",\"result\":\"%s\""
                                    .formatted(year, result.toUpperCase(Locale.ROOT));
                    lines.add("{\"sourceNumber\":\"R-%d\",\"kind\":\"%s\",\"filedOn\":\"%d-10-20\"%s}"
                            .formatted(lines.size(), kind, i % 2 == 0 ? year : year - 1, end));
                }
            }
        });
        return lines;
    }

    private static List<String> documentLines(Map<String, Long> published, int year) {
        List<String> lines = new ArrayList<>();
        for (String kind : List.of("RULE", "NORMATIVE_DOCUMENT")) {
            String row = kind.equals("RULE") ? "2.R201" : "2.R202";
            document(lines, kind, published.get(row + "a"), year, 0);
            document(lines, kind, published.get(row + "b"), year - 5, year);
            document(lines, kind, published.get(row + "c") - published.get(row + "a"), year - 5, 0);
        }
        return lines;
    }

    private static void document(List<String> lines, String kind, long count, int made, int repealed) {
        for (long i = 0; i < count; i++) {
            String end = repealed == 0 ? "" : ",\"repealedOn\":\"%d-07-01\"".formatted(repealed);
            int serial = lines.size();
            lines.add(
                    ("{\"sourceNumber\":\"N-%d\",\"kind\":\"%s\",\"title\":\"Document %d\",\"documentNumber\":\"No. %d\","
                                    + "\"madeOn\":\"%d-03-01\"%s}")
                            .formatted(serial, kind, serial, serial, made, end));
        }
    }

    private static Map<String, Long> figures(String file) throws IOException {
        Map<String, Long> figures = new TreeMap<>();
        try (InputStream in = PublishedReportIT.class.getResourceAsStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().skip(2).map(line -> line.split(",")).forEach(line -> {
                if (!line[0].startsWith("2.R203") && !line[0].matches("2\\.R20[456]")) {
                    figures.put(line[0], Long.valueOf(line[1]));
                }
            });
        }
        return figures;
    }
}
