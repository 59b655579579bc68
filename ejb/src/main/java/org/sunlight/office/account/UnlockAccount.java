package org.sunlight.office.account;

import org.sunlight.shared.audit.AuditSubject;

/** Let an account sign in again before its 15 minutes are over. */
public record UnlockAccount(String login) implements AuditSubject {

    @Override
    public String subjectKind() {
        return "staff";
    }

    @Override
    public String subjectNumber() {
        return login;
    }
}
