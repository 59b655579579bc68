package org.sunlight.disclosure.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.sunlight.batch.imports.ImportFormat;
import org.sunlight.batch.imports.Imports;
import org.sunlight.batch.imports.ReceiveImport;
import org.sunlight.batch.yearlyreport.YearlyReportJob;
import org.sunlight.harness.ContainerCase;
import org.sunlight.office.job.JobQueries;
import org.sunlight.office.job.JobState;
import org.sunlight.office.job.JobView;
import org.sunlight.office.organ.EstablishOrgan;
import org.sunlight.office.organ.OrganParticulars;
import org.sunlight.office.organ.OrganService;
import org.sunlight.office.organ.OrganView;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.Roles;

/** Organs of their own with a register, whose years are compiled. */
abstract class ReportCase extends ContainerCase {

    private static final String[] KINDS = {
        "NATURAL_PERSON", "BUSINESS", "RESEARCH", "PUBLIC_WELFARE", "LEGAL_SERVICE", "OTHER_ORGANISATION"
    };

    @Inject
    OrganService organs;

    @Inject
    Imports imports;

    @Inject
    YearlyReportJob job;

    @Inject
    JobQueries runs;

    @Inject
    YearlyReportQueries reports;

    @Inject
    YearlyReportService service;

    static Caller house() {
        return new Caller("it", "it", null, null, Set.of(Roles.SYSTEM), "job", "it");
    }

    OrganView organ(String code) throws Exception {
        return organ(code, null, false);
    }

    OrganView organ(String code, String parent, boolean government) throws Exception {
        String unique = code + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
        return as(
                house(),
                () -> organs.establish(new EstablishOrgan(
                        unique,
                        parent,
                        new OrganParticulars(
                                unique, unique, unique, null, null, null, null, null, null, null, government))));
    }

    static Caller client(OrganView organ) {
        return caller(
                organ,
                Set.of(
                        Roles.API_IMPORTS_WRITE,
                        Roles.API_REPORTS_WRITE,
                        Roles.API_REPORTS_READ,
                        Roles.DISCLOSURE_OFFICER));
    }

    static Caller caller(OrganView organ, Set<String> roles) {
        return new Caller("it-client", "it-client", organ.id(), null, roles, "interface", "it");
    }

    JobView importOf(Caller client, List<String> lines) throws Exception {
        byte[] content = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return as(
                client,
                () -> imports.receive(
                        new ReceiveImport("disclosure-requests", ImportFormat.NDJSON, "it-" + System.nanoTime()),
                        new ByteArrayInputStream(content)));
    }

    void receive(Caller client, List<String> lines) throws Exception {
        JobView run = importOf(client, lines);
        JobView done = completed(client, run);
        assertEquals(0, done.rejected(), () -> rejections(client, run));
        assertEquals(lines.size(), done.written());
    }

    void compile(Caller client, OrganView organ, int year) throws Exception {
        completed(client, as(client, () -> job.start(new CompileReport(organ.code(), year))));
    }

    YearlyReportView report(Caller caller, int year) throws Exception {
        return as(caller, () -> reports.report(null, year, null));
    }

    String received(Caller caller, int year) throws Exception {
        return report(caller, year).tables().text("3.R01.c7");
    }

    void confirm(OrganView organ, int year) throws Exception {
        Caller head = caller(organ, Set.of(Roles.DEPUTY_HEAD));
        long version = report(head, year).version();
        as(head, () -> service.confirm(new ConfirmReport(organ.code(), year, null, version)));
    }

    private String rejections(Caller client, JobView run) {
        try {
            return as(client, () -> runs.rejections(run.id(), null, 5)).toString();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    JobView completed(Caller client, JobView run) throws Exception {
        JobView end = ended(client, run);
        assertEquals(JobState.COMPLETED, end.state(), end.failureCode() + " " + end.incident());
        return end;
    }

    JobView ended(Caller client, JobView run) throws Exception {
        return awaited(client, run, now -> !now.state().isActive());
    }

    JobView awaited(Caller client, JobView run, Predicate<JobView> wanted) throws Exception {
        for (int tries = 0; tries < 1800; tries++) {
            JobView now = as(client, () -> runs.job(run.id()));
            if (wanted.test(now)) {
                return now;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("run " + run.id() + " stays as it is");
    }

    Set<String> numbers(Caller client, int year, String cell) throws Exception {
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
    static String request(int year, int serial, boolean carried, String row, int column) {
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

    static List<String> many(int year, int first, int count) {
        List<String> lines = new ArrayList<>();
        for (int i = first; i < first + count; i++) {
            lines.add(request(year, i, false, i % 9 == 0 ? "R25" : "R03", 1));
        }
        return lines;
    }
}
