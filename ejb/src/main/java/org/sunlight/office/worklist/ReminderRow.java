package org.sunlight.office.worklist;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A line of the bell's page. */
public record ReminderRow(
        long id,
        Occasion occasion,
        String subjectKind,
        String subjectNumber,
        String subject,
        String rule,
        LocalDate dueOn,
        Integer remaining,
        Instant createdAt,
        Instant readAt)
        implements Serializable {

    public boolean isRead() {
        return readAt != null;
    }
}
