package org.sunlight.law.rule;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sunlight.law.rule.model.LimitRow;
import org.sunlight.law.rule.model.TimeLimitFile;
import org.sunlight.shared.error.NotFound;

/** All time limits with all their regimes. A case is bound by the regime of its own date, never by today's. */
@ApplicationScoped
public class RuleBook {

    @Inject
    private HouseSettings settings;

    private List<LimitRow> rows;

    /** What the rows say under the settings of a moment: an import asks twice a record. */
    private record Reading(Object settings, List<TimeLimit> limits) {}

    private volatile Reading reading;

    @PostConstruct
    void read() {
        rows = TimeLimitFile.shipped();
    }

    /** Reads the rules at start-up: an overlap or a gap stops the deployment, not the first case of July. */
    void checkAtStart(@Observes @Initialized(ApplicationScoped.class) Object started) {
        if (rows.isEmpty()) {
            throw new IllegalStateException("no time limits");
        }
    }

    /** The rules as the product ships them, without what the house has changed since. */
    public static RuleBook shipped() {
        RuleBook book = new RuleBook();
        book.settings = HouseSettings.shipped();
        book.read();
        return book;
    }

    public RulesInForce on(LocalDate caseDate) {
        return new RulesInForce(caseDate, all());
    }

    /** Every regime of every rule, in the order of the file, regimes of one rule from the oldest to the newest. */
    public List<TimeLimit> all() {
        Object state = settings.state();
        Reading current = reading;
        if (current == null || current.settings() != state) {
            List<TimeLimit> limits = rows.stream()
                    .flatMap(row -> row.limits(settings::timeline).stream())
                    .toList();
            current = new Reading(state, limits);
            reading = current;
        }
        return current.limits();
    }

    /** @throws NotFound if there is no rule of that name */
    public List<TimeLimit> regimesOf(String rule) {
        List<TimeLimit> regimes =
                all().stream().filter(limit -> limit.rule().equals(rule)).toList();
        if (regimes.isEmpty()) {
            throw new NotFound("RULE_NOT_FOUND");
        }
        return regimes;
    }

    /** Every rule with its regimes, in the order of the file. */
    public Map<String, List<TimeLimit>> byRule() {
        return all().stream().collect(Collectors.groupingBy(TimeLimit::rule, LinkedHashMap::new, Collectors.toList()));
    }
}
