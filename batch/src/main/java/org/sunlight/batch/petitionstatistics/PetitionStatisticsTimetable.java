package org.sunlight.batch.petitionstatistics;

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
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.petition.casework.PetitionOrganView;
import org.sunlight.petition.casework.PetitionQueries;
import org.sunlight.petition.statistics.CompileStatistics;
import org.sunlight.petition.statistics.Period;
import org.sunlight.petition.statistics.PeriodKind;

/** Compiles the month that has ended, with the quarter and the year it ends, for every bureau (PST-07). */
@Startup
@Singleton
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PetitionStatisticsTimetable {

    private static final Logger LOG = LoggerFactory.getLogger(PetitionStatisticsTimetable.class);

    @Inject
    private JobDoor door;

    @Inject
    private PetitionStatisticsJob statistics;

    @Inject
    private PetitionQueries petitions;

    @Inject
    private OrganQueries organs;

    @Inject
    private Clock clock;

    @Schedule(dayOfMonth = "1", hour = "2", minute = "10", timezone = "Asia/Shanghai", persistent = false)
    void compileWhatHasEnded() {
        if (!"off".equals(System.getProperty("sunlight.timetable"))) {
            compile();
        }
    }

    /** Compiles, for every bureau, the periods that ended last. */
    public void compile() {
        LocalDate today = LocalDate.now(clock);
        for (PetitionOrganView part : door.act("timetable", petitions::parts)) {
            if (part.bureau()) {
                String bureau =
                        door.act("timetable", () -> organs.organ(part.organId()).code());
                for (PeriodKind kind : PeriodKind.values()) {
                    Period ended = Period.of(kind, today).before();
                    // also a night late: what ended in the month that is over
                    if (!ended.endsOn().isBefore(today.withDayOfMonth(1))) {
                        compile(new CompileStatistics(bureau, ended));
                    }
                }
            }
        }
    }

    private void compile(CompileStatistics command) {
        try {
            door.act("timetable", () -> statistics.start(command));
        } catch (JobRefused refusal) {
            LOG.info("statistics {} are not compiled by themselves: {}", command.subjectNumber(), refusal.code());
        }
    }
}
