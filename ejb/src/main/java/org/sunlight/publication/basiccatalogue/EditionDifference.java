package org.sunlight.publication.basiccatalogue;

import java.util.List;

/** What sets one edition apart from another. */
public record EditionDifference(
        String fromNumber,
        String toNumber,
        List<BasicEntryView> added,
        List<BasicEntryView> leftOut,
        List<Changed> changed) {

    /** A matter that both have, differently. */
    public record Changed(BasicEntryView before, BasicEntryView after, List<Field> fields) {}

    /**
     * @param name of the component of {@link BasicEntryParticulars}
     * @param before as text, empty for nothing
     */
    public record Field(String name, String before, String after) {}

    public boolean isNothing() {
        return added.isEmpty() && leftOut.isEmpty() && changed.isEmpty();
    }
}
