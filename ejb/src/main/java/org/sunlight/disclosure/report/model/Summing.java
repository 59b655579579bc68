package org.sunlight.disclosure.report.model;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.sunlight.disclosure.report.ReportTables;

/** Adds reports up, cell by cell. Source: 国办公开办函〔2021〕30号 (the report of a government is the sum of its departments). */
public final class Summing {

    private Summing() {}

    /** These cells with the same cells of the parts added. */
    public static Map<String, String> plus(Map<String, String> cells, Collection<ReportTables> parts) {
        return sum(cells, parts, 1);
    }

    /** What is left of these cells without the parts: what the organ itself has handled. */
    public static ReportTables minus(ReportTables tables, Collection<ReportTables> parts) {
        return new ReportTables(new TreeMap<>(sum(tables.cells(), parts, -1)));
    }

    private static Map<String, String> sum(Map<String, String> cells, Collection<ReportTables> parts, int sign) {
        Map<String, String> sums = new TreeMap<>();
        cells.forEach((cell, figure) -> {
            BigDecimal ofParts = parts.stream().map(part -> part.figure(cell)).reduce(BigDecimal.ZERO, BigDecimal::add);
            sums.put(
                    cell,
                    new BigDecimal(figure)
                            .add(ofParts.multiply(BigDecimal.valueOf(sign)))
                            .toPlainString());
        });
        return sums;
    }
}
