package org.sunlight.office.account;

import org.sunlight.shared.audit.AuditSubject;

/** A password for one use, shown once and kept nowhere. */
public record FirstPassword(String login, String password) implements AuditSubject {

    @Override
    public String subjectKind() {
        return "staff";
    }

    @Override
    public String subjectNumber() {
        return login;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "FirstPassword[" + login + "]";
    }
}
