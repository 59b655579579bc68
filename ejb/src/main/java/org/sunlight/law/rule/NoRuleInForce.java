package org.sunlight.law.rule;

import java.time.LocalDate;
import org.sunlight.shared.error.RuleBroken;

/** No regime of the rule covers the date of the case. */
public class NoRuleInForce extends RuleBroken {

    public NoRuleInForce(String rule, LocalDate caseDate) {
        super("NO_RULE_IN_FORCE", rule, caseDate.toString());
    }
}
