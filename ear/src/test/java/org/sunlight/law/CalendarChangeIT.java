package org.sunlight.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.ContainerCase;
import org.sunlight.law.calendar.CalendarDay;
import org.sunlight.law.calendar.CalendarQueries;
import org.sunlight.law.calendar.CalendarService;
import org.sunlight.law.calendar.DayKind;
import org.sunlight.law.calendar.DraftHolidayNotice;
import org.sunlight.law.calendar.EnterLocalHoliday;
import org.sunlight.law.calendar.HolidayNoticeView;
import org.sunlight.law.calendar.LocalHolidayView;
import org.sunlight.law.calendar.NoticeKind;
import org.sunlight.law.calendar.SettleHolidayNotice;
import org.sunlight.law.clock.ClockAlreadyRunning;
import org.sunlight.law.clock.ClockEventKind;
import org.sunlight.law.clock.ClockEventView;
import org.sunlight.law.clock.ClockQueries;
import org.sunlight.law.clock.ClockRef;
import org.sunlight.law.clock.ClockService;
import org.sunlight.law.clock.ClockState;
import org.sunlight.law.clock.ClockView;
import org.sunlight.law.clock.MovedClock;
import org.sunlight.law.clock.OpenClock;
import org.sunlight.law.clock.OpenClockFilter;
import org.sunlight.law.clock.Recalculation;
import org.sunlight.law.clock.StartClock;
import org.sunlight.law.rule.ChangeSetting;
import org.sunlight.law.rule.HouseSettings;
import org.sunlight.law.rule.SettingService;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.RuleBroken;

class CalendarChangeIT extends ContainerCase {

    /** Far enough ahead that no other test counts in it. */
    private static final int YEAR = 2031;

    @Inject
    private ClockService clocks;

    @Inject
    private ClockQueries clockQueries;

    @Inject
    private CalendarService calendar;

    @Inject
    private CalendarQueries calendars;

    @Inject
    private Recalculation recalculation;

    @Inject
    private SettingService settingService;

    @Inject
    private HouseSettings settings;

    private ClockRef started(long organ, LocalDate dayZero) throws Exception {
        ClockRef ref = new ClockRef("law-test", UUID.randomUUID().toString(), "request.reply");
        as("li", () -> clocks.start(new StartClock(ref, "subject", organ, dayZero, dayZero, "li", null)));
        return ref;
    }

    private ClockView seen(ClockRef ref) {
        return clockQueries.of(ref.subjectKind(), ref.subjectNumber()).get(0);
    }

    @Test
    @DisplayName("CAL-05, CLK-07 a notice shows what it moves, moves it when in force, and the ledger keeps both days")
    void movesOpenClocks() throws Exception {
        long organ = caller("li").organId();
        ClockRef ref = started(organ, LocalDate.of(YEAR, 3, 3));
        LocalDate before = seen(ref).dueOn();
        assertTrue(seen(ref).provisional());
        HolidayNoticeView draft = as(
                "chen",
                () -> calendar.draft(new DraftHolidayNotice(
                        YEAR,
                        NoticeKind.ANNUAL,
                        "test 1",
                        LocalDate.of(YEAR - 1, 11, 1),
                        null,
                        List.of(new CalendarDay(before, DayKind.HOLIDAY, "test")))));
        List<MovedClock> preview = recalculation.preview(draft.id(), List.of(organ));
        assertTrue(preview.stream()
                .anyMatch(moved -> moved.ref().equals(ref) && moved.oldDueOn().equals(before)));
        assertEquals(before, seen(ref).dueOn(), "the look ahead changes nothing");
        as("chen", () -> calendar.putInForce(new SettleHolidayNotice(draft.id(), draft.version())));
        ClockView after = seen(ref);
        assertTrue(after.dueOn().isAfter(before));
        assertFalse(after.provisional());
        List<ClockEventView> events = clockQueries.explain(ref).events();
        ClockEventView last = events.get(events.size() - 1);
        assertEquals(ClockEventKind.RECALCULATE, last.kind());
        assertEquals(before, last.dueBefore());
        assertEquals(after.dueOn(), last.dueAfter());
        assertThrows(
                Conflict.class,
                () -> as("chen", () -> calendar.discard(new SettleHolidayNotice(draft.id(), draft.version()))));
    }

    @Test
    @DisplayName("CAL-04 a local holiday moves the clocks of its organ, and its withdrawal moves them back")
    void keepsALocalLayer() throws Exception {
        long organ = caller("fm-clerk").organId();
        ClockRef here = started(organ, LocalDate.of(2032, 3, 1));
        ClockRef elsewhere = started(caller("li").organId(), LocalDate.of(2032, 3, 1));
        LocalDate due = seen(here).dueOn();
        LocalHolidayView holiday = as(
                "chen", () -> calendar.enterLocalHoliday(new EnterLocalHoliday(organ, due, "Torch Festival", "test")));
        assertTrue(seen(here).dueOn().isAfter(due));
        assertEquals(due, seen(elsewhere).dueOn());
        as("chen", () -> {
            calendar.withdrawLocalHoliday(holiday.id());
            return null;
        });
        assertEquals(due, seen(here).dueOn());
    }

    @Test
    @DisplayName("CLK-01 to CLK-04 a clock lives through its acts and refuses what is not its turn")
    void livesThroughItsActs() throws Exception {
        long organ = caller("li").organId();
        ClockRef ref = started(organ, LocalDate.of(2024, 6, 17));
        LocalDate day = LocalDate.of(2024, 6, 20);
        assertThrows(
                ClockAlreadyRunning.class,
                () -> as("li", () -> clocks.start(new StartClock(ref, "subject", organ, day, day, "li", null))));
        assertEquals(18, as("li", () -> clocks.pause(ref, day, "test")).remaining());
        assertEquals(
                LocalDate.of(2024, 7, 19),
                as("li", () -> clocks.resume(ref, LocalDate.of(2024, 6, 25), "test"))
                        .dueOn());
        assertEquals(
                LocalDate.of(2024, 8, 16),
                as("li", () -> clocks.extend(ref, 20, LocalDate.of(2024, 7, 10), "test"))
                        .dueOn());
        assertThrows(RuleBroken.class, () -> as("li", () -> clocks.extend(ref, 1, LocalDate.of(2024, 7, 11), "test")));
        OpenClockFilter mine = OpenClockFilter.of(List.of(organ));
        assertTrue(clockQueries.tally(mine).counts().overdue() > 0);
        List<OpenClock> open = clockQueries.open(mine, 0, 200);
        assertTrue(open.stream().anyMatch(row -> row.ref().equals(ref) && row.isOverdue()));
        ClockView stopped = as("li", () -> clocks.stop(ref, LocalDate.of(2024, 8, 19), "test"));
        assertEquals(ClockState.STOPPED, stopped.state());
        assertTrue(stopped.late());
        assertThrows(Conflict.class, () -> as("li", () -> clocks.pause(ref, LocalDate.of(2024, 8, 20), "test")));
    }

    @Test
    @DisplayName("RUL-03 a setting changes from its day on; a clerk may not, and a value out of range is refused")
    void changesASetting() throws Exception {
        LocalDate from = LocalDate.of(2040, 1, 1);
        ChangeSetting change = new ChangeSetting("message.reply.period", "7", from, "test");
        assertThrows(
                EJBAccessException.class,
                () -> as("wang", () -> {
                    settingService.change(change);
                    return null;
                }));
        assertThrows(
                RuleBroken.class,
                () -> as("chen", () -> {
                    settingService.change(new ChangeSetting("message.reply.period", "0", from, "test"));
                    return null;
                }));
        as("chen", () -> {
            settingService.change(change);
            return null;
        });
        assertEquals(7, settings.integer("message.reply.period", from));
        assertEquals(15, settings.integer("message.reply.period", from.minusDays(1)));
    }

    @Test
    @DisplayName("CAL-05 a clerk may not enter a notice, and a make-up day on a Tuesday is refused")
    void refusesANotice() {
        DraftHolidayNotice odd = new DraftHolidayNotice(
                2033,
                NoticeKind.ANNUAL,
                "test 2",
                LocalDate.of(2032, 11, 1),
                null,
                List.of(new CalendarDay(LocalDate.of(2033, 2, 1), DayKind.MAKE_UP, "test")));
        assertThrows(EJBAccessException.class, () -> as("wang", () -> calendar.draft(odd)));
        assertThrows(RuleBroken.class, () -> as("chen", () -> calendar.draft(odd)));
        assertTrue(calendars.notices().stream().noneMatch(notice -> notice.year() == 2033));
    }
}
