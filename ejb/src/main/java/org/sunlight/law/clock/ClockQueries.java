package org.sunlight.law.clock;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.sunlight.law.calendar.CalendarQueries;
import org.sunlight.law.clock.model.CaseClock;
import org.sunlight.law.clock.model.ClockEvent;
import org.sunlight.law.clock.model.DayWalk;
import org.sunlight.law.clock.model.LightBounds;
import org.sunlight.law.clock.store.ClockStore;
import org.sunlight.law.clock.store.OpenClockStore;
import org.sunlight.law.rule.HouseSettings;

/**
 * What the clocks say. The use case that asks has checked role and organ, or hands over the organs that the caller may
 * see: hence open to each of them.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ClockQueries {

    @Inject
    private ClockStore clocks;

    @Inject
    private OpenClockStore openClocks;

    @Inject
    private CalendarQueries calendars;

    @Inject
    private HouseSettings settings;

    @Inject
    private Clock now;

    /** Clocks of a record in the order in which they were started. */
    public List<ClockView> of(String subjectKind, String subjectNumber) {
        return clocks.ofSubject(subjectKind, subjectNumber).stream()
                .map(CaseClock::view)
                .toList();
    }

    /** Clocks of one rule of many records, in one statement: for a page of a list. */
    public List<ClockView> of(String subjectKind, Collection<String> subjectNumbers, String rule) {
        return clocks.ofSubjects(subjectKind, subjectNumbers, rule).stream()
                .map(CaseClock::view)
                .toList();
    }

    /** All clocks of these records, in the order in which they were started; in one statement. */
    public List<ClockView> of(String subjectKind, Collection<String> subjectNumbers) {
        return clocks.ofSubjects(subjectKind, subjectNumbers).stream()
                .map(CaseClock::view)
                .toList();
    }

    /** Every day from day zero on, counted or not, with the ledger of the clock. */
    public Explanation explain(ClockRef ref) {
        CaseClock clock = clocks.get(ref);
        List<ClockEvent> events = clocks.events(clock.id());
        var derivation = clock.derive(
                calendars.calendar(clock.organId()),
                events.stream().map(ClockEvent::tick).toList());
        return new Explanation(
                ref.rule(),
                clock.regimeFrom(),
                clock.source(),
                derivation.dayZero(),
                derivation.amount() + derivation.extendedBy(),
                clock.unit(),
                derivation.dueOn(),
                derivation.isProvisional(),
                DayWalk.of(derivation, today()),
                events.stream().map(ClockEvent::view).toList());
    }

    /** A page of the open clocks, what is legally nearest first, paused ones last. */
    public List<OpenClock> open(OpenClockFilter filter, int first, int size) {
        return open(filter, OpenClockSort.DUE_SOONEST, first, size);
    }

    public List<OpenClock> open(OpenClockFilter filter, OpenClockSort sort, int first, int size) {
        return openClocks.page(filter, sort, bounds(), first, size);
    }

    /** The open clocks of the filter by light and by due day, in one statement. */
    public OpenClockTally tally(OpenClockFilter filter) {
        return openClocks.tally(filter, bounds());
    }

    /** Lights and days left as they stand today, for as many clocks as a page shows: what they need is read once. */
    public Lamp lamp() {
        return new Lamp(bounds());
    }

    /** Light of a clock as it stands today. */
    public Light light(ClockView clock) {
        return lamp().light(clock);
    }

    /** Which clocks show this light today, for lists of other features; the stopped ones for {@code DONE}. */
    public DueSpan span(Light light) {
        return bounds().span(light);
    }

    /** Working days left until the due day: 0 on that day, negative after it; while paused or stopped the units kept. */
    public int daysLeft(ClockView clock) {
        return lamp().daysLeft(clock);
    }

    /** Last due day, counted from today, that is still within so many working days; for reminders. */
    public LocalDate workingDaysAhead(int days) {
        return calendars.calendar(null).plusWorkingDays(today(), days);
    }

    private LightBounds bounds() {
        LocalDate today = today();
        return LightBounds.of(
                calendars.shown(null),
                today,
                settings.integer("clock.light.red", today),
                settings.integer("clock.light.yellow", today));
    }

    private LocalDate today() {
        return LocalDate.now(now);
    }
}
