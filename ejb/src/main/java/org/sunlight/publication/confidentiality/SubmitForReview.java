package org.sunlight.publication.confidentiality;

import java.time.LocalDate;
import org.sunlight.shared.audit.AuditSubject;

/**
 * Hands something in for review.
 *
 * @param declared the drafter's statement that it holds no state secret, work secret, business secret or private matter
 * @param channels where it is to appear, as people write it: website, newspaper, radio …
 * @param plannedOn day of the planned publication, or null
 * @param remark for those who review, or null
 */
public record SubmitForReview(
        Material material, boolean declared, Carrier carrier, String channels, LocalDate plannedOn, String remark)
        implements AuditSubject {

    @Override
    public String subjectKind() {
        return material.subjectKind();
    }

    @Override
    public String subjectNumber() {
        return material.subjectNumber();
    }

    @Override
    public String toString() {
        return "SubmitForReview[" + material.subjectKind() + " " + material.subjectNumber() + "]";
    }
}
