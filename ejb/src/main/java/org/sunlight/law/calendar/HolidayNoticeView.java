package org.sunlight.law.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A notice about the holidays of a year.
 *
 * @param id null for a notice that ships with the product
 * @param documentNumber null where it is not known
 * @param issuedOn null where it is not known
 * @param days the days it names; empty for a notice that ships with the product
 */
public record HolidayNoticeView(
        Long id,
        int year,
        NoticeKind kind,
        NoticeState state,
        String documentNumber,
        LocalDate issuedOn,
        String address,
        List<CalendarDay> days,
        long version) {}
