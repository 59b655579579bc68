package org.sunlight.publication.rescan;

import java.time.LocalDate;
import org.sunlight.publication.confidentiality.SuggestedIn;
import org.sunlight.publication.detection.Place;
import org.sunlight.publication.detection.Suspicion;

/**
 * A place in something public that may be personal data.
 *
 * @param attachmentId of the file, or null
 * @param kind null where the file could not be searched; reason says why
 * @param where for a reader who looks for it
 * @param reason key of a text
 * @param since day on which it was found first
 * @param assignee login, or null
 * @param note why it was dismissed, or null
 */
public record HitView(
        long id,
        long version,
        long organId,
        String indexNumber,
        String title,
        SuggestedIn part,
        Long attachmentId,
        String fileName,
        Suspicion kind,
        Place place,
        String where,
        String reason,
        LocalDate since,
        HitState state,
        String assignee,
        LocalDate endedOn,
        String note) {

    public boolean isOpen() {
        return state == HitState.OPEN;
    }
}
