package org.sunlight.law.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The law of one day: every time limit that binds a case of that date. An immutable value. */
public final class RulesInForce {

    private final LocalDate caseDate;
    private final Map<String, TimeLimit> limits;

    RulesInForce(LocalDate caseDate, Collection<TimeLimit> all) {
        this.caseDate = caseDate;
        this.limits = all.stream()
                .filter(limit -> limit.binds(caseDate))
                .collect(Collectors.toUnmodifiableMap(TimeLimit::rule, Function.identity()));
    }

    /** The law of the day as the product ships it, without what the house has changed since. */
    public static RulesInForce shipped(LocalDate caseDate) {
        return new RulesInForce(caseDate, RuleBook.shipped().all());
    }

    public LocalDate caseDate() {
        return caseDate;
    }

    /** @throws NoRuleInForce if no regime of the rule covers the date of the case */
    public TimeLimit limit(String rule) {
        TimeLimit limit = limits.get(rule);
        if (limit == null) {
            throw new NoRuleInForce(rule, caseDate);
        }
        return limit;
    }

    public boolean knows(String rule) {
        return limits.containsKey(rule);
    }
}
