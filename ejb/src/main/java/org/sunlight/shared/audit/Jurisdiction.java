package org.sunlight.shared.audit;

import java.util.List;
import org.sunlight.shared.security.Caller;

/**
 * Whose records a caller may see. The kernel knows no organs; the feature that does implements this, so that the arrow
 * keeps pointing downward.
 */
public interface Jurisdiction {

    /** Ids of the organs whose records the caller may see. */
    List<Long> visibleTo(Caller caller);
}
