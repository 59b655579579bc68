package org.sunlight.petition.statistics.store;

import java.time.LocalDate;
import java.util.Map;
import org.sunlight.petition.casework.Channel;
import org.sunlight.petition.casework.Channel.Means;
import org.sunlight.petition.statistics.Cohort;
import org.sunlight.petition.statistics.Dimension;
import org.sunlight.petition.statistics.Measure;
import org.sunlight.petition.statistics.Period;

/**
 * The SQL of cohorts, measures and dimensions, in the words that Derby and PostgreSQL have in common: JPQL knows no days
 * between dates. Only dates, numbers and names of constants are ever put into it.
 */
final class CohortSql {

    private static final String FROM_ITEM = "petition_item p";
    private static final String FROM_RATING = "petition_rating r join petition_item p on p.id = r.item_id";
    private static final String FROM_REVIEW = "petition_review v join petition_item p on p.id = v.item_id";
    private static final String FROM_LETTER = "petition_letter l join petition_item p on p.id = l.item_id";
    private static final String FROM_CLOCK =
            "clock c join petition_item p on p.number = c.subject_number and c.subject_kind = 'petition'";

    /** What the cohort formulas leave out. Source: the performance statistics of Guangdong (2020). */
    private static final String COUNTED = "p.litigation = false and p.persons <= 9999";

    private static final String STOPPED = "c.state = 'STOPPED'";

    private final Period period;
    private final LocalDate today;
    private final int observation;

    /** @param observation days after an answer in which no repeat may come */
    CohortSql(Period period, LocalDate today, int observation) {
        this.period = period;
        this.today = today;
        this.observation = observation;
    }

    String from(Cohort cohort) {
        return switch (cohort) {
            case REGISTERED, FIFTEENTH_DAY, THIRTIETH_DAY, ANSWERED -> FROM_ITEM;
            case DISPOSAL_DUE, NOTICE_DUE, HANDLING_DUE -> FROM_CLOCK;
            case RATED, RATING_EXPIRED, RATING_OPENED -> FROM_RATING;
            case REVIEW_REQUESTED, REVIEW_DECIDED -> FROM_REVIEW;
            case LETTER_SENT -> FROM_LETTER;
        };
    }

    String where(Cohort cohort) {
        return switch (cohort) {
            case REGISTERED -> within("p.registered_on", 0);
            case FIFTEENTH_DAY -> within("p.registered_on", 15) + " and p.first_nationwide = true and " + COUNTED;
            case THIRTIETH_DAY ->
                within("p.registered_on", 30) + " and p.first_nationwide = true and " + COUNTED
                        + " and p.responsible_id <> p.bureau_id";
            case DISPOSAL_DUE -> "c.rule = 'petition.dispose' and " + within("c.due_on", 0);
            case NOTICE_DUE -> "c.rule = 'petition.notify' and " + within("c.due_on", 0);
            case HANDLING_DUE -> "c.rule = 'petition.handle' and " + within("c.due_on", 0);
            case RATED -> within("r.rated_on", 0);
            case RATING_EXPIRED -> within("r.closes_on", 1) + " and r.expired_on is not null";
            case RATING_OPENED -> within("r.opened_on", 0);
            case ANSWERED -> within("p.replied_on", 0);
            case REVIEW_REQUESTED -> within("v.received_on", 0);
            case REVIEW_DECIDED -> within("v.decided_on", 0);
            case LETTER_SENT -> within("l.issued_on", 0);
        };
    }

    /** @param later days by which the day that counts lies after the column's */
    private String within(String column, int later) {
        return column + " >= " + day(period.startsOn().minusDays(later)) + " and " + column + " < "
                + day(period.endsOn().minusDays(later));
    }

    private static String day(LocalDate day) {
        return "{d '" + day + "'}";
    }

    /** What one record adds to the measure. */
    String amount(Measure measure) {
        return "case when " + condition(measure) + " then " + weight(measure) + " else 0 end";
    }

    private static String weight(Measure measure) {
        return switch (measure) {
            case PERSONS, VISIT_PERSONS, COLLECTIVE_PERSONS -> "p.persons";
            case DISPOSAL_DAYS -> days("p.registered_on", "p.disposed_on");
            case ANSWER_DAYS -> days("p.registered_on", "p.replied_on");
            default -> "1";
        };
    }

    private static String days(String from, String until) {
        return "{fn timestampdiff(SQL_TSI_DAY, cast(" + from + " as timestamp), cast(" + until + " as timestamp))}";
    }

    private static final Map<Measure, String> CONDITIONS = Map.ofEntries(
            Map.entry(Measure.REPEATS, "p.repeat_of is not null"),
            Map.entry(Measure.LETTERS, in(Means.LETTER)),
            Map.entry(Measure.VISITS, in(Means.VISIT)),
            Map.entry(Measure.VISIT_PERSONS, in(Means.VISIT)),
            Map.entry(Measure.NETWORK, in(Means.NETWORK)),
            Map.entry(Measure.CALLS, in(Means.CALL)),
            Map.entry(Measure.COLLECTIVE, "p.collective = true"),
            Map.entry(Measure.COLLECTIVE_PERSONS, "p.collective = true"),
            Map.entry(Measure.JOINT, "p.joint = true"),
            Map.entry(Measure.ANONYMOUS, "p.anonymous = true"),
            Map.entry(Measure.REFERRED, "p.disposal = 'REFER'"),
            Map.entry(Measure.ASSIGNED, "p.disposal = 'ASSIGN'"),
            Map.entry(Measure.TAKEN_ON, "p.disposal = 'OWN'"),
            Map.entry(Measure.NOT_ACCEPTED, "p.disposal = 'DECLINE'"),
            Map.entry(Measure.GUIDED, "p.disposal = 'GUIDE'"),
            Map.entry(Measure.FILED, "p.disposal = 'FILE'"),
            Map.entry(Measure.DISPOSED, "p.disposed_on is not null"),
            Map.entry(Measure.DISPOSAL_DAYS, "p.disposed_on is not null"),
            Map.entry(Measure.COUNTED, COUNTED),
            Map.entry(Measure.COUNTED_REPEATS, COUNTED + " and p.repeat_of is not null"),
            Map.entry(Measure.COUNTED_NETWORK, COUNTED + " and " + in(Means.NETWORK)),
            Map.entry(
                    Measure.COUNTED_CLASSED,
                    COUNTED + " and (" + in(Means.LETTER) + " or " + in(Means.VISIT) + " or " + in(Means.NETWORK)
                            + ")"),
            Map.entry(Measure.FIFTEEN_IN_TIME, days("p.registered_on", "p.disposed_on") + " <= 15"),
            Map.entry(Measure.THIRTY_IN_TIME, days("p.registered_on", "p.noticed_on") + " <= 30"),
            Map.entry(Measure.DISPOSAL_IN_TIME, STOPPED + " and c.late = false"),
            Map.entry(Measure.DISPOSAL_LATE, STOPPED + " and c.late = true"),
            Map.entry(Measure.DISPOSAL_MISSING, "c.state <> 'STOPPED'"),
            Map.entry(Measure.NOTICE_IN_TIME, STOPPED + " and c.late = false"),
            Map.entry(Measure.NOTICE_LATE, STOPPED + " and c.late = true"),
            Map.entry(Measure.NOTICE_MISSING, "c.state <> 'STOPPED'"),
            Map.entry(Measure.HANDLING_IN_TIME, STOPPED + " and c.late = false"),
            Map.entry(Measure.HANDLING_LATE, STOPPED + " and c.late = true"),
            Map.entry(Measure.FIRST_HANDLING_ALL, "p.first_nationwide = true"),
            Map.entry(
                    Measure.FIRST_HANDLING_IN_TIME, "p.first_nationwide = true and " + STOPPED + " and c.late = false"),
            Map.entry(Measure.BUREAU_SATISFIED, rated("BUREAU", "'SATISFIED'")),
            Map.entry(Measure.BUREAU_FAIRLY, rated("BUREAU", "'FAIRLY_SATISFIED'")),
            Map.entry(Measure.BUREAU_DISSATISFIED, rated("BUREAU", "'DISSATISFIED'")),
            Map.entry(Measure.UNIT_SATISFIED, rated("RESPONSIBLE_ORGAN", "'SATISFIED'")),
            Map.entry(Measure.UNIT_FAIRLY, rated("RESPONSIBLE_ORGAN", "'FAIRLY_SATISFIED'")),
            Map.entry(Measure.UNIT_DISSATISFIED, rated("RESPONSIBLE_ORGAN", "'DISSATISFIED'")),
            Map.entry(Measure.BUREAU_EXPIRED, "r.rated = 'BUREAU'"),
            Map.entry(Measure.UNIT_EXPIRED, "r.rated = 'RESPONSIBLE_ORGAN'"),
            Map.entry(Measure.BUREAU_OPENED, "r.rated = 'BUREAU'"),
            Map.entry(Measure.BUREAU_OPENED_RATED, "r.rated = 'BUREAU' and r.rating is not null"),
            Map.entry(Measure.BUREAU_OPENED_CONTENT, rated("BUREAU", "'SATISFIED', 'FAIRLY_SATISFIED'")),
            Map.entry(Measure.BUREAU_OPENED_SILENT, "r.rated = 'BUREAU' and r.expired_on is not null"),
            Map.entry(Measure.UNIT_OPENED, "r.rated = 'RESPONSIBLE_ORGAN'"),
            Map.entry(Measure.UNIT_OPENED_RATED, "r.rated = 'RESPONSIBLE_ORGAN' and r.rating is not null"),
            Map.entry(Measure.UNIT_OPENED_CONTENT, rated("RESPONSIBLE_ORGAN", "'SATISFIED', 'FAIRLY_SATISFIED'")),
            Map.entry(Measure.UNIT_OPENED_SILENT, "r.rated = 'RESPONSIBLE_ORGAN' and r.expired_on is not null"),
            Map.entry(Measure.ANSWERS_SUPPORTING, "p.reply_outcome = 'SUPPORTED'"),
            Map.entry(Measure.FIRST_ANSWERS, "p.first_nationwide = true"),
            Map.entry(Measure.REVIEWS, "v.review_level = 'REVIEW'"),
            Map.entry(Measure.FINAL_REVIEWS, "v.review_level = 'FINAL_REVIEW'"),
            Map.entry(Measure.REVIEWS_CHANGED, "v.result in ('CHANGED', 'REVOKED')"),
            Map.entry(Measure.SUPERVISION_LETTERS, "l.kind = 'SUPERVISION'"),
            Map.entry(Measure.SUPERVISION_ANSWERED, "l.kind = 'SUPERVISION' and l.feedback_on is not null"),
            Map.entry(Measure.SUGGESTIONS, "l.kind <> 'SUPERVISION'"),
            Map.entry(Measure.SUGGESTIONS_ADOPTED, "l.kind <> 'SUPERVISION' and l.adopted = true"),
            Map.entry(Measure.SUGGESTIONS_IMPROVEMENT, "l.kind = 'IMPROVEMENT'"),
            Map.entry(Measure.SUGGESTIONS_POLICY, "l.kind = 'POLICY'"),
            Map.entry(Measure.SUGGESTIONS_ACCOUNTABILITY, "l.kind = 'ACCOUNTABILITY'"));

    /** Which records the measure counts. */
    String condition(Measure measure) {
        return switch (measure) {
            case HANDLING_RUNNING -> "c.state <> 'STOPPED' and c.due_on >= " + day(today);
            case HANDLING_MISSING -> "c.state <> 'STOPPED' and c.due_on < " + day(today);
            case FIRST_ANSWERS_SETTLED ->
                "p.first_nationwide = true and not exists (select q.id from petition_item q where q.repeat_of = p.number"
                        + " and q.registered_on > p.replied_on and " + days("p.replied_on", "q.registered_on") + " <= "
                        + observation + ")";
            default -> CONDITIONS.getOrDefault(measure, "1 = 1");
        };
    }

    private static String rated(String body, String ratings) {
        return "r.rated = '" + body + "' and r.rating in (" + ratings + ")";
    }

    private static String in(Means means) {
        StringBuilder names = new StringBuilder();
        for (Channel channel : Channel.values()) {
            if (channel.means() == means) {
                names.append(names.isEmpty() ? "'" : ", '").append(channel).append('\'');
            }
        }
        return "p.channel in (" + names + ")";
    }

    /** The column by which a dimension tells items apart; a topic follows from the content. */
    static String column(Dimension dimension) {
        return switch (dimension) {
            case TOTAL -> throw new IllegalArgumentException("the total has no column");
            case ORGAN -> "coalesce(p.responsible_id, p.bureau_id)";
            case CHANNEL -> "p.channel";
            case PURPOSE -> "p.purpose";
            case TOPIC, CONTENT -> "p.content_code";
            case PLACE -> "p.place_code";
        };
    }
}
