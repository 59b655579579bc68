package org.sunlight.publication.basiccatalogue.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.sunlight.publication.basiccatalogue.BasicEntryParticulars;
import org.sunlight.publication.basiccatalogue.CoverageRow;
import org.sunlight.publication.basiccatalogue.CoverageState;
import org.sunlight.publication.basiccatalogue.CoverageView;
import org.sunlight.publication.basiccatalogue.DisclosureWay;

/** How far what has to be public is public. */
public final class Coverage {

    private Coverage() {}

    /** The last day of the cycle is still in time. */
    public static CoverageState state(
            BasicEntryParticulars entry, long published, LocalDate lastUpdate, LocalDate today) {
        if (!entry.inUse() || entry.way() != DisclosureWay.PROACTIVE) {
            return CoverageState.NOT_COUNTED;
        }
        if (entry.columnCode() == null) {
            return CoverageState.NOT_LINKED;
        }
        if (published == 0) {
            return CoverageState.EMPTY;
        }
        boolean stale = entry.cycleDays() != null
                && lastUpdate.plusDays(entry.cycleDays()).isBefore(today);
        return stale ? CoverageState.STALE : CoverageState.CURRENT;
    }

    public static CoverageView sum(String number, List<CoverageRow> rows) {
        long counted = rows.stream()
                .filter(row -> row.state() != CoverageState.NOT_COUNTED)
                .count();
        long covered = rows.stream().filter(row -> row.state().isCovered()).count();
        BigDecimal share = counted == 0
                ? null
                : BigDecimal.valueOf(covered * 100).divide(BigDecimal.valueOf(counted), 1, RoundingMode.HALF_UP);
        return new CoverageView(
                number,
                rows,
                counted,
                covered,
                of(rows, CoverageState.STALE),
                of(rows, CoverageState.EMPTY),
                of(rows, CoverageState.NOT_LINKED),
                share);
    }

    private static long of(List<CoverageRow> rows, CoverageState state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }
}
