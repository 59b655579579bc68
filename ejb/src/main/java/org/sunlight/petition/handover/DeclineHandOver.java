package org.sunlight.petition.handover;

import org.sunlight.shared.audit.AuditSubject;

/**
 * Send it back to the desk it came from.
 *
 * @param reason shown there
 */
public record DeclineHandOver(long id, long seenVersion, String reason) implements AuditSubject {

    @Override
    public String subjectKind() {
        return HandOverView.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return Long.toString(id);
    }
}
