package org.sunlight.petition.publication;

import java.time.LocalDate;
import org.sunlight.publication.catalogue.EntryView;
import org.sunlight.publication.confidentiality.ReviewState;
import org.sunlight.publication.confidentiality.ReviewView;

/**
 * A text for the public as the bureau sees it.
 *
 * @param review the newest review of exactly this text, or null
 * @param entry what is public of the item, or was; null where it never was
 */
public record PublicationView(
        String number,
        long version,
        String title,
        String question,
        String answer,
        String draftedBy,
        LocalDate draftedOn,
        ReviewView review,
        EntryView entry) {

    public boolean isOut() {
        return entry != null && entry.isPublic();
    }

    public boolean mayHandIn() {
        return review == null
                || review.state() == ReviewState.RETURNED
                || review.state() == ReviewState.REFUSED
                || review.state() == ReviewState.VOID;
    }

    public boolean mayPublish() {
        return !isOut() && review != null && review.state() == ReviewState.APPROVED;
    }
}
