package org.sunlight.publication.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.sunlight.law.clock.ClockQueries;
import org.sunlight.law.clock.ClockRef;
import org.sunlight.law.clock.ClockService;
import org.sunlight.law.clock.ClockState;
import org.sunlight.law.clock.ClockView;
import org.sunlight.law.clock.StartClock;
import org.sunlight.office.organ.OrganAmended;
import org.sunlight.office.worklist.Occasion;
import org.sunlight.office.worklist.Remind;
import org.sunlight.office.worklist.RoleBell;
import org.sunlight.office.worklist.Settled;
import org.sunlight.publication.guide.model.Contact;
import org.sunlight.publication.guide.model.Guide;
import org.sunlight.publication.guide.store.GuideStore;
import org.sunlight.shared.security.Roles;

/** The twenty working days of the guide: from its forming, and anew from every change of where the organ can be reached (GUI-04). */
@ApplicationScoped
class GuideClock {

    private static final String RULE = "publication.publish";

    @Inject
    private GuideStore guides;

    @Inject
    private ClockService clocks;

    @Inject
    private ClockQueries running;

    @Inject
    private RoleBell bell;

    @Inject
    private Event<Settled> done;

    @Inject
    private Clock clock;

    void changed(@Observes OrganAmended event) {
        Contact after = Contact.of(event.after());
        boolean moved = !Contact.of(event.before()).equals(after);
        if (moved) {
            guides.published(event.after().id())
                    .filter(guide -> !Contact.of(guide.content()).equals(after))
                    .ifPresent(this::begin);
        }
    }

    private void begin(Guide guide) {
        LocalDate due = startOrRestart(guide).dueOn();
        bell.ring(
                guide.organId(),
                officer -> new Remind(
                        officer,
                        Occasion.DUE_SOON,
                        "guide " + guide.number() + " " + due,
                        GuideView.SUBJECT_KIND,
                        guide.number(),
                        guide.material().title(),
                        RULE,
                        due,
                        null),
                Roles.DISCLOSURE_OFFICER);
    }

    /** Counts from today, whether or not it was counting. */
    ClockView startOrRestart(Guide guide) {
        ClockRef ref = ref(guide);
        LocalDate today = LocalDate.now(clock);
        return find(guide)
                .filter(kept -> kept.state() != ClockState.STOPPED)
                .map(kept -> clocks.restart(ref, today, "guide.clock.CHANGED"))
                .orElseGet(() -> clocks.start(
                        new StartClock(ref, guide.material().title(), guide.organId(), today, today, null, null)));
    }

    /** Only before anything of it was ever public: a new version of what is public is not formed anew. */
    void formed(Guide guide) {
        if (find(guide).isEmpty()) {
            startOrRestart(guide);
        }
    }

    void published(Guide guide) {
        clocks.stopAll(GuideView.SUBJECT_KIND, guide.number(), LocalDate.now(clock), "guide.clock.PUBLISHED");
        done.fire(new Settled(GuideView.SUBJECT_KIND, guide.number(), null));
    }

    private Optional<ClockView> find(Guide guide) {
        return running.of(GuideView.SUBJECT_KIND, guide.number()).stream().findFirst();
    }

    private static ClockRef ref(Guide guide) {
        return new ClockRef(GuideView.SUBJECT_KIND, guide.number(), RULE);
    }
}
