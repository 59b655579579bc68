package org.sunlight.shared.security;

import java.util.Set;

/**
 * A feature whose records are not open to their whole organ, or not to one organ alone, says who may see one. What belongs
 * to the record, its papers and files, is shown to whom the guard lets in and to nobody else.
 */
public interface RecordGuard {

    /** Kind of the records it guards. */
    String subjectKind();

    /** Whether the caller may see this record. */
    boolean opens(String subjectNumber);

    /**
     * Organs whose files of this record the caller may see beside those of his own organs, because they work on it together.
     * Asked only where {@link #opens} said yes; none, unless the feature says otherwise.
     */
    default Set<Long> sharing(String subjectNumber) {
        return Set.of();
    }
}
