package org.sunlight.law.rule.model;

import java.time.LocalDate;
import java.util.List;
import org.sunlight.law.rule.RemedyText;

/** One line of the file of remedies. */
public record RemedyRow(RemedyText remedy, LocalDate validFrom, LocalDate validUntilExclusive) {

    private static final List<RemedyRow> SHIPPED = LawTable.read("remedies.csv", row -> {
        Integer months = LawTable.integer(row, "direct_action_months");
        return new RemedyRow(
                new RemedyText(
                        "REVIEW_FIRST".equals(row.get("way")),
                        LawTable.integer(row, "review_days"),
                        months,
                        row.get("text"),
                        row.get("source")),
                LawTable.date(row, "valid_from"),
                LawTable.date(row, "valid_to"));
    });

    public static List<RemedyRow> shipped() {
        return SHIPPED;
    }

    public boolean binds(LocalDate on) {
        return !on.isBefore(validFrom) && (validUntilExclusive == null || on.isBefore(validUntilExclusive));
    }
}
