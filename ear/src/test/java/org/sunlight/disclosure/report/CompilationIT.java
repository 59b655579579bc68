package org.sunlight.disclosure.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.batch.BatchJobs;
import org.sunlight.batch.imports.ImportFormat;
import org.sunlight.batch.imports.Imports;
import org.sunlight.batch.imports.ReceiveImport;
import org.sunlight.batch.yearlyreport.YearlyReportJob;
import org.sunlight.disclosure.request.FigureCounting;
import org.sunlight.disclosure.request.RequestFigureQueries;
import org.sunlight.disclosure.request.RequestGroups;
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

/** Compilations that are stopped, that break, that come too early: no figure is lost and none counted twice. */
class CompilationIT extends ContainerCase {

    private static final String[] KINDS = {
        "NATURAL_PERSON", "BUSINESS", "RESEARCH", "PUBLIC_WELFARE", "LEGAL_SERVICE", "OTHER_ORGANISATION"
    };

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
    private RequestFigureQueries figures;

    @Resource(lookup = "java:jboss/datasources/SunlightDS")
    private DataSource database;

    @Test
    @DisplayName("REP-07, REP-08, REP-10 a compilation goes on after a break; versions differ; what is confirmed stays")
    void goesOnAndKeeps() throws Exception {
        int year = 2023;
        OrganView organ = organ("RESTART");
        Caller client = client(organ);
        receive(client, "disclosure-requests", many(year, 0, 400));
        JobView run = as(client, () -> jobs.start(compilation(organ, year, 7)));
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

    @Test
    @DisplayName(
            "REP-08 a window that breaks in the middle is counted again, and the figures are those without the break")
    void breaksInTheMiddle() throws Exception {
        int year = 2022;
        OrganView organ = organ("BREAK");
        Caller client = client(organ);
        receive(client, "disclosure-requests", many(year, 0, 300));
        execute("alter table report_case_list add constraint ck_broken_in_test"
                + " check (window_number < 20 or compilation_id <= " + lastCompilation() + ")");
        JobView run;
        try {
            run = as(client, () -> jobs.start(compilation(organ, year, 10)));
            JobView waiting = awaited(client, run, now -> now.state() == JobState.QUEUED && now.read() > 0);
            assertEquals(200, waiting.read(), "twenty windows were kept");
            assertEquals(false, as(client, () -> reports.isCompiled(null, year)), "half a report is no report");
        } finally {
            execute("alter table report_case_list drop constraint ck_broken_in_test");
        }
        assertEquals(300, completed(client, run).read());
        assertEquals(300, numbers(client, year, "3.R01.c7").size());
        completed(client, as(client, () -> job.start(new CompileReport(organ.code(), year))));
        assertEquals(List.of(), as(client, () -> reports.differences(null, year, 1, 2)));
    }

    @Test
    @DisplayName("IMP-04 a chunk that breaks in the middle is stored once, when what broke it has passed")
    void importBreaksInTheMiddle() throws Exception {
        int year = 2022;
        OrganView organ = organ("CHUNK");
        Caller client = client(organ);
        receive(client, "disclosure-requests", many(year, 0, 1));
        String first = organ.numberPrefix() + "-GK-2022-000001";
        String inTheWay = organ.numberPrefix() + "-GK-2022-000701";
        execute("update disclosure_request set number = '" + inTheWay + "' where number = '" + first + "'");
        byte[] content = String.join("\n", many(year, 1, 1000)).getBytes(StandardCharsets.UTF_8);
        JobView run = as(
                client,
                () -> imports.receive(
                        new ReceiveImport("disclosure-requests", ImportFormat.NDJSON, "it-" + System.nanoTime()),
                        new ByteArrayInputStream(content)));
        JobView waiting = awaited(client, run, now -> now.state() == JobState.QUEUED && now.read() > 0);
        assertEquals(500, waiting.written(), "the first chunk is kept, of the second one nothing");
        execute("update disclosure_request set number = '" + first + "' where number = '" + inTheWay + "'");
        JobView done = completed(client, run);
        assertEquals(1000, done.written());
        assertEquals(0, done.rejected());
        completed(client, as(client, () -> job.start(new CompileReport(organ.code(), year))));
        assertEquals(1001, numbers(client, year, "3.R01.c7").size());
    }

    @Test
    @DisplayName("REP-12 what waits for a correction and what was withdrawn counts as the house has decided")
    void countsAsDecided() throws Exception {
        int year = 2021;
        OrganView organ = organ("COUNT");
        Caller client = client(organ);
        List<String> lines = new ArrayList<>(many(year, 1, 3));
        lines.add(request(year, 700, false, "R25", 1)
                .replace(
                        "\"decision\":{\"code\":\"D02\",\"decidedOn\":\"2022-01-01\"}",
                        "\"correction\":{\"noticedOn\":\"2021-12-30\",\"completedOn\":\"2022-01-10\"}"));
        receive(client, "disclosure-requests", lines);
        completed(client, as(client, () -> job.start(new CompileReport(organ.code(), year))));
        YearlyReportView usual = as(client, () -> reports.report(null, year, null));
        assertEquals("4", usual.tables().text("3.R01.c7"));
        assertEquals("1", usual.tables().text("3.R25.c7"));
        RequestGroups without =
                as(house(), () -> figures.groups(organ.id(), year, 0, 100, new FigureCounting(false, true)));
        assertEquals(
                3,
                without.groups().stream().mapToInt(group -> group.ids().length).sum());
        RequestGroups later =
                as(house(), () -> figures.groups(organ.id(), year + 1, 0, 100, new FigureCounting(false, true)));
        assertEquals(1, later.groups().size());
        assertEquals(true, later.groups().get(0).newInYear(), "the next year takes the request up as new");
    }

    @Test
    @DisplayName("REP-14 a department reports by the end of January, a government by the end of March")
    void knowsTheDueDay() throws Exception {
        for (boolean government : new boolean[] {false, true}) {
            OrganView organ = organ("DUE", government);
            Caller client = client(organ);
            as(
                    client,
                    () -> service.enter(new SetAdministrativeFigures(organ.code(), 2024, AdministrativeFigures.NONE)));
            assertEquals(
                    government ? LocalDate.of(2025, 3, 31) : LocalDate.of(2025, 1, 31),
                    as(client, () -> reports.rows()).get(0).dueOn());
        }
    }

    private static StartJob compilation(OrganView organ, int year, int window) {
        return new StartJob(
                YearlyReportJob.NAME,
                year + ":" + organ.code(),
                organ.id(),
                Map.of("year", String.valueOf(year), "window", String.valueOf(window)));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private long lastCompilation() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet last = statement.executeQuery("select coalesce(max(id), 0) from report_compilation")) {
            last.next();
            return last.getLong(1);
        }
    }

    private static Caller house() {
        return new Caller("it", "it", null, null, Set.of(Roles.SYSTEM), "job", "it");
    }

    private OrganView organ(String code) throws Exception {
        return organ(code, false);
    }

    private OrganView organ(String code, boolean government) throws Exception {
        String unique = code + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
        return as(
                house(),
                () -> organs.establish(new EstablishOrgan(
                        unique,
                        null,
                        new OrganParticulars(
                                unique, unique, unique, null, null, null, null, null, null, null, government))));
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
        return awaited(client, run, now -> !now.state().isActive());
    }

    private JobView awaited(Caller client, JobView run, Predicate<JobView> wanted) throws Exception {
        for (int tries = 0; tries < 1800; tries++) {
            JobView now = as(client, () -> runs.job(run.id()));
            if (wanted.test(now)) {
                return now;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("run " + run.id() + " stays as it is");
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
}
