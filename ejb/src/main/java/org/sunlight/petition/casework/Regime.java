package org.sunlight.petition.casework;

import java.time.LocalDate;
import org.sunlight.shared.error.RuleBroken;

/** The regulation that binds an item, by the day of its registration. Source: 信访条例(2005); 信访工作条例(2022). */
public enum Regime {
    /** 信访条例(2005): 2005-05-01 to 2022-04-30. */
    OF_2005(LocalDate.of(2005, 5, 1)),
    /** 信访工作条例(2022): since 2022-05-01. */
    OF_2022(LocalDate.of(2022, 5, 1));

    private final LocalDate from;

    Regime(LocalDate from) {
        this.from = from;
    }

    /** @throws RuleBroken {@code BEFORE_ANY_REGULATION} for a day before 2005-05-01 */
    public static Regime on(LocalDate registeredOn) {
        if (registeredOn.isBefore(OF_2005.from)) {
            throw RuleBroken.at("registeredOn", "BEFORE_ANY_REGULATION", OF_2005.from);
        }
        return registeredOn.isBefore(OF_2022.from) ? OF_2005 : OF_2022;
    }

    /** First day of the regime, inclusive. */
    public LocalDate from() {
        return from;
    }
}
