package org.sunlight.shared.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.sunlight.shared.audit.store.AuditStore;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.Roles;

/** The trail for the auditor: what people of the auditor's organ and of those below did, and what the system did. */
@Stateless
@RolesAllowed(Roles.AUDITOR)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AuditQueries {

    @Inject
    private AuditStore trail;

    @Inject
    private Jurisdiction jurisdiction;

    @Inject
    private CurrentCaller caller;

    /** Newest first. */
    public List<ChainedEntry> page(AuditFilter filter, int first, int size) {
        return trail.page(filter, visible(), first, size);
    }

    public long count(AuditFilter filter) {
        return trail.count(filter, visible());
    }

    /** Newest first, those before the given number; for an export that goes on from where it was. */
    public List<ChainedEntry> before(AuditFilter filter, long number, int size) {
        return trail.before(filter, visible(), number, size);
    }

    private List<Long> visible() {
        return jurisdiction.visibleTo(caller.get());
    }
}
