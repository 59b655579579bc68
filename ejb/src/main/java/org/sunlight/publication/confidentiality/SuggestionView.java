package org.sunlight.publication.confidentiality;

import java.time.Instant;
import org.sunlight.publication.detection.Place;
import org.sunlight.publication.detection.Suggestion;
import org.sunlight.publication.detection.Suspicion;

/**
 * A place in the material that a person has to decide.
 *
 * @param attachmentId of the file, or null
 * @param partNumber which text of the file the offsets count in, from 0
 * @param where for a reader who looks for it, as in {@code 名单!C2}
 * @param start inclusive
 * @param end exclusive
 * @param reason key of a text
 * @param decision null while nobody has decided
 */
public record SuggestionView(
        long id,
        SuggestedIn part,
        Long attachmentId,
        int partNumber,
        Suspicion kind,
        Place place,
        String where,
        int start,
        int end,
        String reason,
        SuggestionDecision decision,
        String decidedBy,
        String decidedName,
        Instant decidedAt,
        String decisionReason) {

    public boolean isOpen() {
        return decision == null;
    }

    Found found() {
        return new Found(part, attachmentId, partNumber, new Suggestion(kind, place, where, start, end, reason));
    }
}
