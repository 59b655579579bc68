package org.sunlight.petition.publication;

import org.sunlight.petition.casework.PetitionView;
import org.sunlight.shared.audit.AuditSubject;

/**
 * Publishes or withdraws a text.
 *
 * @param seenVersion of the publication
 * @param reason needed to withdraw
 */
public record DecidePublication(String number, long seenVersion, String reason) implements AuditSubject {

    @Override
    public String subjectKind() {
        return PetitionView.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return number;
    }
}
