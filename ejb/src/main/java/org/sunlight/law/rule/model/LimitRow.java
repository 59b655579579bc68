package org.sunlight.law.rule.model;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sunlight.law.rule.SettingPeriod;
import org.sunlight.law.rule.TimeLimit;

/**
 * One line of the file of time limits.
 *
 * @param limit the limit as written; its amount counts only without a setting
 * @param setting key of the house setting that gives the amount, or null
 */
public record LimitRow(TimeLimit limit, String setting) {

    /** The limit, cut into one piece per value of the setting that gives its amount. */
    public List<TimeLimit> limits(Function<String, List<SettingPeriod>> timelines) {
        if (setting == null) {
            return List.of(limit);
        }
        return timelines.apply(setting).stream().flatMap(this::during).toList();
    }

    private Stream<TimeLimit> during(SettingPeriod period) {
        LocalDate from = period.validFrom().isAfter(limit.validFrom()) ? period.validFrom() : limit.validFrom();
        LocalDate until = earlier(period.validUntilExclusive(), limit.validUntilExclusive());
        if (until != null && !from.isBefore(until)) {
            return Stream.empty();
        }
        return Stream.of(new TimeLimit(
                limit.rule(),
                Integer.parseInt(period.value()),
                limit.unit(),
                limit.dayZero(),
                from,
                until,
                limit.source(),
                limit.extensionMax(),
                limit.extensionApprover(),
                limit.pauses(),
                limit.evidence(),
                limit.open()));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
