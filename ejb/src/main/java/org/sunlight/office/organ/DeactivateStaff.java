package org.sunlight.office.organ;

import org.sunlight.shared.audit.AuditSubject;

/** End a member of staff's access; the name stays on everything the person did. */
public record DeactivateStaff(String login, long seenVersion, String reason) implements AuditSubject {

    @Override
    public String subjectKind() {
        return "staff";
    }

    @Override
    public String subjectNumber() {
        return login;
    }
}
