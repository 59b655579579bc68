package org.sunlight.law.clock;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.sunlight.law.calendar.CalendarQueries;
import org.sunlight.law.clock.model.DayWalk;
import org.sunlight.law.clock.model.Derivation;
import org.sunlight.law.clock.model.Tick;
import org.sunlight.law.rule.HouseSettings;
import org.sunlight.law.rule.LimitUnit;
import org.sunlight.law.rule.NoRuleInForce;
import org.sunlight.law.rule.RuleBook;
import org.sunlight.law.rule.TimeLimit;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.time.ClockProducer;

/** The deadline calculator. Published law and arithmetic, no record of anybody: open to everybody. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CalculatorQueries {

    /** Beyond it no notice will come in the life of the product; a typing error is likelier. */
    private static final int LAST_YEAR = 2099;

    @Inject
    private RuleBook rules;

    @Inject
    private HouseSettings settings;

    @Inject
    private CalendarQueries calendars;

    /** The rules on offer, each with its regimes from the oldest to the newest. */
    public Collection<List<TimeLimit>> rules() {
        return rules.byRule().values().stream()
                .filter(regimes -> regimes.get(0).open())
                .toList();
    }

    /** @throws NotFound if the calculator does not offer the rule */
    public LimitUnit unitOf(String rule) {
        return regimes(rule).get(0).unit();
    }

    /**
     * End of a term in days.
     *
     * @throws NotFound if the calculator does not offer the rule
     * @throws NoRuleInForce if no regime covers the day
     */
    public Calculation byDay(String rule, LocalDate dayZero) {
        TimeLimit limit = inForce(rule, dayZero);
        Derivation derivation = Derivation.of(
                calendars.calendar(null),
                limit.unit(),
                settings.flag("clock.calendar-days.move-from-holiday", dayZero),
                List.of(new Tick(ClockEventKind.START, dayZero, limit.amount(), null)));
        return new Calculation(
                limit, dayZero, derivation.dueOn(), null, derivation.isProvisional(), DayWalk.of(derivation, dayZero));
    }

    /**
     * End of a term in hours, which run round the clock.
     *
     * @throws NotFound if the calculator does not offer the rule
     * @throws NoRuleInForce if no regime covers the moment
     */
    public Calculation byMoment(String rule, OffsetDateTime from) {
        OffsetDateTime here = from.atZoneSameInstant(ClockProducer.ZONE).toOffsetDateTime();
        TimeLimit limit = inForce(rule, here.toLocalDate());
        OffsetDateTime dueAt = here.plusHours(limit.amount());
        return new Calculation(limit, here.toLocalDate(), dueAt.toLocalDate(), dueAt, false, List.of());
    }

    private TimeLimit inForce(String rule, LocalDate day) {
        List<TimeLimit> regimes = regimes(rule);
        if (day.getYear() > LAST_YEAR) {
            throw RuleBroken.at("dayZero", "DAY_TOO_FAR", String.valueOf(LAST_YEAR));
        }
        return regimes.stream()
                .filter(limit -> limit.binds(day))
                .findFirst()
                .orElseThrow(() -> new NoRuleInForce(rule, day));
    }

    private List<TimeLimit> regimes(String rule) {
        List<TimeLimit> regimes = rules.regimesOf(rule);
        if (!regimes.get(0).open()) {
            throw new NotFound("RULE_NOT_FOUND");
        }
        return regimes;
    }
}
