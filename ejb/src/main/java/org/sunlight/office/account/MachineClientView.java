package org.sunlight.office.account;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.sunlight.shared.audit.AuditSubject;

/** A machine client as its administrators see it; the secret is not among it. */
public record MachineClientView(
        String clientId,
        String name,
        long organId,
        Set<String> scopes,
        Instant secretSetAt,
        boolean active,
        long version)
        implements AuditSubject {

    public List<String> sortedScopes() {
        return scopes.stream().sorted().toList();
    }

    @Override
    public String subjectKind() {
        return "machine-client";
    }

    @Override
    public String subjectNumber() {
        return clientId;
    }
}
