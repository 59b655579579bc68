package org.sunlight.batch.yearlyreport;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sunlight.batch.JobDoor;
import org.sunlight.batch.JobRefused;
import org.sunlight.disclosure.report.CompileReport;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.OrganView;

/** Compiles the year that has ended, for every active organ, early in January; a draft waits when people come to work. */
@Startup
@Singleton
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class YearlyReportTimetable {

    private static final Logger LOG = LoggerFactory.getLogger(YearlyReportTimetable.class);

    @Inject
    private JobDoor door;

    @Inject
    private YearlyReportJob reports;

    @Inject
    private OrganQueries organs;

    @Inject
    private Clock clock;

    @Schedule(month = "1", dayOfMonth = "2", hour = "1", timezone = "Asia/Shanghai", persistent = false)
    void compileTheYearThatEnded() {
        if ("off".equals(System.getProperty("sunlight.timetable"))) {
            return;
        }
        int year = LocalDate.now(clock).getYear() - 1;
        for (OrganView organ : organs.all()) {
            if (organ.active()) {
                compile(organ.code(), year);
            }
        }
    }

    private void compile(String organ, int year) {
        try {
            door.act("timetable", () -> reports.start(new CompileReport(organ, year)));
        } catch (JobRefused refusal) {
            LOG.info("yearly report {} of {} is not compiled by itself: {}", year, organ, refusal.code());
        }
    }
}
