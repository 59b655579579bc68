package org.sunlight.petition.statistics;

/**
 * Names one figure.
 *
 * @param code of the part within the dimension; {@code *} in the total
 */
public record FigureRef(Period period, Dimension dimension, String code, Measure measure) {

    public static final String ALL = "*";

    /** For parts of which nothing was registered, such as no content code. */
    public static final String NONE = "-";
}
