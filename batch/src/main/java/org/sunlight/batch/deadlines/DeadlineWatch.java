package org.sunlight.batch.deadlines;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sunlight.batch.JobBroken;
import org.sunlight.batch.JobDoor;
import org.sunlight.batch.JobRefused;
import org.sunlight.office.worklist.NightlyWatch;

/**
 * Asks every {@link NightlyWatch} before the working day and once soon after a start. What was said is not said again, so that
 * looking twice does no harm; a watch that fails is made good by the next. {@code -Dsunlight.timetable=off} silences it.
 */
@Startup
@Singleton
@Lock(LockType.WRITE)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeadlineWatch {

    private static final Logger LOG = LoggerFactory.getLogger(DeadlineWatch.class);
    private static final long AFTER_START = TimeUnit.MINUTES.toMillis(2);

    @Resource
    private TimerService timers;

    @Inject
    private JobDoor door;

    @Inject
    private Instance<NightlyWatch> watches;

    @PostConstruct
    void start() {
        timers.createSingleActionTimer(AFTER_START, new TimerConfig("deadline-watch", false));
    }

    @Timeout
    void once() {
        watch();
    }

    @Schedule(hour = "6", minute = "30", timezone = "Asia/Shanghai", persistent = false)
    void daily() {
        watch();
    }

    /** Looks now. */
    public void watch() {
        if (!"off".equals(System.getProperty("sunlight.timetable"))) {
            watches.stream().sorted(Comparator.comparing(NightlyWatch::counts)).forEach(this::look);
        }
    }

    /** Each for itself: one that breaks off does not take the others with it, and the next night makes it good. */
    private void look(NightlyWatch watch) {
        try {
            LOG.info("deadline watch: {} {}", door.act("deadline-watch", watch::look), watch.counts());
        } catch (JobRefused | JobBroken broken) {
            LOG.error("deadline watch: {} broke off: {}", watch.counts(), broken.getMessage());
        }
    }
}
