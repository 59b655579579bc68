package org.sunlight.law.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sunlight.law.calendar.model.AssembledCalendar;
import org.sunlight.law.calendar.model.HolidayNotice;
import org.sunlight.law.calendar.model.LocalHoliday;
import org.sunlight.law.calendar.model.ShippedCalendar;
import org.sunlight.law.calendar.store.CalendarShelf;
import org.sunlight.law.calendar.store.CalendarStore;
import org.sunlight.law.calendar.store.ShownCalendar;

/** The calendar is published law: open to everybody. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CalendarQueries {

    @Inject
    private CalendarShelf shelf;

    @Inject
    private ShownCalendar shown;

    @Inject
    private CalendarStore store;

    /** @param organId organ whose local holidays are laid over the national calendar; null for the national one */
    public WorkingCalendar calendar(Long organId) {
        return shelf.calendar(organId);
    }

    /** The same, as it stood when the running page first asked: for lights and days left, never for a due day. */
    public WorkingCalendar shown(Long organId) {
        return shown.calendar(organId);
    }

    /** The calendar of an organ as it would be if the drafted notice were in force. */
    public WorkingCalendar proposed(long notice, Long organId) {
        WorkingCalendar national = AssembledCalendar.with(store.inForce(), store.get(notice));
        return organId == null
                ? national
                : national.with(
                        store.localHolidays(organId).stream()
                                .map(LocalHoliday::calendarDay)
                                .toList(),
                        Set.of());
    }

    /** All notices, those of the product and those entered since, the newest year first. */
    public List<HolidayNoticeView> notices() {
        Stream<HolidayNoticeView> shipped = ShippedCalendar.notices().stream()
                .map(notice -> new HolidayNoticeView(
                        null,
                        notice.year(),
                        NoticeKind.ANNUAL,
                        NoticeState.IN_FORCE,
                        notice.documentNumber(),
                        notice.issuedOn(),
                        notice.address(),
                        List.of(),
                        0));
        return Stream.concat(shipped, store.notices().stream().map(HolidayNotice::view))
                .sorted(Comparator.comparingInt(HolidayNoticeView::year).reversed())
                .toList();
    }

    /** A notice that was entered after release. */
    public HolidayNoticeView notice(long id) {
        return store.get(id).view();
    }

    /** Local holidays of all organs, by day. */
    public List<LocalHolidayView> localHolidays() {
        return store.localHolidays().stream().map(LocalHoliday::view).toList();
    }
}
