package org.sunlight.office.organ;

import org.sunlight.shared.audit.AuditSubject;

/** Enter a new member of staff, without any role yet. */
public record RegisterStaff(String login, String name, String organCode, Long sectionId) implements AuditSubject {

    @Override
    public String subjectKind() {
        return "staff";
    }

    @Override
    public String subjectNumber() {
        return login;
    }
}
