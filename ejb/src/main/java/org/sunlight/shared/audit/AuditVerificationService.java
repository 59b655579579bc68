package org.sunlight.shared.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.sunlight.shared.audit.store.AuditStore;
import org.sunlight.shared.security.Roles;

/**
 * Walks along the whole chain, of all organs (AUD-03). An act of its own: that somebody verified, and when, belongs in
 * the trail. Without a transaction: it may take minutes.
 */
@Stateless
@Audited
@RolesAllowed(Roles.AUDITOR)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditVerificationService {

    @Inject
    private AuditStore trail;

    public VerificationView verify() {
        return trail.verify();
    }
}
