package org.sunlight.disclosure.report.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.sunlight.disclosure.report.CellKind;
import org.sunlight.disclosure.report.ReportForm;
import org.sunlight.shared.error.RuleBroken;

/** The forms in force, read from {@code report/<form>/}; the form follows from the year of the report. */
public final class FormLibrary {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setIgnoreEmptyLines(true)
            .get();
    private static final int FIRST_YEAR_OF_2019 = 2019;
    private static final int FIRST_YEAR_OF_2021 = 2021;
    private static final List<String> CHECKED = List.of("2019", "2021");
    private static final Map<String, ReportForm> LOADED = new ConcurrentHashMap<>();

    private FormLibrary() {}

    /** Id of the form a report of this year is written in. Source: 国办发〔2014〕32号, 国办公开办函〔2019〕60号, 〔2021〕30号. */
    public static String formOf(int year) {
        if (year >= FIRST_YEAR_OF_2021) {
            return "2021";
        }
        return year >= FIRST_YEAR_OF_2019 ? "2019" : "2014";
    }

    /** @throws RuleBroken FORM_NOT_AVAILABLE if reports of this form can be neither compiled nor checked here */
    public static ReportForm form(String id) {
        if (!CHECKED.contains(id)) {
            throw RuleBroken.at("form", "FORM_NOT_AVAILABLE", id);
        }
        return LOADED.computeIfAbsent(id, FormLibrary::load);
    }

    /** @throws RuleBroken YEAR_NOT_COMPILED if reports of this year, being of an older form, cannot be compiled here */
    public static ReportForm compiled(int year) {
        String id = formOf(year);
        if (!id.equals("2021")) {
            throw RuleBroken.at(
                    "year", "YEAR_NOT_COMPILED", String.valueOf(year), id, String.valueOf(FIRST_YEAR_OF_2021));
        }
        return form(id);
    }

    static List<CSVRecord> read(String form, String file) {
        String path = "/report/" + form + "/" + file;
        try (InputStream in = FormLibrary.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + path);
            }
            try (CSVParser parser = FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return parser.getRecords();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReportForm load(String id) {
        return new ReportForm(
                id,
                read(id, "table2.csv").stream()
                        .map(line -> new ReportForm.Entry(
                                line.get("block"),
                                line.get("row"),
                                line.get("column"),
                                line.get("cell"),
                                CellKind.valueOf(line.get("kind"))))
                        .toList(),
                read(id, "table3.csv").stream()
                        .map(line -> new ReportForm.Row(
                                line.get("row"),
                                line.get("part"),
                                line.get("group"),
                                line.get("label"),
                                List.of(line.get("counts").split(" "))))
                        .toList(),
                read(id, "table3-columns.csv").stream()
                        .map(line -> new ReportForm.Column(
                                line.get("column"), line.get("group"), line.get("label"), line.get("applicants")))
                        .toList(),
                read(id, "table4.csv").stream()
                        .map(line -> new ReportForm.Row(
                                line.get("row"), "", line.get("group"), line.get("label"), List.of()))
                        .toList(),
                read(id, "table4-columns.csv").stream()
                        .map(line -> new ReportForm.Column(line.get("column"), "", line.get("label"), ""))
                        .toList(),
                read(id, "words.csv").stream()
                        .collect(Collectors.toMap(line -> line.get("name"), line -> line.get("text"))));
    }
}
