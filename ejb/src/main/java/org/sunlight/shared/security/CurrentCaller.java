package org.sunlight.shared.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * The caller of the running thread. The doors of the house (web filter, job door) set it before they call in and clear
 * it afterwards; the container's own roles stay the lock, this says whose hand is on it.
 */
@ApplicationScoped
public class CurrentCaller {

    private static final ThreadLocal<Caller> CALLER = new ThreadLocal<>();

    /** @throws IllegalStateException if no door has set a caller: an act without a caller is our mistake */
    public Caller get() {
        return find().orElseThrow(() -> new IllegalStateException("no caller on this thread"));
    }

    public Optional<Caller> find() {
        return Optional.ofNullable(CALLER.get());
    }

    /** Runs the work as this caller and restores the caller that was there before. */
    public <T> T call(Caller caller, Callable<T> work) throws Exception {
        Caller before = CALLER.get();
        CALLER.set(caller);
        try {
            return work.call();
        } finally {
            if (before == null) {
                CALLER.remove();
            } else {
                CALLER.set(before);
            }
        }
    }
}
