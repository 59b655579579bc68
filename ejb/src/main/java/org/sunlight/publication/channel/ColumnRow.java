package org.sunlight.publication.channel;

import java.time.LocalDate;
import org.sunlight.publication.catalogue.SiteColumnView;

/**
 * A column with who answers for it and how it stands today.
 *
 * @param careVersion -1 where nobody has set it up
 * @param organId, sectionId, login who answers for it; null where nobody is named
 * @param special a topic with a period (专题)
 * @param lastUpdate day in Asia/Shanghai; null for an empty column
 * @param lastDay last day in time; null without limit
 * @param daysLeft until the last day, negative after it; null without limit
 */
public record ColumnRow(
        SiteColumnView column,
        long careVersion,
        Long organId,
        Long sectionId,
        String login,
        ColumnClass columnClass,
        Integer cycleDays,
        boolean special,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate lastUpdate,
        LocalDate lastDay,
        Integer daysLeft,
        Freshness freshness) {

    public boolean isWithoutOwner() {
        return login == null && organId == null;
    }
}
