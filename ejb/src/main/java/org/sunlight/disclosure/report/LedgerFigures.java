package org.sunlight.disclosure.report;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the register says beside the tables (C10, C11). Null where nobody knows.
 *
 * @param fee information processing fee taken in the year, in yuan
 * @param feeNotices fee notices sent in the year
 * @param corrections correction notices sent in the year or the year before
 */
public record LedgerFigures(BigDecimal fee, Long feeNotices, Long corrections) {

    public static final LedgerFigures UNKNOWN = new LedgerFigures(null, null, null);

    /** By the names under which the rules know them; what nobody knows is absent. */
    public ReportTables byName() {
        SortedMap<String, String> figures = new TreeMap<>();
        if (feeNotices != null) {
            figures.put("feeNotices", feeNotices.toString());
        }
        if (corrections != null) {
            figures.put("corrections", corrections.toString());
        }
        return new ReportTables(figures);
    }
}
