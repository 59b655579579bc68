package org.sunlight.office.organ;

import org.sunlight.shared.audit.AuditSubject;

/** Change the particulars of an organ; its code and its place stay. */
public record AmendOrgan(String code, long seenVersion, OrganParticulars particulars) implements AuditSubject {

    @Override
    public String subjectKind() {
        return "organ";
    }

    @Override
    public String subjectNumber() {
        return code;
    }
}
