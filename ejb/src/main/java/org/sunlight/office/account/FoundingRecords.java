package org.sunlight.office.account;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.sunlight.office.organ.EstablishOrgan;
import org.sunlight.office.organ.OrganParticulars;

/** Organs and people as the files of the product list them. */
final class FoundingRecords {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setNullString("")
            .get();

    private FoundingRecords() {}

    static List<EstablishOrgan> organs(String resource) {
        return read(resource).stream()
                .map(row -> new EstablishOrgan(
                        row.get("code"),
                        row.get("parent"),
                        new OrganParticulars(
                                row.get("name"),
                                row.get("numberPrefix"),
                                row.get("documentWord"),
                                row.get("reviewOrgan"),
                                row.get("court"),
                                row.get("address"),
                                row.get("postcode"),
                                row.get("phone"),
                                row.get("fax"),
                                row.get("email"),
                                Boolean.parseBoolean(row.get("government")))))
                .toList();
    }

    static List<CSVRecord> read(String resource) {
        try (Reader reader =
                new InputStreamReader(FoundingRecords.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
