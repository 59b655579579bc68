package org.sunlight.petition.statistics;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.sunlight.shared.text.ShippedTable;

/** The formulas of the indicators, as shipped in {@code law/petition-indicators.csv}: a change of definition is a new row. */
public final class FormulaBook {

    private static final List<Formula> SHIPPED =
            ShippedTable.read("/law/petition-indicators.csv", FormulaBook::formula);

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

    private static Formula formula(CSVRecord row) {
        return new Formula(
                row.get("indicator"),
                FormulaFamily.valueOf(row.get("family")),
                Formula.Unit.valueOf(row.get("unit")),
                measures(row.get("numerator")),
                measures(row.get("denominator")),
                ShippedTable.date(row, "valid_from"),
                row.get("source"));
    }

    private static List<Measure> measures(String names) {
        return Arrays.stream(names.split("\\+")).map(Measure::valueOf).toList();
    }
}
