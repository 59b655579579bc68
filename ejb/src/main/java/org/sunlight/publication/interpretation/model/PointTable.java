package org.sunlight.publication.interpretation.model;

import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.sunlight.publication.interpretation.ContentPoint;
import org.sunlight.shared.text.ShippedTable;

/** {@code law/interpretation-points.csv}: which points an interpretation may not leave out, from which day until which day. */
public final class PointTable {

    private record Row(ContentPoint point, LocalDate validFrom, LocalDate validUntilExclusive) {

        boolean holds(ContentPoint wanted, LocalDate day) {
            return point == wanted
                    && !day.isBefore(validFrom)
                    && (validUntilExclusive == null || day.isBefore(validUntilExclusive));
        }
    }

    private static final List<Row> ROWS = ShippedTable.read("/law/interpretation-points.csv", PointTable::row);

    private PointTable() {}

    public static boolean isDemanded(ContentPoint point, LocalDate day) {
        return ROWS.stream().anyMatch(row -> row.holds(point, day));
    }

    private static Row row(CSVRecord row) {
        return new Row(
                ContentPoint.valueOf(row.get("point")),
                ShippedTable.date(row, "valid_from"),
                ShippedTable.date(row, "valid_to"));
    }
}
