package org.sunlight.office.account;

import org.sunlight.shared.audit.AuditSubject;

/** Disable a machine client, or let it in again. */
public record SwitchClient(String clientId, long seenVersion, boolean active) implements AuditSubject {

    @Override
    public String subjectKind() {
        return "machine-client";
    }

    @Override
    public String subjectNumber() {
        return clientId;
    }
}
