package org.sunlight.batch;

import jakarta.ejb.ApplicationException;

/** The work of a run met a rule of the house; trying again would meet it again. The message is the code. */
@ApplicationException(rollback = true)
public class JobRefused extends RuntimeException {

    public JobRefused(String code) {
        super(code);
    }

    public String code() {
        return getMessage();
    }
}
