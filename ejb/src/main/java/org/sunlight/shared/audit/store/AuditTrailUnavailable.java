package org.sunlight.shared.audit.store;

import java.sql.SQLException;

/** The trail cannot be read or written. An act that cannot be recorded must not happen, hence it is not caught. */
public class AuditTrailUnavailable extends RuntimeException {

    public AuditTrailUnavailable(SQLException cause) {
        super("audit trail unavailable", cause);
    }
}
