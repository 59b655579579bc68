package org.sunlight.petition.casework;

import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.sunlight.shared.text.ShippedTable;

/**
 * What a refusal rests on: article and reason of each ground under the regulation of the day of registration, as shipped in
 * {@code law/petition-refusals.csv}.
 *
 * @param validFrom inclusive
 * @param validTo exclusive, null while in force
 */
record RefusalLaw(RefusalGround ground, LocalDate validFrom, LocalDate validTo, String article, String reason) {

    private static final List<RefusalLaw> SHIPPED = ShippedTable.read("/law/petition-refusals.csv", RefusalLaw::row);

    /** @throws IllegalStateException if the regulation of that day does not know the ground */
    static RefusalLaw of(RefusalGround ground, LocalDate registeredOn) {
        return SHIPPED.stream()
                .filter(row -> row.ground == ground
                        && !registeredOn.isBefore(row.validFrom)
                        && (row.validTo == null || registeredOn.isBefore(row.validTo)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no law for " + ground + " on " + registeredOn));
    }

    private static RefusalLaw row(CSVRecord row) {
        return new RefusalLaw(
                RefusalGround.valueOf(row.get("ground")),
                ShippedTable.date(row, "valid_from"),
                ShippedTable.date(row, "valid_to"),
                row.get("article"),
                row.get("reason"));
    }
}
