package org.sunlight.publication.confidentiality;

/**
 * The reviews handed in within a month, by how they stand and by what the reviewer concluded.
 *
 * @param asked how many of them were put to an organ outside
 */
public record MonthFigures(
        long total,
        long approved,
        long refused,
        long returned,
        long voided,
        long pending,
        long open,
        long openAfterRedaction,
        long closed,
        long asked) {

    /** 零报告: nothing was handed in. */
    public boolean isNil() {
        return total == 0;
    }
}
