package org.sunlight.law.clock;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.sunlight.law.calendar.CalendarChanged;
import org.sunlight.law.calendar.CalendarQueries;
import org.sunlight.law.calendar.WorkingCalendar;
import org.sunlight.law.clock.model.CaseClock;
import org.sunlight.law.clock.model.ClockEvent;
import org.sunlight.law.clock.model.Derivation;
import org.sunlight.law.clock.model.Tick;
import org.sunlight.law.clock.store.ClockStore;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.CurrentCaller;

/**
 * Counts the open clocks by another calendar, page by page: for a look ahead, or for good when the calendar has changed.
 * Whoever changes the calendar was asked for the role; the look ahead shows numbers and days, and the page that asks shows
 * only organs that the caller may see.
 */
@Stateless
@PermitAll
public class Recalculation {

    private static final int PAGE = 500;
    private static final String REASON = "clock.Reason.CALENDAR";

    @Inject
    private ClockStore clocks;

    @Inject
    private CalendarQueries calendars;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock now;

    /**
     * Every open clock that a drafted notice would move.
     *
     * @param organs organs the caller may see
     */
    public List<MovedClock> preview(long notice, List<Long> organs) {
        List<MovedClock> moved = new ArrayList<>();
        Function<Long, WorkingCalendar> proposed = remembered(organ -> calendars.proposed(notice, organ));
        eachOpen(null, (clock, events) -> {
            LocalDate due = derive(clock, events, proposed).dueOn();
            if (organs.contains(clock.organId()) && !Objects.equals(due, clock.dueOn())) {
                moved.add(new MovedClock(clock.ref(), clock.subject(), clock.organId(), clock.dueOn(), due));
            }
        });
        return moved;
    }

    /** In the transaction that changes the calendar: both hold, or neither. */
    public void recalculate(@Observes CalendarChanged change) {
        Function<Long, WorkingCalendar> current = remembered(calendars::calendar);
        String actor = caller.find().map(Caller::login).orElse("system");
        LocalDate today = LocalDate.now(now);
        eachOpen(change.organId(), (clock, events) -> {
            LocalDate before = clock.dueOn();
            boolean provisional = clock.isProvisional();
            Derivation derivation = derive(clock, events, current);
            if (Objects.equals(derivation.dueOn(), before) && derivation.isProvisional() == provisional) {
                return;
            }
            clock.show(derivation);
            Tick tick = new Tick(ClockEventKind.RECALCULATE, today, null, null);
            clocks.append(ClockEvent.record(
                    clock.id(), events.size() + 1, tick, before, clock.dueOn(), REASON, actor, now.instant()));
        });
    }

    private interface Visit {
        void open(CaseClock clock, List<ClockEvent> events);
    }

    private void eachOpen(Long organId, Visit visit) {
        long after = 0;
        List<CaseClock> page = clocks.openAfter(organId, after, PAGE);
        while (!page.isEmpty()) {
            Map<Long, List<ClockEvent>> ledgers =
                    clocks.events(page.stream().map(CaseClock::id).toList());
            page.forEach(clock -> visit.open(clock, ledgers.get(clock.id())));
            after = page.get(page.size() - 1).id();
            clocks.release();
            page = clocks.openAfter(organId, after, PAGE);
        }
    }

    private static Derivation derive(
            CaseClock clock, List<ClockEvent> events, Function<Long, WorkingCalendar> calendar) {
        return clock.derive(
                calendar.apply(clock.organId()),
                events.stream().map(ClockEvent::tick).toList());
    }

    private static Function<Long, WorkingCalendar> remembered(Function<Long, WorkingCalendar> source) {
        Map<Long, WorkingCalendar> known = new HashMap<>();
        return organ -> known.computeIfAbsent(organ, source);
    }
}
