package org.sunlight.petition.publication;

import org.sunlight.petition.casework.PetitionView;
import org.sunlight.shared.audit.AuditSubject;

/**
 * Hands the text in for the confidentiality review.
 *
 * @param seenVersion of the publication
 * @param declared that it holds no state secret, work secret, business secret or private matter
 */
public record HandInPublication(String number, long seenVersion, boolean declared) implements AuditSubject {

    @Override
    public String subjectKind() {
        return PetitionView.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return number;
    }
}
