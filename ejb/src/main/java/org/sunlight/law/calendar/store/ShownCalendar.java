package org.sunlight.law.calendar.store;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.sunlight.law.calendar.WorkingCalendar;

/**
 * The calendar for what a page shows (lights, days left): its revision is asked for once for each call from outside, and
 * again after a change within the call. Due days are counted by {@link CalendarShelf} itself, which asks every time.
 */
@RequestScoped
public class ShownCalendar {

    @Inject
    private CalendarShelf shelf;

    private CalendarShelf.Edition edition;

    /** @param organId null for the national calendar */
    public WorkingCalendar calendar(Long organId) {
        if (edition == null) {
            edition = shelf.edition();
        }
        return shelf.calendar(edition, organId);
    }

    void forget() {
        edition = null;
    }
}
