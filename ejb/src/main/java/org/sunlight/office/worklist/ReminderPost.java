package org.sunlight.office.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.sunlight.office.worklist.store.ReminderStore;

/**
 * Takes the reminders that features hand in. Joins their transaction: an act that is rolled back reminds nobody. The act
 * itself stands in the audit trail; that the bell rang does not.
 */
@ApplicationScoped
public class ReminderPost {

    @Inject
    private ReminderStore reminders;

    @Inject
    private Clock clock;

    void remind(@Observes Remind command) {
        reminders.add(List.of(command), Instant.now(clock));
    }

    void settle(@Observes Settled done) {
        reminders.settle(done, Instant.now(clock));
    }
}
