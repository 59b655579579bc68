package org.sunlight.office.organ;

import org.sunlight.shared.audit.AuditSubject;

/** Bring a member of staff back, with the roles held before. */
public record ReactivateStaff(String login, long seenVersion) implements AuditSubject {

    @Override
    public String subjectKind() {
        return "staff";
    }

    @Override
    public String subjectNumber() {
        return login;
    }
}
