package org.sunlight.office.organ;

import org.sunlight.shared.audit.AuditSubject;

/**
 * End an organ's work.
 *
 * @param mergedInto code of the organ that takes over its cases, or null when nobody does
 */
public record CloseOrgan(String code, long seenVersion, String reason, String mergedInto) implements AuditSubject {

    @Override
    public String subjectKind() {
        return "organ";
    }

    @Override
    public String subjectNumber() {
        return code;
    }
}
