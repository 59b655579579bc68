package org.sunlight.web.security;

import org.sunlight.shared.audit.AuditSubject;

/** A page somebody tried to open, as the subject of the audit entry. */
record OpenedPage(String path) implements AuditSubject {

    @Override
    public String subjectKind() {
        return "page";
    }

    @Override
    public String subjectNumber() {
        return path;
    }
}
