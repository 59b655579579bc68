package org.sunlight.office.account;

import org.sunlight.shared.audit.AuditSubject;

/** Issue a new password for one use, in place of a forgotten one. */
public record ResetPassword(String login) implements AuditSubject {

    @Override
    public String subjectKind() {
        return "staff";
    }

    @Override
    public String subjectNumber() {
        return login;
    }
}
