package org.sunlight.office.organ;

import org.sunlight.shared.audit.AuditSubject;

/**
 * Enter a new organ into the tree.
 *
 * @param parentCode code of the organ above, or null for a root
 */
public record EstablishOrgan(String code, String parentCode, OrganParticulars particulars) implements AuditSubject {

    @Override
    public String subjectKind() {
        return "organ";
    }

    @Override
    public String subjectNumber() {
        return code;
    }
}
