package org.sunlight.publication.headact;

import java.util.Map;

/**
 * Acts of a quarter.
 *
 * @param byKind every kind, also those with none
 */
public record QuarterOfActs(Quarter quarter, Map<HeadActKind, Long> byKind) {

    public long all() {
        return byKind.values().stream().mapToLong(Long::longValue).sum();
    }
}
