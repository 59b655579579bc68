package org.sunlight.publication.channel;

import java.util.List;

/**
 * Columns that fail, held against the numbers that make the veto.
 *
 * @param failing news, notices and policy that passed their limit
 * @param overdue other columns that passed their cycle
 * @param empty columns without anything
 */
public record VetoCount(long failing, long overdue, long empty, int failingLimit, int overdueLimit, int emptyLimit) {

    /** A special topic counts among the others while its period runs. */
    public static VetoCount of(List<ColumnRow> rows, int failingLimit, int overdueLimit, int emptyLimit) {
        long failing = rows.stream()
                .filter(row -> row.freshness() == Freshness.FAILING && row.columnClass() != ColumnClass.OTHER)
                .count();
        long overdue = rows.stream()
                .filter(row -> row.freshness() == Freshness.FAILING && row.columnClass() == ColumnClass.OTHER)
                .count();
        long empty =
                rows.stream().filter(row -> row.freshness() == Freshness.EMPTY).count();
        return new VetoCount(failing, overdue, empty, failingLimit, overdueLimit, emptyLimit);
    }

    public boolean isVetoed() {
        return failing >= failingLimit || overdue >= overdueLimit || empty >= emptyLimit;
    }
}
