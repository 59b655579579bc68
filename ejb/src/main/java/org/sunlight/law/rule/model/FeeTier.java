package org.sunlight.law.rule.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.sunlight.law.rule.FeeMethod;
import org.sunlight.shared.text.ShippedTable;

/**
 * One tier of the tariff.
 *
 * @param from first unit, inclusive
 * @param until last unit, inclusive; null for the last tier
 * @param price yuan per unit
 * @param step units after which the price rises within the tier, or null
 * @param stepPrice yuan by which it rises
 */
public record FeeTier(
        FeeMethod method,
        int from,
        Integer until,
        BigDecimal price,
        Integer step,
        BigDecimal stepPrice,
        LocalDate validFrom,
        LocalDate validUntilExclusive,
        String source) {

    private static final List<FeeTier> SHIPPED = ShippedTable.read(
            "/law/fees.csv",
            row -> new FeeTier(
                    FeeMethod.valueOf(row.get("method")),
                    ShippedTable.integer(row, "from"),
                    ShippedTable.integer(row, "until"),
                    new BigDecimal(row.get("price")),
                    ShippedTable.integer(row, "step"),
                    row.get("step_price") == null ? BigDecimal.ZERO : new BigDecimal(row.get("step_price")),
                    ShippedTable.date(row, "valid_from"),
                    ShippedTable.date(row, "valid_to"),
                    row.get("source")));

    public static List<FeeTier> shipped() {
        return SHIPPED;
    }

    public boolean binds(LocalDate on) {
        return !on.isBefore(validFrom) && (validUntilExclusive == null || on.isBefore(validUntilExclusive));
    }

    public boolean holds(int unit) {
        return unit >= from && (until == null || unit <= until);
    }

    public BigDecimal price(int unit) {
        int steps = step == null ? 0 : (unit - from) / step;
        return price.add(stepPrice.multiply(BigDecimal.valueOf(steps)));
    }
}
