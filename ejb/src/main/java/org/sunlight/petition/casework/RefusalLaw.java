package org.sunlight.petition.casework;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * What a refusal rests on: article and reason of each ground under the regulation of the day of registration, as shipped in
 * {@code law/petition-refusals.csv}.
 *
 * @param validFrom inclusive
 * @param validTo exclusive, null while in force
 */
record RefusalLaw(RefusalGround ground, LocalDate validFrom, LocalDate validTo, String article, String reason) {

    private static final String TABLE = "/law/petition-refusals.csv";
    private static final List<RefusalLaw> SHIPPED = read();

    /** @throws IllegalStateException if the regulation of that day does not know the ground */
    static RefusalLaw of(RefusalGround ground, LocalDate registeredOn) {
        return SHIPPED.stream()
                .filter(row -> row.ground == ground
                        && !registeredOn.isBefore(row.validFrom)
                        && (row.validTo == null || registeredOn.isBefore(row.validTo)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no law for " + ground + " on " + registeredOn));
    }

    private static List<RefusalLaw> read() {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream file = RefusalLaw.class.getResourceAsStream(TABLE);
                InputStreamReader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return format.parse(reader).stream().map(RefusalLaw::row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("law table unreadable: " + TABLE, e);
        }
    }

    private static RefusalLaw row(CSVRecord row) {
        return new RefusalLaw(
                RefusalGround.valueOf(row.get("ground")),
                LocalDate.parse(row.get("valid_from")),
                row.get("valid_to").isEmpty() ? null : LocalDate.parse(row.get("valid_to")),
                row.get("article"),
                row.get("reason"));
    }
}
