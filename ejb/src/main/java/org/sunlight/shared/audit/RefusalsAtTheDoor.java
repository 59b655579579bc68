package org.sunlight.shared.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.CurrentCaller;

/**
 * Records what never reached the interceptor: the container refuses a missing role before it, and a conflicting edit may
 * show only at commit, after it. The doors of the house hand every exception in that leaves through them.
 */
@ApplicationScoped
public class RefusalsAtTheDoor {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalsAtTheDoor.class);
    private static final int DEEPEST = 20;

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentCaller caller;

    public void record(Throwable thrown) {
        String act = null;
        int depth = 0;
        for (Throwable cause = thrown; cause != null && depth < DEEPEST; cause = cause.getCause(), depth++) {
            if (passedTheInterceptor(cause)) {
                return;
            }
            act = Act.refusedBefore(cause).orElse(act);
        }
        String code = AuditInterceptor.refusalCode(thrown);
        if (act == null || code == null) {
            return;
        }
        record(act, code);
    }

    private void record(String act, String code) {
        Caller who = caller.find().orElse(null);
        if (who == null) {
            LOG.warn("refusal of {} without a caller: {}", act, code);
            return;
        }
        try {
            trail.refused(who, act, null, code);
        } catch (RuntimeException unwritten) {
            LOG.error("refusal of {} not recorded", act, unwritten);
        }
    }

    private static boolean passedTheInterceptor(Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(AuditInterceptor.class.getName()));
    }
}
