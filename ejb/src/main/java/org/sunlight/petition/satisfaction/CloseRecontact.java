package org.sunlight.petition.satisfaction;

import org.sunlight.petition.casework.PetitionView;
import org.sunlight.shared.audit.AuditSubject;

/** @param result what the petitioner said and what was promised */
public record CloseRecontact(String number, long recontactId, String result) implements AuditSubject {

    @Override
    public String subjectKind() {
        return PetitionView.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return number;
    }
}
