package org.sunlight.publication.confidentiality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import org.sunlight.law.calendar.CalendarQueries;
import org.sunlight.law.rule.HouseSettings;

/** Until when a monthly summary is to be signed. */
@ApplicationScoped
class MonthTerm {

    private static final String PERIOD = "confidentiality.month.period";

    @Inject
    private CalendarQueries calendars;

    @Inject
    private HouseSettings settings;

    /** Last day in time: so many working days after the last day of the month. */
    LocalDate dueOn(long organId, YearMonth month) {
        LocalDate last = month.atEndOfMonth();
        return calendars.calendar(organId).plusWorkingDays(last, settings.integer(PERIOD, last));
    }
}
