package org.sunlight.petition.casework;

import org.sunlight.shared.audit.AuditSubject;

/** A command about one registered item, given by someone who saw it at {@link #seenVersion}. */
public interface PetitionCommand extends AuditSubject {

    String number();

    /** Version of the view the caller acts upon; an older one is refused. */
    long seenVersion();

    @Override
    default String subjectKind() {
        return PetitionView.SUBJECT_KIND;
    }

    @Override
    default String subjectNumber() {
        return number();
    }
}
