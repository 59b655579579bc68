package org.sunlight.publication.catalogue;

import org.sunlight.publication.confidentiality.ReviewState;
import org.sunlight.publication.confidentiality.ReviewView;

/**
 * How far a paper has come on its way to the public.
 *
 * @param review the newest review, or null
 * @param entry what is public of it, or was; null where it never was
 * @param current whether the newest review is about the paper as it stands
 */
public record PaperState(ReviewView review, EntryView entry, boolean current) {

    public boolean mayHandIn() {
        return review == null || !current || !(review.state().isOpen() || isApproved());
    }

    public boolean mayPublish() {
        return review != null && current && isApproved() && !isOut();
    }

    public boolean isOut() {
        return entry != null && entry.isPublic() && entry.reviewNumber().equals(review.number());
    }

    private boolean isApproved() {
        return review.state() == ReviewState.APPROVED;
    }
}
