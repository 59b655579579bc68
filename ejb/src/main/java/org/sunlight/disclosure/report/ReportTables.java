package org.sunlight.disclosure.report;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The figures of a report by cell: {@code 2.R202a}, {@code 3.R04.c1}, {@code 4.reconsideration.upheld}. A cell keeps the
 * text that stands in it, because what others print there is not always a number; a cell that is not there is absent.
 */
public record ReportTables(SortedMap<String, String> cells) {

    public static final ReportTables NONE = new ReportTables(new TreeMap<>());

    /** Fifteen digits and six decimals hold every figure of a country and keep arithmetic harmless. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");

    public ReportTables {
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
    }

    public boolean has(String cell) {
        return cells.containsKey(cell);
    }

    /** The text of a cell, or null if it is absent. */
    public String text(String cell) {
        return cells.get(cell);
    }

    public boolean isBlank(String cell) {
        String text = cells.get(cell);
        return text != null && Blanks.contains(text);
    }

    /** The figure of a cell; empty if the cell is absent, blank or not a plain number. */
    public Optional<BigDecimal> number(String cell) {
        String text = cells.get(cell);
        return text != null && NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** The figure of a cell that a compilation has filled; zero where it has none. */
    public BigDecimal figure(String cell) {
        return number(cell).orElse(BigDecimal.ZERO);
    }

    /** The same tables with some cells replaced. */
    public ReportTables with(Map<String, String> others) {
        SortedMap<String, String> all = new TreeMap<>(cells);
        all.putAll(others);
        return new ReportTables(all);
    }
}
