package org.sunlight.petition.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How one indicator is computed in one family: sum of some measures over the sum of others.
 *
 * @param indicator name, for its label
 * @param unit whether it is a share or a mean
 * @param validFrom inclusive: a period follows the formula of its last day
 * @param source where the formula stands
 */
public record Formula(
        String indicator,
        FormulaFamily family,
        Unit unit,
        List<Measure> numerator,
        List<Measure> denominator,
        LocalDate validFrom,
        String source) {

    private static final int DECIMALS = 4;

    /** A share of one, or days. */
    public enum Unit {
        SHARE,
        DAYS
    }

    public long numerator(Figures figures) {
        return numerator.stream().mapToLong(figures::get).sum();
    }

    public long denominator(Figures figures) {
        return denominator.stream().mapToLong(figures::get).sum();
    }

    /** With four decimals, half up; empty where nothing is to be divided by. Source: the usual practice of petition statistics. */
    public Optional<BigDecimal> value(Figures figures) {
        return divide(numerator(figures), denominator(figures));
    }

    /** {@code 28.24%} or, for days, {@code 4.25}; a dash where nothing is to be divided by. */
    public String shown(Figures figures) {
        return value(figures)
                .map(value -> unit == Unit.SHARE ? percent(value) : days(value))
                .orElse("—");
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).toPlainString() + "%";
    }

    private static String days(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    public static Optional<BigDecimal> divide(long numerator, long denominator) {
        return denominator == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(numerator)
                        .divide(BigDecimal.valueOf(denominator), DECIMALS, RoundingMode.HALF_UP));
    }
}
