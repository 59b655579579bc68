package org.sunlight.disclosure.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.sunlight.shared.error.RuleBroken;

/** What may be decided, and what each decision needs, by the day of receipt: {@code law/decisions.csv}. */
@ApplicationScoped
public class DecisionRules {

    private final List<DecisionRule> rules = LawTable.read("decisions.csv", DecisionRules::rule);
    private final Map<DecisionCode, String> rows = new EnumMap<>(DecisionCode.class);

    public DecisionRules() {
        for (DecisionRule rule : rules) {
            String other = rows.put(rule.code(), rule.reportRow());
            if (other != null && !other.equals(rule.reportRow())) {
                throw new IllegalStateException("two rows of the report for " + rule.code());
            }
        }
    }

    /** All decisions a request received on this day may end in. */
    public List<DecisionRule> on(LocalDate receivedOn) {
        return rules.stream().filter(rule -> rule.appliesTo(receivedOn)).toList();
    }

    /** @throws RuleBroken {@code DECISION_NOT_IN_FORCE} if the law of that day does not know the decision */
    public DecisionRule rule(DecisionCode code, LocalDate receivedOn) {
        if (code == null) {
            throw RuleBroken.at("code", "VALUE_MISSING");
        }
        return on(receivedOn).stream()
                .filter(rule -> rule.code() == code)
                .findFirst()
                .orElseThrow(() -> RuleBroken.at("code", "DECISION_NOT_IN_FORCE", code, receivedOn));
    }

    /** Row of table 3 of the yearly report, {@code R03} to {@code R23}. Source: 国办公开办函〔2021〕30号. */
    public String reportRow(DecisionCode code) {
        return rows.get(code);
    }

    private static DecisionRule rule(CSVRecord row) {
        return new DecisionRule(
                DecisionCode.valueOf(row.get("code")),
                LawTable.day(row.get("valid_from")),
                LawTable.day(row.get("valid_to")),
                row.get("article"),
                row.get("report_row"),
                row.get("group"),
                LawTable.yes(row.get("retrieval")),
                LawTable.yes(row.get("third_party")),
                row.get("objection"),
                LawTable.yes(row.get("withheld")),
                row.get("reference").replaceAll("[?@]", ""),
                !row.get("reference").isBlank() && !row.get("reference").contains("?"),
                row.get("reference").contains("@"),
                LawTable.yes(row.get("reasons_asked")),
                LawTable.yes(row.get("by_itself")),
                row.get("says"),
                row.get("source"));
    }
}
