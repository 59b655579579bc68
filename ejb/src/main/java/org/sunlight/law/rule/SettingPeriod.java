package org.sunlight.law.rule;

import java.time.LocalDate;

/**
 * One value of a house setting with its time.
 *
 * @param validUntilExclusive null while it is the last
 * @param reason why the house changed it; null for the value the product ships
 * @param changedBy login; null for the value the product ships
 */
public record SettingPeriod(
        String key,
        String value,
        LocalDate validFrom,
        LocalDate validUntilExclusive,
        Evidence evidence,
        String source,
        String reason,
        String changedBy) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntilExclusive == null || day.isBefore(validUntilExclusive));
    }
}
