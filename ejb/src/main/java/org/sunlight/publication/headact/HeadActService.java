package org.sunlight.publication.headact;

import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.DISCLOSURE_OFFICER;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;
import static org.sunlight.shared.security.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.sunlight.law.rule.HouseSettings;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.OrganView;
import org.sunlight.office.worklist.Occasion;
import org.sunlight.office.worklist.Remind;
import org.sunlight.office.worklist.RoleBell;
import org.sunlight.office.worklist.Settled;
import org.sunlight.publication.headact.model.HeadAct;
import org.sunlight.publication.headact.store.HeadActStore;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.security.CurrentCaller;

/** Records what the head does himself, and reminds of what he does not. */
@Stateless
@Audited
public class HeadActService {

    private static final String REMIND_DAYS = "head-act.remind-days";

    @Inject
    private HeadActStore acts;

    @Inject
    private OrganQueries organs;

    @Inject
    private HouseSettings settings;

    @Inject
    private CurrentCaller caller;

    @Inject
    private RoleBell bell;

    @Inject
    private Event<Settled> settled;

    @Inject
    private Clock clock;

    @RolesAllowed({CLERK, DISCLOSURE_OFFICER, SECTION_HEAD, DEPUTY_HEAD, HEAD})
    public HeadActView record(RecordHeadAct command) {
        OrganView organ = own();
        HeadAct act = HeadAct.of(command, organ.id(), caller.get(), today(), clock.instant());
        acts.add(act);
        settled.fire(new Settled(HeadActView.SUBJECT_KIND, number(organ, Quarter.of(command.on())), null));
        return act.view();
    }

    @RolesAllowed({DISCLOSURE_OFFICER, SECTION_HEAD, DEPUTY_HEAD, HEAD})
    public HeadActView strike(StrikeHeadAct command) {
        HeadAct act = acts.get(command.id(), command.seenVersion(), own().id());
        act.strike(command.reason());
        acts.flush();
        return act.view();
    }

    /**
     * Reminds head and disclosure officer of each organ of a quarter without an act: towards its end, and when it is over.
     *
     * @return reminders handed in; those said before are not written again
     */
    @RolesAllowed(SYSTEM)
    public int remind() {
        LocalDate today = today();
        Quarter now = Quarter.of(today);
        boolean near = !today.isBefore(now.lastDay().minusDays(settings.integer(REMIND_DAYS, today)));
        int handedIn = 0;
        for (OrganView organ : organs.all()) {
            if (organ.active()) {
                handedIn += near ? remind(organ, now, Occasion.DUE_SOON) : 0;
                handedIn += remind(organ, now.before(), Occasion.OVERDUE);
            }
        }
        return handedIn;
    }

    private int remind(OrganView organ, Quarter quarter, Occasion occasion) {
        boolean hasHead = !organs.staffOf(organ.id(), HEAD).isEmpty();
        if (!hasHead || acts.hasAny(organ.id(), quarter.firstDay(), quarter.lastDay())) {
            return 0;
        }
        String number = number(organ, quarter);
        return bell.ring(
                organ.id(),
                login -> new Remind(
                        login,
                        occasion,
                        "head-act:" + number + ":" + occasion,
                        HeadActView.SUBJECT_KIND,
                        number,
                        quarter.toString(),
                        null,
                        quarter.lastDay(),
                        null),
                HEAD,
                DISCLOSURE_OFFICER);
    }

    private static String number(OrganView organ, Quarter quarter) {
        return organ.code() + "-" + quarter;
    }

    private OrganView own() {
        Long organ = caller.get().organId();
        if (organ == null) {
            throw new NotAllowed("MATERIAL_OF_ANOTHER_ORGAN");
        }
        return organs.organ(organ);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
