package org.sunlight.disclosure.report;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

/**
 * Asks for the check of a report, also of another organ.
 *
 * @param form id of the form, or null for the one of the year
 * @param previous tables of the year before; empty where unknown
 * @param parts reports of which this one is the sum (C8); empty where it is not a sum
 * @param ledger what the register says beside the tables (C10, C11)
 * @param chapters text by number of the chapter, 1 to 6; empty where unknown
 */
public record CheckReport(
        String form,
        Integer year,
        ReportTables tables,
        ReportTables previous,
        List<ReportTables> parts,
        LedgerFigures ledger,
        SortedMap<Integer, String> chapters) {

    public CheckReport {
        parts = List.copyOf(parts);
    }

    /** The tables of one report, and those of the year before. */
    public static CheckReport of(String form, Integer year, ReportTables tables, ReportTables previous) {
        return new CheckReport(
                form, year, tables, previous, List.of(), LedgerFigures.UNKNOWN, Collections.emptySortedMap());
    }
}
