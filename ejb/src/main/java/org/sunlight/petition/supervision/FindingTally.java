package org.sunlight.petition.supervision;

import java.util.List;
import java.util.Map;

/**
 * How many findings are open.
 *
 * @param faults by fault, in the order of the faults; none is zero
 * @param organs those at fault, by name; none has no finding
 */
public record FindingTally(Map<SupervisionTrigger, Long> faults, List<OrganAtFault> organs) {

    /** An organ with the number of its findings. */
    public record OrganAtFault(String code, String name, long findings) {}

    public long all() {
        return faults.values().stream().mapToLong(Long::longValue).sum();
    }
}
