package org.sunlight.office.account;

import org.sunlight.shared.audit.AuditSubject;

/** Make a new secret; the old one is refused from now on. */
public record RotateClientSecret(String clientId, long seenVersion) implements AuditSubject {

    @Override
    public String subjectKind() {
        return "machine-client";
    }

    @Override
    public String subjectNumber() {
        return clientId;
    }
}
