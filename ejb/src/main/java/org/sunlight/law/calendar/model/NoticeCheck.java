package org.sunlight.law.calendar.model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.sunlight.law.calendar.CalendarDay;
import org.sunlight.law.calendar.DayKind;
import org.sunlight.law.calendar.DraftHolidayNotice;
import org.sunlight.shared.error.RuleBroken;

/** Whether the days of a notice can be meant. */
public final class NoticeCheck {

    private static final int FIRST_YEAR = 2007;
    private static final int LAST_YEAR = 2099;

    private NoticeCheck() {}

    /** @throws RuleBroken naming the field that cannot be meant */
    public static void check(DraftHolidayNotice notice) {
        if (notice.year() < FIRST_YEAR || notice.year() > LAST_YEAR) {
            throw RuleBroken.at("year", "NOTICE_YEAR_OUT_OF_RANGE");
        }
        if (notice.documentNumber() == null || notice.documentNumber().isBlank() || notice.issuedOn() == null) {
            throw RuleBroken.at("documentNumber", "NOTICE_WITHOUT_SOURCE");
        }
        if (notice.days().isEmpty()) {
            throw RuleBroken.at("days", "NOTICE_WITHOUT_DAYS");
        }
        LocalDate first = LocalDate.of(notice.year() - 1, 12, 1);
        LocalDate last = LocalDate.of(notice.year(), 12, 31);
        Set<LocalDate> seen = new HashSet<>();
        for (CalendarDay day : notice.days()) {
            if (day.date().isBefore(first) || day.date().isAfter(last)) {
                throw RuleBroken.at(
                        "days", "NOTICE_DAY_OF_ANOTHER_YEAR", day.date().toString());
            }
            if (!seen.add(day.date())) {
                throw RuleBroken.at("days", "NOTICE_DAY_TWICE", day.date().toString());
            }
            boolean weekend = day.date().getDayOfWeek().getValue() > 5;
            if (day.kind() == DayKind.MAKE_UP && !weekend) {
                throw RuleBroken.at(
                        "days", "MAKE_UP_DAY_NOT_AT_WEEKEND", day.date().toString());
            }
        }
    }
}
