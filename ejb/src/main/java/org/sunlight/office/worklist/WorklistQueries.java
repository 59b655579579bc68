package org.sunlight.office.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sunlight.law.calendar.CalendarQueries;
import org.sunlight.law.calendar.WorkingCalendar;
import org.sunlight.law.clock.ClockQueries;
import org.sunlight.law.clock.OpenClock;
import org.sunlight.law.clock.OpenClockFilter;
import org.sunlight.law.clock.OpenClockSort;
import org.sunlight.law.clock.OpenClockTally;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.Roles;

/** Reads the work list of the caller. */
@Stateless
@RolesAllowed({
    Roles.CLERK,
    Roles.DISCLOSURE_OFFICER,
    Roles.CONFIDENTIALITY_REVIEWER,
    Roles.SECTION_HEAD,
    Roles.DEPUTY_HEAD,
    Roles.HEAD,
    Roles.STATISTICIAN
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class WorklistQueries {

    private static final int WEEKS_AHEAD = 4;

    @Inject
    private ClockQueries clocks;

    @Inject
    private CalendarQueries calendars;

    @Inject
    private OrganQueries organs;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock now;

    /**
     * One look at the list: the organs of the caller are asked for once, then a statement each for rows and counts. The
     * counts are of the period asked for, which costs one more; what lies ahead is shown whatever the period.
     */
    public Worklist worklist(WorklistFilter filter, OpenClockSort sort, int first, int size) {
        List<Long> visible = organs.visibleTo(caller.get());
        WorklistFilter whole = filter.anyLight();
        OpenClockTally all = clocks.tally(clocksOf(whole.whenever(), visible));
        OpenClockTally shown = whole.equals(whole.whenever()) ? all : clocks.tally(clocksOf(whole, visible));
        return new Worklist(
                clocks.open(clocksOf(filter, visible), sort, first, size), shown.counts(), ahead(all.dueByDay()));
    }

    /** The rows alone, for whoever reads the list to its end. */
    public List<OpenClock> rows(WorklistFilter filter, OpenClockSort sort, int first, int size) {
        return clocks.open(clocksOf(filter, organs.visibleTo(caller.get())), sort, first, size);
    }

    private List<DueDay> ahead(Map<LocalDate, Long> due) {
        LocalDate today = LocalDate.now(now);
        LocalDate until = today.plusWeeks(WEEKS_AHEAD).minusDays(1);
        WorkingCalendar calendar = calendars.shown(caller.get().organId());
        return Stream.iterate(today, day -> !day.isAfter(until), day -> day.plusDays(1))
                .filter(day -> calendar.isWorking(day) || due.containsKey(day))
                .map(day -> new DueDay(day, due.getOrDefault(day, 0L)))
                .toList();
    }

    /** Does the caller lead others, so that the organ's list comes before the caller's own. */
    public boolean leads() {
        Caller who = caller.get();
        return Stream.of(Roles.SECTION_HEAD, Roles.DEPUTY_HEAD, Roles.HEAD).anyMatch(who::is);
    }

    private OpenClockFilter clocksOf(WorklistFilter filter, List<Long> visible) {
        return new OpenClockFilter(
                visible,
                filter.mine() ? caller.get().login() : null,
                filter.overdueOnly(),
                filter.lights(),
                filter.subjectKinds(),
                Set.of(),
                filter.dueFrom(),
                filter.dueUntil());
    }
}
