package org.sunlight.shared.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.sunlight.shared.audit.store.AuditStore;

/** Writes entries in a transaction of its own. Open to every caller, since refusals of every caller are written. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AuditWriter {

    @Inject
    private AuditStore store;

    public void append(List<AuditEntry> entries) {
        store.append(entries);
    }
}
