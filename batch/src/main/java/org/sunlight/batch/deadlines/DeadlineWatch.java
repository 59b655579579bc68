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
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sunlight.batch.JobBroken;
import org.sunlight.batch.JobDoor;
import org.sunlight.batch.JobRefused;
import org.sunlight.office.worklist.ReminderService;
import org.sunlight.petition.review.PetitionReviewService;
import org.sunlight.petition.satisfaction.PetitionRatingService;
import org.sunlight.petition.supervision.PetitionSupervisionService;
import org.sunlight.publication.basiccatalogue.BasicCatalogueService;
import org.sunlight.publication.channel.ChannelService;
import org.sunlight.publication.confidentiality.ReviewMonthService;
import org.sunlight.publication.guide.GuideService;
import org.sunlight.publication.headact.HeadActService;
import org.sunlight.publication.official.OfficialValidityService;
import org.sunlight.publication.rescan.RescanService;

/**
 * Looks at the open clocks before the working day and once soon after a start. What was said is not said again, so that
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
    private ReminderService reminders;

    @Inject
    private PetitionRatingService ratings;

    @Inject
    private PetitionReviewService reviews;

    @Inject
    private PetitionSupervisionService supervision;

    @Inject
    private ReviewMonthService months;

    @Inject
    private RescanService rescan;

    @Inject
    private ChannelService channels;

    @Inject
    private BasicCatalogueService basicCatalogues;

    @Inject
    private GuideService guides;

    @Inject
    private OfficialValidityService documents;

    @Inject
    private HeadActService headActs;

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
            part("reminders written", reminders::warn);
            part("ratings ran out", ratings::expire);
            part("terms to ask for a review ran out", reviews::lapse);
            part("petitions to supervise", supervision::scan);
            part("summaries of confidentiality reviews to sign", months::remind);
            part("places found in what is public", rescan::scan);
            part("columns and accounts in alarm", channels::alarm);
            part("reviews of basic catalogues near", basicCatalogues::remind);
            part("checks of disclosure guides near", guides::remind);
            part("documents in force or lapsed", documents::renew);
            part("acts of heads missed", headActs::remind);
        }
    }

    /** Each for itself: one that breaks off does not take the others with it, and the next night makes it good. */
    private void part(String what, Callable<Integer> work) {
        try {
            LOG.info("deadline watch: {} {}", door.act("deadline-watch", work), what);
        } catch (JobRefused | JobBroken broken) {
            LOG.error("deadline watch: {} broke off: {}", what, broken.getMessage());
        }
    }
}
