package org.sunlight.office.organ;

import org.sunlight.shared.audit.AuditSubject;

/** Give a member of staff a role. */
public record GrantRole(String login, long seenVersion, String role) implements AuditSubject {

    @Override
    public String subjectKind() {
        return "staff";
    }

    @Override
    public String subjectNumber() {
        return login;
    }
}
