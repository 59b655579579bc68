package org.sunlight.law.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.sunlight.law.calendar.model.HolidayNotice;
import org.sunlight.law.calendar.model.LocalHoliday;
import org.sunlight.law.calendar.model.NoticeCheck;
import org.sunlight.law.calendar.store.CalendarStore;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.Roles;

/** Keeps the calendar: notices of the State Council's general office and the holidays of a place. */
@Stateless
@Audited
@RolesAllowed({Roles.DISCLOSURE_OFFICER, Roles.DEPUTY_HEAD, Roles.HEAD})
public class CalendarService {

    @Inject
    private CalendarStore calendars;

    @Inject
    private Event<CalendarChanged> changed;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** @throws RuleBroken if the days do not fit the year or each other */
    public HolidayNoticeView draft(DraftHolidayNotice command) {
        NoticeCheck.check(command);
        HolidayNotice notice = HolidayNotice.draft(command, caller.get().login(), clock.instant());
        calendars.add(notice);
        return notice.view();
    }

    /** From now on every due day is counted with it; open clocks are counted anew in the same transaction. */
    public HolidayNoticeView putInForce(SettleHolidayNotice command) {
        HolidayNotice notice = calendars.get(command.notice(), command.seenVersion());
        notice.putInForce(caller.get().login(), clock.instant());
        announce(null);
        return notice.view();
    }

    public HolidayNoticeView discard(SettleHolidayNotice command) {
        HolidayNotice notice = calendars.get(command.notice(), command.seenVersion());
        notice.discard();
        return notice.view();
    }

    /** @throws RuleBroken if the organ has that day already */
    public LocalHolidayView enterLocalHoliday(EnterLocalHoliday command) {
        if (command.name() == null
                || command.name().isBlank()
                || command.source() == null
                || command.source().isBlank()) {
            throw RuleBroken.at("name", "LOCAL_HOLIDAY_WITHOUT_SOURCE");
        }
        LocalDate day = command.day();
        boolean known = calendars.localHolidays(command.organId()).stream()
                .anyMatch(holiday -> holiday.calendarDay().date().equals(day));
        if (known) {
            throw RuleBroken.at("day", "LOCAL_HOLIDAY_KNOWN");
        }
        LocalHoliday holiday = LocalHoliday.enter(command, caller.get().login(), clock.instant());
        calendars.add(holiday);
        announce(command.organId());
        return holiday.view();
    }

    public void withdrawLocalHoliday(long id) {
        LocalHoliday holiday = calendars.localHoliday(id);
        holiday.withdraw(caller.get().login(), clock.instant());
        announce(holiday.organId());
    }

    private void announce(Long organId) {
        calendars.advance();
        changed.fire(new CalendarChanged(organId));
    }
}
