package org.sunlight.publication.redaction;

import java.time.Instant;
import java.util.List;
import org.sunlight.shared.audit.AuditSubject;

/**
 * The proof of a redaction.
 *
 * @param subjectNumber of the case to which both files belong
 * @param sourceId attachment it was made from
 * @param resultId attachment that may be released
 * @param removed how often something was taken out, by ground
 * @param searched where the leak test looked, and found nothing
 */
public record RedactionView(
        long id,
        String subjectKind,
        String subjectNumber,
        long sourceId,
        String sourceSha256,
        long resultId,
        String resultSha256,
        RedactionOutcome outcome,
        List<Removed> removed,
        List<LeakPlace> searched,
        String authorName,
        Instant madeAt)
        implements AuditSubject {

    /** How often words went for one ground. */
    public record Removed(RedactionGround ground, int count) {}

    public int removedInAll() {
        return removed.stream().mapToInt(Removed::count).sum();
    }
}
