package org.sunlight.law.calendar.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.sunlight.law.calendar.CalendarDay;
import org.sunlight.law.calendar.DayKind;
import org.sunlight.law.calendar.WorkingCalendar;
import org.sunlight.shared.text.ShippedTable;

/** The notices that ship with the product, 2007 to 2026. */
public final class ShippedCalendar {

    /**
     * A notice of the State Council's general office.
     *
     * @param documentNumber null where it is not known
     * @param issuedOn null where it is not known
     */
    public record Notice(int year, String documentNumber, LocalDate issuedOn, String address) {}

    /** A day with the year of the notice that names it; that year may differ from the day's own. */
    public record NoticeDay(int noticeYear, CalendarDay day) {}

    private static final List<NoticeDay> DAYS = ShippedTable.read("/law/calendar/days.csv", ShippedCalendar::day);
    private static final List<Notice> NOTICES = ShippedTable.read("/law/calendar/notices.csv", ShippedCalendar::notice);

    private ShippedCalendar() {}

    public static List<NoticeDay> days() {
        return DAYS;
    }

    public static List<Notice> notices() {
        return NOTICES;
    }

    public static Set<Integer> years() {
        return NOTICES.stream().map(Notice::year).collect(Collectors.toSet());
    }

    public static WorkingCalendar calendar() {
        return WorkingCalendar.of(DAYS.stream().map(NoticeDay::day).toList(), years());
    }

    private static NoticeDay day(CSVRecord row) {
        DayKind kind = "holiday".equals(row.get("kind")) ? DayKind.HOLIDAY : DayKind.MAKE_UP;
        CalendarDay day = new CalendarDay(LocalDate.parse(row.get("date")), kind, row.get("name"));
        return new NoticeDay(Integer.parseInt(row.get("year")), day);
    }

    private static Notice notice(CSVRecord row) {
        String issued = row.get("issued_on");
        return new Notice(
                Integer.parseInt(row.get("year")),
                row.get("document_number"),
                issued == null ? null : LocalDate.parse(issued),
                row.get("address"));
    }
}
