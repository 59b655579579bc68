package org.sunlight.batch;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.sunlight.office.job.StartJob;

/**
 * What happens by itself. Each line: start this job for that period. The timers are not persistent: one node keeps the
 * time, and what was missed while it was down is started by hand. {@code -Dsunlight.timetable=off} silences them all.
 */
@Startup
@Singleton
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Timetable {

    private static final String ZONE = "Asia/Shanghai";

    @Inject
    private JobDoor door;

    @Inject
    private BatchJobs jobs;

    @Inject
    private Clock clock;

    private void start(String job, String key, Map<String, String> parameters) {
        if (!"off".equals(System.getProperty("sunlight.timetable"))) {
            door.act("timetable", () -> jobs.start(new StartJob(job, key, null, parameters)));
        }
    }
}
