package org.sunlight.batch;

import jakarta.ejb.ApplicationException;

/** The work of a run broke for a reason that may pass (database away) or is our mistake. The message is the incident. */
@ApplicationException(rollback = true)
public class JobBroken extends RuntimeException {

    public JobBroken(String incident) {
        super(incident);
    }

    public String incident() {
        return getMessage();
    }
}
