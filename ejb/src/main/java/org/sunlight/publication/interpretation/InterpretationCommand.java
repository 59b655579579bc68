package org.sunlight.publication.interpretation;

import org.sunlight.shared.audit.AuditSubject;

/** A command about one interpretation. */
interface InterpretationCommand extends AuditSubject {

    String number();

    /** Version of the record as the caller saw it. */
    long seenVersion();

    @Override
    default String subjectKind() {
        return InterpretationView.SUBJECT_KIND;
    }

    @Override
    default String subjectNumber() {
        return number();
    }
}
