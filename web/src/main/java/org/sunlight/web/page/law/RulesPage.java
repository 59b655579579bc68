package org.sunlight.web.page.law;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sunlight.law.rule.RuleBook;
import org.sunlight.law.rule.TimeLimit;

/** All time limits with all their regimes, in groups of the trade. */
@Named("rulesPage")
@RequestScoped
public class RulesPage {

    /** A group of rules; the key names it. */
    public record Wing(String key, List<Rule> rules) {}

    /** A rule with its regimes, from the oldest to the newest. */
    public record Rule(String name, List<TimeLimit> regimes) {

        public boolean isOpen() {
            return regimes.get(0).open();
        }
    }

    @Inject
    private RuleBook rules;

    public List<Wing> getWings() {
        Map<String, List<Rule>> wings = rules.byRule().entrySet().stream()
                .map(entry -> new Rule(entry.getKey(), entry.getValue()))
                .collect(Collectors.groupingBy(
                        rule -> rule.name().substring(0, rule.name().indexOf('.')),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return wings.entrySet().stream()
                .map(entry -> new Wing(entry.getKey(), entry.getValue()))
                .toList();
    }
}
