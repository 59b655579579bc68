package org.sunlight.batch;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.sunlight.batch.imports.ImportFiles;

/**
 * What the house does by itself at night. The timer is not persistent: one node keeps the time, and what was missed while it
 * was down is done the next night. {@code -Dsunlight.timetable=off} silences it.
 */
@Startup
@Singleton
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Timetable {

    /** How long the file of a run that was never taken up again may stay (IMP-07). */
    private static final Duration UNFINISHED_FILES = Duration.ofDays(30);

    @Inject
    private ImportFiles files;

    @Inject
    private Clock clock;

    @Schedule(hour = "3", minute = "20", timezone = "Asia/Shanghai", persistent = false)
    void deleteForgottenFiles() {
        if (!"off".equals(System.getProperty("sunlight.timetable"))) {
            files.deleteOlderThan(clock.instant().minus(UNFINISHED_FILES));
        }
    }
}
