package org.sunlight.office.account;

import org.sunlight.shared.audit.AuditSubject;

/** Choose a new password for one's own account. */
public record ChangePassword(String login, String current, String next) implements AuditSubject {

    @Override
    public String subjectKind() {
        return "staff";
    }

    @Override
    public String subjectNumber() {
        return login;
    }

    /** Without the passwords. */
    @Override
    public String toString() {
        return "ChangePassword[" + login + "]";
    }
}
