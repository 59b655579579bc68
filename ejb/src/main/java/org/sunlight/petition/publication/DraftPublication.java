package org.sunlight.petition.publication;

import org.sunlight.petition.casework.PetitionView;
import org.sunlight.shared.audit.AuditSubject;

/**
 * Writes what everybody is to read.
 *
 * @param seenVersion of the publication; -1 where there was none
 * @param question what was asked, without anything that tells who asked
 */
public record DraftPublication(String number, long seenVersion, String title, String question, String answer)
        implements AuditSubject {

    @Override
    public String subjectKind() {
        return PetitionView.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return number;
    }

    @Override
    public String toString() {
        return "DraftPublication[" + number + "]";
    }
}
