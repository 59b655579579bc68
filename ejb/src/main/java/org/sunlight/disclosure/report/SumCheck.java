package org.sunlight.disclosure.report;

import java.math.BigDecimal;
import java.util.List;

/**
 * The two sides of a sum of the form, with their numbers: the proof that a report adds up, or where it does not.
 *
 * @param atLeast whether the left side may also be greater
 * @param actualCells cells of the left side, what stands there
 * @param expectedCells cells of the right side, what is expected; those of the year before begin with {@code
 *     previous.}, those of the register with {@code ledger.}
 */
public record SumCheck(
        String rule,
        Severity severity,
        String scope,
        boolean atLeast,
        List<String> actualCells,
        BigDecimal actual,
        List<String> expectedCells,
        BigDecimal expected) {

    public boolean holds() {
        return atLeast ? actual.compareTo(expected) >= 0 : actual.compareTo(expected) == 0;
    }
}
