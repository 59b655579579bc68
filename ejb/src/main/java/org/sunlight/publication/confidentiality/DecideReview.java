package org.sunlight.publication.confidentiality;

import org.sunlight.shared.audit.AuditSubject;

/**
 * One step of a review.
 *
 * @param number of the review
 * @param conclusion of the reviewer or of the organ outside; null for the other steps
 * @param ground legal ground; needed for everything that is not open
 * @param reason needed to return, refuse, close, and for redaction
 */
public record DecideReview(String number, long seenVersion, Conclusion conclusion, String ground, String reason)
        implements AuditSubject {

    @Override
    public String subjectKind() {
        return ReviewView.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return number;
    }
}
