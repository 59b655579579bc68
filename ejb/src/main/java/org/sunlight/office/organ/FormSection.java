package org.sunlight.office.organ;

import org.sunlight.shared.audit.AuditSubject;

/** Form a new section within an organ. */
public record FormSection(String organCode, String name) implements AuditSubject {

    @Override
    public String subjectKind() {
        return "organ";
    }

    @Override
    public String subjectNumber() {
        return organCode;
    }
}
