package org.sunlight.batch.demonstration;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sunlight.batch.JobDoor;
import org.sunlight.batch.deadlines.DeadlineWatch;

/**
 * Loads the demonstration cases soon after the start, so that nobody waits for them at the door. A database that holds
 * them already is left as it is.
 */
@Startup
@Singleton
@DependsOn("sunlight-ejb.jar#DemonstrationBureau")
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemonstrationStart {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationStart.class);

    private static final String RUN = "demonstration";

    /** Waited for by {@code ./run} and by the tests of the screens. */
    private static final String READY = "demonstration: ready";

    private static final long SOON = 500;

    @Resource
    private TimerService timers;

    @Inject
    private JobDoor door;

    @Inject
    private DemonstrationCases cases;

    @Inject
    private LivePetitions petitions;

    @Inject
    private LiveOpenness openness;

    @Inject
    private PastPetitionsLoad year;

    @Inject
    private DeadlineWatch deadlines;

    @PostConstruct
    void order() {
        String environment = System.getenv("SUNLIGHT_DEMONSTRATION");
        if (Boolean.parseBoolean(System.getProperty("sunlight.demonstration", environment))) {
            timers.createSingleActionTimer(SOON, new TimerConfig(RUN, false));
        }
    }

    @Timeout
    void load(Timer timer) {
        door.act(RUN, () -> {
            cases.load();
            openness.load();
            petitions.load();
            return null;
        });
        // whoever opens the demonstration need not wait for the next morning to hear the bell
        deadlines.watch();
        LOG.info(READY);
        // a register of this size takes longer than anybody wants to wait for the first page
        year.load();
    }
}
