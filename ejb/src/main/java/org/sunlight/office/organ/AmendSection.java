package org.sunlight.office.organ;

import org.sunlight.shared.audit.AuditSubject;

/** Rename a section, or dissolve it and bring it back; a dissolved section takes no new staff. */
public record AmendSection(String organCode, long sectionId, long seenVersion, String name, boolean active)
        implements AuditSubject {

    @Override
    public String subjectKind() {
        return "organ";
    }

    @Override
    public String subjectNumber() {
        return organCode;
    }
}
