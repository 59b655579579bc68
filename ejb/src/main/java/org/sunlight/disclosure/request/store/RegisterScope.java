package org.sunlight.disclosure.request.store;

import java.util.Collection;
import java.util.List;
import org.sunlight.law.clock.DueSpan;

/**
 * What of the register the caller may see and how he looks for it.
 *
 * @param byName whether names of applicants are looked through as well
 * @param due clocks of the answer that are asked for, or null for any
 */
public record RegisterScope(Collection<Long> organs, boolean byName, DueSpan due) {

    public RegisterScope {
        organs = List.copyOf(organs);
    }
}
