package org.sunlight.law.rule.model;

import java.time.LocalDate;
import java.util.List;
import org.sunlight.law.rule.RemedyText;
import org.sunlight.shared.text.ShippedTable;

/** One line of the file of remedies. */
public record RemedyRow(RemedyText remedy, LocalDate validFrom, LocalDate validUntilExclusive) {

    private static final List<RemedyRow> SHIPPED = ShippedTable.read("/law/remedies.csv", row -> {
        Integer months = ShippedTable.integer(row, "direct_action_months");
        return new RemedyRow(
                new RemedyText(
                        "REVIEW_FIRST".equals(row.get("way")),
                        ShippedTable.integer(row, "review_days"),
                        months,
                        row.get("text"),
                        row.get("source")),
                ShippedTable.date(row, "valid_from"),
                ShippedTable.date(row, "valid_to"));
    });

    public static List<RemedyRow> shipped() {
        return SHIPPED;
    }

    public boolean binds(LocalDate on) {
        return !on.isBefore(validFrom) && (validUntilExclusive == null || on.isBefore(validUntilExclusive));
    }
}
