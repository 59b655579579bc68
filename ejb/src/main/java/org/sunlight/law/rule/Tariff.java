package org.sunlight.law.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.sunlight.law.rule.model.FeeTier;

/**
 * The fee for excessive requests, in yuan, growing by tiers: each unit costs the price of the tier it falls in. Before
 * 2021-01-01 there is no tariff and every fee is zero.
 * Source: 政府信息公开信息处理费管理办法（国办函〔2020〕109号）第三条至第五条, since 2021-01-01.
 */
public final class Tariff {

    private final List<FeeTier> tiers;

    private Tariff(List<FeeTier> tiers) {
        this.tiers = tiers;
    }

    /** @param on day on which the application was received */
    public static Tariff on(LocalDate on) {
        return new Tariff(
                FeeTier.shipped().stream().filter(tier -> tier.binds(on)).toList());
    }

    /** True when the law of the day knows a fee at all. */
    public boolean isInForce() {
        return !tiers.isEmpty();
    }

    /**
     * Fee for so many applications of one applicant to one organ in one natural month, or for so many pages of one
     * application.
     *
     * @param units not negative
     */
    public BigDecimal total(FeeMethod method, int units) {
        if (units < 0) {
            throw new IllegalArgumentException("units " + units);
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int unit = 1; unit <= units; unit++) {
            sum = sum.add(forUnit(method, unit));
        }
        return sum;
    }

    /**
     * Fee for one application alone.
     *
     * @param ordinalInMonth which application of the applicant to the organ in the natural month of receipt it is, from 1
     */
    public BigDecimal forItem(int ordinalInMonth) {
        return forUnit(FeeMethod.ITEM, ordinalInMonth);
    }

    /** Fee for the pages of one application. */
    public BigDecimal forPages(int pages) {
        return total(FeeMethod.PAGE, pages);
    }

    /** The tiers of a method from the first to the last, for the notice. */
    public List<FeeTier> tiers(FeeMethod method) {
        return tiers.stream().filter(tier -> tier.method() == method).toList();
    }

    private BigDecimal forUnit(FeeMethod method, int unit) {
        return tiers.stream()
                .filter(tier -> tier.method() == method && tier.holds(unit))
                .findFirst()
                .map(tier -> tier.price(unit))
                .orElse(BigDecimal.ZERO);
    }
}
