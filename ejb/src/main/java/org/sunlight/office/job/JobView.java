package org.sunlight.office.job;

import java.time.Instant;
import org.sunlight.shared.audit.AuditSubject;

/**
 * A run as people and other systems see it.
 *
 * @param read records read so far
 * @param written records stored so far; a record that was there already unchanged counts as read only
 * @param rejected records not taken
 * @param total records expected, or null where nobody knows
 * @param failureCode why it failed, texts under {@code error.<code>}; null otherwise
 * @param incident number under which the log tells more; null unless the failure was our mistake
 */
public record JobView(
        String id,
        String name,
        String key,
        Long organId,
        String requestedBy,
        JobState state,
        long read,
        long written,
        long rejected,
        Long total,
        Instant createdAt,
        Instant startedAt,
        Instant endedAt,
        String failureCode,
        String incident)
        implements AuditSubject {

    /** Share done in percent, 0 to 100; null where the total is unknown. */
    public Integer percent() {
        if (state == JobState.COMPLETED) {
            return 100;
        }
        return total == null || total == 0 ? null : (int) Math.min(100, read * 100 / total);
    }

    /** Seconds left at the present pace, measured until {@code now}; null while nothing can be said. */
    public Long secondsLeft(Instant now) {
        if (state != JobState.RUNNING || total == null || read == 0 || startedAt == null) {
            return null;
        }
        long spent = Math.max(1, now.toEpochMilli() - startedAt.toEpochMilli());
        return Math.max(0, total - read) * spent / read / 1000;
    }

    @Override
    public String subjectKind() {
        return "job";
    }

    @Override
    public String subjectNumber() {
        return id;
    }
}
