package org.sunlight.office.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.sunlight.law.clock.ClockQueries;
import org.sunlight.law.clock.OpenClock;
import org.sunlight.law.clock.OpenClockFilter;
import org.sunlight.law.rule.HouseSettings;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.worklist.model.Warning;
import org.sunlight.office.worklist.store.ReminderStore;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.Roles;

/** Writes reminders and notes that they were read. */
@Stateless
@Audited
public class ReminderService {

    private static final int WINDOW = 500;
    private static final String WARNING_DAYS = "clock.warning-days";

    @Inject
    private ReminderStore reminders;

    @Inject
    private ClockQueries clocks;

    @Inject
    private OrganQueries organs;

    @Inject
    private HouseSettings settings;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * Reminds everybody whose clocks are overdue or nearly so, each morning. What was said before is not said again.
     *
     * @return reminders written
     */
    @RolesAllowed(Roles.SYSTEM)
    public int warn() {
        List<Integer> stages = settings.integers(WARNING_DAYS, LocalDate.now(clock));
        LocalDate farthest = clocks.workingDaysAhead(Collections.max(stages));
        OpenClockFilter filter = OpenClockFilter.of(organs.visibleTo(caller.get()));
        int written = 0;
        for (int first = 0; ; first += WINDOW) {
            List<OpenClock> window = clocks.open(filter, first, WINDOW);
            List<Remind> due = window.stream()
                    .map(open -> Warning.of(open, stages))
                    .flatMap(Optional::stream)
                    .toList();
            written += reminders.add(due, Instant.now(clock));
            boolean beyond = window.size() < WINDOW || isBeyond(window.get(window.size() - 1), farthest);
            if (beyond) {
                return written;
            }
        }
    }

    /** The list is ordered by due day with paused clocks last, so what follows is farther still. */
    private static boolean isBeyond(OpenClock last, LocalDate farthest) {
        return last.dueOn() == null || last.dueOn().isAfter(farthest);
    }

    @RolesAllowed({
        Roles.CLERK,
        Roles.DISCLOSURE_OFFICER,
        Roles.CONFIDENTIALITY_REVIEWER,
        Roles.SECTION_HEAD,
        Roles.DEPUTY_HEAD,
        Roles.HEAD,
        Roles.STATISTICIAN
    })
    public ReminderRow read(long id) {
        var reminder = reminders.get(id, caller.get().login());
        reminder.read(Instant.now(clock));
        return reminder.row();
    }

    @RolesAllowed({
        Roles.CLERK,
        Roles.DISCLOSURE_OFFICER,
        Roles.CONFIDENTIALITY_REVIEWER,
        Roles.SECTION_HEAD,
        Roles.DEPUTY_HEAD,
        Roles.HEAD,
        Roles.STATISTICIAN
    })
    public int readAll() {
        return reminders.readAll(caller.get().login(), Instant.now(clock));
    }
}
