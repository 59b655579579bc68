package org.sunlight.office.organ;

import org.sunlight.shared.audit.AuditSubject;

/** Take a role from a member of staff. */
public record WithdrawRole(String login, long seenVersion, String role) implements AuditSubject {

    @Override
    public String subjectKind() {
        return "staff";
    }

    @Override
    public String subjectNumber() {
        return login;
    }
}
