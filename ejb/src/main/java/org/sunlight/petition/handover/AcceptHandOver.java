package org.sunlight.petition.handover;

import org.sunlight.petition.casework.Purpose;
import org.sunlight.shared.audit.AuditSubject;

/**
 * Register it as a petition.
 *
 * @param purpose what the person wants of the bureau
 */
public record AcceptHandOver(long id, long seenVersion, Purpose purpose) implements AuditSubject {

    @Override
    public String subjectKind() {
        return HandOverView.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return Long.toString(id);
    }
}
