package org.sunlight.office.account;

import java.util.Set;
import org.sunlight.shared.audit.AuditSubject;

/** Let another system use the interface in the name of an organ. */
public record RegisterClient(String clientId, String name, String organCode, Set<String> scopes)
        implements AuditSubject {

    @Override
    public String subjectKind() {
        return "machine-client";
    }

    @Override
    public String subjectNumber() {
        return clientId;
    }
}
