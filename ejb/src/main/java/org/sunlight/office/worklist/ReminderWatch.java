package org.sunlight.office.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What is due soon or overdue rings every morning. */
@ApplicationScoped
class ReminderWatch implements NightlyWatch {

    @Inject
    private ReminderService reminders;

    @Override
    public String counts() {
        return "reminders written";
    }

    @Override
    public int look() {
        return reminders.warn();
    }
}
