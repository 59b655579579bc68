package org.sunlight.petition.supervision;

import java.util.Map;

/**
 * How many findings are open.
 *
 * @param faults by fault, in the order of the faults; none is zero
 * @param organs by id of the organ at fault; none is zero
 */
public record FindingTally(Map<SupervisionTrigger, Long> faults, Map<Long, Long> organs) {

    public long all() {
        return faults.values().stream().mapToLong(Long::longValue).sum();
    }
}
