package org.sunlight.shared.audit;

import jakarta.annotation.Priority;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sunlight.shared.error.DomainException;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.CurrentCaller;

/** Writes the entry of each call of an {@link Audited} service (AUD-01, AUD-02). */
@Audited
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class AuditInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(AuditInterceptor.class);

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentCaller caller;

    @AroundInvoke
    Object record(InvocationContext call) throws Exception {
        Caller who = caller.get();
        String act = Act.of(call.getMethod());
        AuditSubject asked = Arrays.stream(call.getParameters())
                .filter(AuditSubject.class::isInstance)
                .map(AuditSubject.class::cast)
                .findFirst()
                .orElse(null);
        try {
            Object result = call.proceed();
            trail.done(who, act, result instanceof AuditSubject made && numberless(asked) ? made : asked);
            return result;
        } catch (Exception thrown) {
            recordRefusal(who, act, asked, thrown);
            throw thrown;
        }
    }

    private static boolean numberless(AuditSubject asked) {
        return asked == null || asked.subjectNumber() == null;
    }

    private void recordRefusal(Caller who, String act, AuditSubject asked, Exception thrown) {
        try {
            String code = refusalCode(thrown);
            if (code == null) {
                trail.failed(who, act, asked, "INTERNAL");
            } else {
                trail.refused(who, act, asked, code);
            }
        } catch (RuntimeException unwritten) {
            // nothing was done, and the caller must hear why: the first exception stays the answer
            LOG.error("refusal of {} not recorded", act, unwritten);
            thrown.addSuppressed(unwritten);
        }
    }

    /** Null for what is not a refusal but a mistake of ours. */
    static String refusalCode(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException refused) {
                return refused.code();
            }
            if (cause instanceof EJBAccessException) {
                return "NOT_ALLOWED";
            }
            if (cause instanceof OptimisticLockException) {
                return "CONFLICTING_EDIT";
            }
        }
        return null;
    }
}
