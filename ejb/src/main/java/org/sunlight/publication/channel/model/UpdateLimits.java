package org.sunlight.publication.channel.model;

import java.time.LocalDate;
import org.sunlight.publication.channel.ColumnClass;
import org.sunlight.publication.channel.Freshness;

/**
 * The limits of the house on one day.
 *
 * @param newsAlarm days after the last update
 * @param noticeAlarm months after the last update
 * @param otherAlarm percent of the column's own cycle
 */
public record UpdateLimits(
        int newsAlarm,
        int newsVeto,
        int noticeAlarm,
        int noticeVeto,
        int otherAlarm,
        int accountAlarm,
        int accountVeto) {

    /**
     * Limits of one column or account.
     *
     * @param alarmFrom first day of the alarm; null where there is no limit
     * @param lastDay last day in time: on the next, the limit has passed
     */
    public record Span(LocalDate alarmFrom, LocalDate lastDay) {

        static final Span NONE = new Span(null, null);

        public Freshness at(LocalDate today) {
            if (lastDay == null) {
                return Freshness.UNBOUND;
            }
            if (today.isAfter(lastDay)) {
                return Freshness.FAILING;
            }
            return today.isBefore(alarmFrom) ? Freshness.FRESH : Freshness.NEAR;
        }
    }

    /** @param cycleDays of a column of the class {@code OTHER}; null where it is not updated regularly */
    public Span column(ColumnClass kind, Integer cycleDays, LocalDate last) {
        return switch (kind) {
            case NEWS -> new Span(last.plusDays(newsAlarm), last.plusDays(newsVeto));
            case NOTICE -> new Span(last.plusMonths(noticeAlarm), last.plusMonths(noticeVeto));
            case OTHER ->
                cycleDays == null
                        ? Span.NONE
                        : new Span(last.plusDays((long) cycleDays * otherAlarm / 100), last.plusDays(cycleDays));
        };
    }

    public Span account(LocalDate last) {
        return new Span(last.plusDays(accountAlarm), last.plusDays(accountVeto));
    }
}
