package org.sunlight.publication.confidentiality;

import java.time.LocalDate;
import org.sunlight.publication.detection.Known;
import org.sunlight.shared.audit.AuditSubject;

/**
 * Hands something in for review.
 *
 * @param declared the drafter's statement that it holds no state secret, work secret, business secret or private matter
 * @param channels where it is to appear, as people write it: website, newspaper, radio …
 * @param plannedOn day of the planned publication, or null
 * @param remark for those who review, or null
 * @param source whose it is where it was taken over from somebody else, or null for what the organ made itself
 * @param known names and numbers of the people of the case, which the examination looks for and does not keep
 */
public record SubmitForReview(
        Material material,
        boolean declared,
        Carrier carrier,
        String channels,
        LocalDate plannedOn,
        String remark,
        String source,
        Known known)
        implements AuditSubject {

    /** What the organ made itself and what nobody is known to be named in. */
    public SubmitForReview(
            Material material, boolean declared, Carrier carrier, String channels, LocalDate plannedOn, String remark) {
        this(material, declared, carrier, channels, plannedOn, remark, null, Known.NOTHING);
    }

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
