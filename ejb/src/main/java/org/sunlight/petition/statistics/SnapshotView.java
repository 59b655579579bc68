package org.sunlight.petition.statistics;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A compiled period.
 *
 * @param preliminary compiled before the period had ended
 * @param parts of each dimension, the largest number of items first
 */
public record SnapshotView(
        Period period, Instant compiledAt, boolean preliminary, Figures total, Map<Dimension, List<Part>> parts) {

    /** @param code of the dimension, {@code -} where nothing was registered */
    public record Part(String code, Figures figures) {}

    /** The part with this code; nothing where the period has none. */
    public Figures part(Dimension dimension, String code) {
        return dimension == Dimension.TOTAL
                ? total
                : parts.getOrDefault(dimension, List.of()).stream()
                        .filter(part -> part.code().equals(code))
                        .map(Part::figures)
                        .findFirst()
                        .orElse(Figures.NONE);
    }
}
