package org.sunlight.office.organ;

import org.sunlight.shared.audit.AuditSubject;

/** Change the name or the desk of a member of staff. */
public record AmendStaff(String login, long seenVersion, String name, String organCode, Long sectionId)
        implements AuditSubject {

    @Override
    public String subjectKind() {
        return "staff";
    }

    @Override
    public String subjectNumber() {
        return login;
    }
}
