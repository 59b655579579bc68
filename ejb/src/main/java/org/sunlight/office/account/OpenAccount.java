package org.sunlight.office.account;

import org.sunlight.shared.audit.AuditSubject;

/** Register a member of staff and issue the first password. */
public record OpenAccount(String login, String name, String organCode, Long sectionId) implements AuditSubject {

    @Override
    public String subjectKind() {
        return "staff";
    }

    @Override
    public String subjectNumber() {
        return login;
    }
}
