package org.sunlight.web.api.law;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.sunlight.law.rule.LimitUnit;
import org.sunlight.law.rule.TimeLimit;
import org.sunlight.web.kit.Texts;

/** A rule of the calculator with its regimes, from the oldest to the newest. */
@JsonbPropertyOrder({"rule", "name", "unit", "regimes"})
public record RuleJson(String rule, String name, LimitUnit unit, List<RegimeJson> regimes) {

    /**
     * @param validFrom inclusive
     * @param validUntil exclusive; absent while in force
     */
    @JsonbPropertyOrder({"validFrom", "validUntil", "amount", "source"})
    public record RegimeJson(LocalDate validFrom, LocalDate validUntil, int amount, String source) {

        static RegimeJson of(TimeLimit limit) {
            return new RegimeJson(limit.validFrom(), limit.validUntilExclusive(), limit.amount(), limit.source());
        }
    }

    static RuleJson of(List<TimeLimit> regimes, Locale locale) {
        TimeLimit first = regimes.get(0);
        return new RuleJson(
                first.rule(),
                Texts.text(locale, "rule.name." + first.rule()),
                first.unit(),
                regimes.stream().map(RegimeJson::of).toList());
    }
}
