package org.sunlight.law.rule.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.sunlight.law.rule.Evidence;
import org.sunlight.law.rule.LimitUnit;
import org.sunlight.law.rule.TimeLimit;
import org.sunlight.shared.text.ShippedTable;

/** The time limits that ship with the product, read and checked. */
public final class TimeLimitFile {

    private TimeLimitFile() {}

    /** @throws IllegalStateException if two regimes of one rule overlap or leave a day between them */
    public static List<LimitRow> shipped() {
        List<LimitRow> rows = ShippedTable.read("/law/time-limits.csv", TimeLimitFile::row);
        check(rows.stream().map(LimitRow::limit).toList());
        return rows;
    }

    /** Holds that regimes of one rule stand in order and follow each other without overlap and without gap. */
    static void check(List<TimeLimit> limits) {
        Map<String, TimeLimit> before = new HashMap<>();
        List<String> faults = new ArrayList<>();
        for (TimeLimit limit : limits) {
            LocalDate until = limit.validUntilExclusive();
            if (until != null && !limit.validFrom().isBefore(until)) {
                faults.add(limit.rule() + ": empty validity from " + limit.validFrom());
            }
            TimeLimit previous = before.put(limit.rule(), limit);
            if (previous != null && !limit.validFrom().equals(previous.validUntilExclusive())) {
                faults.add(limit.rule() + ": overlap or gap at " + limit.validFrom());
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException("time limits: " + String.join("; ", faults));
        }
    }

    private static LimitRow row(CSVRecord row) {
        Integer amount = ShippedTable.integer(row, "amount");
        String setting = row.get("setting");
        if ((amount == null) == (setting == null)) {
            throw new IllegalStateException(row.get("rule") + ": either an amount or a setting");
        }
        String pauses = row.get("pauses");
        return new LimitRow(
                new TimeLimit(
                        row.get("rule"),
                        amount == null ? 0 : amount,
                        LimitUnit.valueOf(row.get("unit")),
                        row.get("day_zero"),
                        ShippedTable.date(row, "valid_from"),
                        ShippedTable.date(row, "valid_to"),
                        row.get("source"),
                        ShippedTable.integer(row, "extension_max"),
                        row.get("approver"),
                        pauses == null ? Set.of() : Set.of(pauses.split(" ")),
                        Evidence.valueOf(row.get("evidence").toUpperCase(Locale.ROOT)),
                        "yes".equals(row.get("public"))),
                setting);
    }
}
