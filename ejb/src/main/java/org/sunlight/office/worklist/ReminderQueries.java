package org.sunlight.office.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.sunlight.office.worklist.model.Reminder;
import org.sunlight.office.worklist.store.ReminderStore;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.Roles;

/** Reads the caller's own reminders. */
@Stateless
@RolesAllowed({
    Roles.CLERK,
    Roles.DISCLOSURE_OFFICER,
    Roles.CONFIDENTIALITY_REVIEWER,
    Roles.SECTION_HEAD,
    Roles.DEPUTY_HEAD,
    Roles.HEAD,
    Roles.STATISTICIAN
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReminderQueries {

    @Inject
    private ReminderStore reminders;

    @Inject
    private CurrentCaller caller;

    /** Newest first. */
    public List<ReminderRow> page(int first, int size) {
        return reminders.of(caller.get().login(), first, size).stream()
                .map(Reminder::row)
                .toList();
    }

    public long count() {
        return reminders.count(caller.get().login());
    }

    /** Unread ones, exact up to the bound. */
    public int unreadUpTo(int bound) {
        return reminders.ringing(caller.get().login(), bound);
    }

    public long unread() {
        return reminders.unread(caller.get().login());
    }
}
