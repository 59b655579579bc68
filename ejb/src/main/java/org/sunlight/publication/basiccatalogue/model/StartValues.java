package org.sunlight.publication.basiccatalogue.model;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.sunlight.publication.basiccatalogue.BasicEntryParticulars;
import org.sunlight.publication.basiccatalogue.DisclosureWay;

/** The matters with which the basic catalogue of a petition bureau begins; a proposal, to be put right by the bureau. */
public final class StartValues {

    private static final String FILE = "/publication/basic-catalogue.csv";

    private StartValues() {}

    public static List<BasicEntryParticulars> shipped() {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setNullString("")
                .get();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(StartValues.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8)) {
            return format.parse(reader).stream().map(StartValues::particulars).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static BasicEntryParticulars particulars(CSVRecord row) {
        String cycle = row.get("cycle_days");
        return new BasicEntryParticulars(
                Integer.parseInt(row.get("serial")),
                row.get("topic"),
                row.get("subtopic"),
                row.get("content"),
                row.get("basis"),
                row.get("term"),
                row.get("section"),
                row.get("channels"),
                row.get("audience"),
                DisclosureWay.valueOf(row.get("way")),
                row.get("level"),
                row.get("frequency"),
                cycle == null ? null : Integer.valueOf(cycle),
                true,
                row.get("column"),
                row.get("topic_code"),
                row.get("title_words"));
    }
}
