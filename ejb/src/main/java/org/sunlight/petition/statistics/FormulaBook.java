package org.sunlight.petition.statistics;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The formulas of the indicators, as shipped in {@code law/petition-indicators.csv}: a change of definition is a new row. */
public final class FormulaBook {

    private static final String TABLE = "/law/petition-indicators.csv";
    private static final List<Formula> SHIPPED = read();

    private FormulaBook() {}

    /** One formula for each indicator that the family knows, in the order of the table. */
    public static List<Formula> of(FormulaFamily family, LocalDate on) {
        Map<String, Formula> current = new LinkedHashMap<>();
        for (Formula formula : SHIPPED) {
            if (formula.family() == family && !on.isBefore(formula.validFrom())) {
                current.merge(
                        formula.indicator(), formula, (a, b) -> b.validFrom().isAfter(a.validFrom()) ? b : a);
            }
        }
        return List.copyOf(current.values());
    }

    private static List<Formula> read() {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream file = FormulaBook.class.getResourceAsStream(TABLE);
                InputStreamReader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return format.parse(reader).stream().map(FormulaBook::formula).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("table of formulas unreadable: " + TABLE, e);
        }
    }

    private static Formula formula(CSVRecord row) {
        return new Formula(
                row.get("indicator"),
                FormulaFamily.valueOf(row.get("family")),
                Formula.Unit.valueOf(row.get("unit")),
                measures(row.get("numerator")),
                measures(row.get("denominator")),
                LocalDate.parse(row.get("valid_from")),
                row.get("source"));
    }

    private static List<Measure> measures(String names) {
        return Arrays.stream(names.split("\\+")).map(Measure::valueOf).toList();
    }
}
