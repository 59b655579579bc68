package org.sunlight.law.calendar.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sunlight.law.calendar.WorkingCalendar;
import org.sunlight.law.calendar.model.AssembledCalendar;
import org.sunlight.law.calendar.model.LocalHoliday;

/**
 * Calendars ready for use, kept as long as the revision in the database stands. Asking for one costs one short statement;
 * a due day is never counted by an old calendar, on whatever node it changed.
 */
@ApplicationScoped
public class CalendarShelf {

    private static final Long NATIONAL = -1L;

    /** The calendars as they stand at one revision. */
    record Edition(long revision, Map<Long, WorkingCalendar> calendars) {}

    @Inject
    private CalendarStore store;

    private volatile Edition edition = new Edition(-1, new ConcurrentHashMap<>());

    /** @param organId null for the national calendar */
    public WorkingCalendar calendar(Long organId) {
        return calendar(edition(), organId);
    }

    Edition edition() {
        long revision = store.revision();
        Edition current = edition;
        if (current.revision() != revision) {
            current = new Edition(revision, new ConcurrentHashMap<>());
            edition = current;
        }
        return current;
    }

    WorkingCalendar calendar(Edition of, Long organId) {
        Map<Long, WorkingCalendar> calendars = of.calendars();
        WorkingCalendar national = calendars.computeIfAbsent(NATIONAL, key -> AssembledCalendar.of(store.inForce()));
        return organId == null ? national : calendars.computeIfAbsent(organId, key -> local(national, key));
    }

    private WorkingCalendar local(WorkingCalendar national, long organId) {
        return national.with(
                store.localHolidays(organId).stream()
                        .map(LocalHoliday::calendarDay)
                        .toList(),
                Set.of());
    }
}
