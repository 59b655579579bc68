package org.sunlight.disclosure.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.batch.BatchJobs;
import org.sunlight.batch.yearlyreport.YearlyReportJob;
import org.sunlight.disclosure.request.FigureCounting;
import org.sunlight.disclosure.request.RequestFigureQueries;
import org.sunlight.disclosure.request.RequestGroups;
import org.sunlight.office.job.JobState;
import org.sunlight.office.job.JobView;
import org.sunlight.office.job.StartJob;
import org.sunlight.office.organ.OrganView;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.Roles;

/** Compilations that are stopped, that break, that come too early: no figure is lost and none counted twice. */
class CompilationIT extends ReportCase {

    @Inject
    private BatchJobs jobs;

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
        receive(client, many(year, 0, 400));
        JobView run = as(client, () -> jobs.start(compilation(organ, year, 7)));
        assertThrows(Conflict.class, () -> as(client, () -> job.start(new CompileReport(organ.code(), year))));
        as(client, () -> jobs.stop(run.id()));
        JobView ended = ended(client, run);
        if (ended.state() == JobState.STOPPED) {
            as(client, () -> jobs.restart(run.id()));
        }
        completed(client, run);
        YearlyReportView first = report(client, year);
        assertEquals("400", first.tables().text("3.R01.c7"));
        assertEquals(400, numbers(client, year, "3.R01.c7").size());
        assertEquals(1, first.versions().size());

        receive(client, many(year, 400, 3));
        assertEquals("400", received(client, year), "a later case does not change a compiled report");
        compile(client, organ, year);
        YearlyReportView second = report(client, year);
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
        confirm(organ, year);
        assertThrows(Conflict.class, () -> as(client, () -> job.start(new CompileReport(organ.code(), year))));
        YearlyReportView confirmed = report(head, year);
        as(
                head,
                () -> service.correct(
                        new CorrectReport(organ.code(), year, "a case was registered twice", confirmed.version())));
        compile(client, organ, year);
        YearlyReportView third = report(client, year);
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
        receive(client, many(year, 0, 300));
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
        compile(client, organ, year);
        assertEquals(List.of(), as(client, () -> reports.differences(null, year, 1, 2)));
    }

    @Test
    @DisplayName("IMP-04 a chunk that breaks in the middle is stored once, when what broke it has passed")
    void importBreaksInTheMiddle() throws Exception {
        int year = 2022;
        OrganView organ = organ("CHUNK");
        Caller client = client(organ);
        receive(client, many(year, 0, 1));
        String first = organ.numberPrefix() + "-GK-2022-000001";
        String inTheWay = organ.numberPrefix() + "-GK-2022-000701";
        execute("update disclosure_request set number = '" + inTheWay + "' where number = '" + first + "'");
        JobView run = importOf(client, many(year, 1, 1000));
        JobView waiting = awaited(client, run, now -> now.state() == JobState.QUEUED && now.read() > 0);
        assertEquals(500, waiting.written(), "the first chunk is kept, of the second one nothing");
        execute("update disclosure_request set number = '" + first + "' where number = '" + inTheWay + "'");
        JobView done = completed(client, run);
        assertEquals(1000, done.written());
        assertEquals(0, done.rejected());
        compile(client, organ, year);
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
        receive(client, lines);
        compile(client, organ, year);
        YearlyReportView usual = report(client, year);
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
            OrganView organ = organ("DUE", null, government);
            Caller client = client(organ);
            as(
                    client,
                    () -> service.enter(new SetAdministrativeFigures(organ.code(), 2024, AdministrativeFigures.NONE)));
            assertEquals(
                    government ? LocalDate.of(2025, 3, 31) : LocalDate.of(2025, 1, 31),
                    as(client, () -> reports.rows()).get(0).dueOn());
        }
    }

    @Test
    @DisplayName(
            "REP-15 the report of a government adds up what the organs below have confirmed, and C8 watches over it")
    void addsUpTheOrgansBelow() throws Exception {
        int year = 2024;
        OrganView city = organ("CITY", null, true);
        OrganView bureau = organ("BUREAU", city.code(), false);
        OrganView other = organ("OTHER", city.code(), false);
        Caller ofCity = client(city);
        Caller ofBureau = client(bureau);
        receive(ofCity, many(year, 0, 2));
        receive(ofBureau, many(year, 0, 5));
        as(
                ofBureau,
                () -> service.enter(new SetAdministrativeFigures(
                        bureau.code(), year, new AdministrativeFigures(1, 0, 0, new BigDecimal("1.25")))));
        compile(ofBureau, bureau, year);
        compile(ofCity, city, year);
        assertEquals("2", received(ofCity, year), "a draft of an organ below does not count");

        confirm(bureau, year);
        YearlyReportView outdated = report(ofCity, year);
        assertEquals(
                List.of("7/2"),
                outdated.findings().stream()
                        .filter(finding ->
                                finding.rule().equals("C8") && finding.scope().equals("3.R01.c7"))
                        .map(finding -> finding.expected() + "/" + finding.actual())
                        .toList());
        compile(ofCity, city, year);
        as(
                ofCity,
                () -> service.enter(new SetAdministrativeFigures(
                        city.code(), year, new AdministrativeFigures(3, 0, 0, new BigDecimal("0.50")))));
        YearlyReportView sum = report(ofCity, year);
        assertEquals(List.of(), sum.findings());
        assertEquals("7", sum.tables().text("3.R01.c7"));
        assertEquals("4", sum.tables().text("2.R203"));
        assertEquals("1.75", sum.tables().text("2.R206"));
        assertEquals(
                List.of(bureau.code() + ":true", other.code() + ":false"),
                sum.parts().stream()
                        .map(part -> part.organ() + ":" + part.isConfirmed())
                        .toList());
        CellNumbers behind = as(ofCity, () -> reports.numbers(null, year, null, "3.R01.c7", 0, 10));
        assertEquals(2, behind.numbers().size());
        assertEquals(List.of(new CellPart(bureau.code(), bureau.name(), 1, "5")), behind.parts());
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
}
