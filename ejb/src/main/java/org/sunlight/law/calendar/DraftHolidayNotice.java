package org.sunlight.law.calendar;

import java.time.LocalDate;
import java.util.List;
import org.sunlight.shared.audit.AuditSubject;

/**
 * Enter a notice of the State Council's general office.
 *
 * @param year the year it arranges
 * @param days holidays and make-up working days; an amendment may also make a day ordinary again
 */
public record DraftHolidayNotice(
        int year, NoticeKind kind, String documentNumber, LocalDate issuedOn, String address, List<CalendarDay> days)
        implements AuditSubject {

    public DraftHolidayNotice {
        days = List.copyOf(days);
    }

    @Override
    public String subjectKind() {
        return "holiday-notice";
    }

    @Override
    public String subjectNumber() {
        return String.valueOf(year);
    }
}
