package org.sunlight.publication.candidate.model;

import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.sunlight.publication.candidate.ClosureGround;
import org.sunlight.shared.text.ShippedTable;

/** {@code law/closure-grounds.csv}: which article stands behind a ground, from which day until which day. */
public final class GroundTable {

    private record Row(ClosureGround ground, LocalDate validFrom, LocalDate validUntilExclusive, String article) {

        boolean holds(ClosureGround wanted, LocalDate day) {
            return ground == wanted
                    && !day.isBefore(validFrom)
                    && (validUntilExclusive == null || day.isBefore(validUntilExclusive));
        }
    }

    private static final List<Row> ROWS = ShippedTable.read("/law/closure-grounds.csv", GroundTable::row);

    private GroundTable() {}

    /** Null where no article is in force. */
    public static String article(ClosureGround ground, LocalDate day) {
        return ROWS.stream()
                .filter(row -> row.holds(ground, day))
                .map(Row::article)
                .findFirst()
                .orElse(null);
    }

    private static Row row(CSVRecord row) {
        return new Row(
                ClosureGround.valueOf(row.get("ground")),
                ShippedTable.date(row, "valid_from"),
                ShippedTable.date(row, "valid_to"),
                row.get("article"));
    }
}
