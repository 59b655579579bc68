package org.sunlight.disclosure.report;

import java.math.BigDecimal;
import java.util.List;

/**
 * The two sides of an equation of the form, with their numbers: the proof that a report adds up, or where it does not.
 *
 * @param actualCells cells of the left side, what stands there
 * @param expectedCells cells of the right side, what is expected; those of the year before begin with {@code previous.}
 */
public record SumCheck(
        String rule,
        Severity severity,
        String scope,
        List<String> actualCells,
        BigDecimal actual,
        List<String> expectedCells,
        BigDecimal expected) {

    public boolean holds() {
        return actual.compareTo(expected) == 0;
    }
}
