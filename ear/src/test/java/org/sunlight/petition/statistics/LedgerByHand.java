package org.sunlight.petition.statistics;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.sql.DataSource;

/** Counts a bureau's petitions a second time, row by row and without SQL's help, to hold against what was compiled. */
final class LedgerByHand {

    private static final Set<String> LETTER = Set.of("LETTER", "FAX");
    private static final Set<String> NETWORK = Set.of("ONLINE", "MOBILE", "WECHAT", "LEADER_MAILBOX", "VIDEO");

    private final List<Map<String, Object>> items;
    private final List<Map<String, Object>> clocks;
    private final List<Map<String, Object>> ratings;
    private final List<Map<String, Object>> reviews;
    private final List<Map<String, Object>> letters;
    private final Map<Object, Map<String, Object>> byId = new HashMap<>();
    private final Map<Object, Map<String, Object>> byNumber = new HashMap<>();
    private final LocalDate today;
    private Predicate<Map<String, Object>> part = item -> true;
    private LocalDate from;
    private LocalDate until;

    LedgerByHand(DataSource source, long bureau, LocalDate today) throws SQLException {
        this.today = today;
        try (Connection connection = source.getConnection()) {
            items = rows(connection, "select * from petition_item where bureau_id = " + bureau);
            items.forEach(item -> {
                byId.put(item.get("ID"), item);
                byNumber.put(item.get("NUMBER"), item);
            });
            clocks = rows(connection, "select * from clock where subject_kind = 'petition'");
            clocks.removeIf(clock -> !byNumber.containsKey(clock.get("SUBJECT_NUMBER")));
            ratings = ofItems(rows(connection, "select * from petition_rating"));
            reviews = ofItems(rows(connection, "select * from petition_review"));
            letters = ofItems(rows(connection, "select * from petition_letter"));
        }
    }

    private List<Map<String, Object>> ofItems(List<Map<String, Object>> rows) {
        rows.removeIf(row -> !byId.containsKey(row.get("ITEM_ID")));
        return rows;
    }

    private static List<Map<String, Object>> rows(Connection connection, String sql) throws SQLException {
        List<Map<String, Object>> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                Map<String, Object> row = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    Object value = result.getObject(i);
                    row.put(
                            result.getMetaData().getColumnLabel(i),
                            value instanceof Date day ? day.toLocalDate() : value);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** Parts of a dimension that hold any item. */
    Set<String> codes(Dimension dimension) {
        Set<String> codes = new java.util.TreeSet<>();
        items.forEach(item -> codes.add(code(item, dimension)));
        return codes;
    }

    private static String code(Map<String, Object> item, Dimension dimension) {
        Object code = switch (dimension) {
            case TOTAL -> FigureRef.ALL;
            case ORGAN -> item.get("RESPONSIBLE_ID") == null ? item.get("BUREAU_ID") : item.get("RESPONSIBLE_ID");
            case CHANNEL -> item.get("CHANNEL");
            case PURPOSE -> item.get("PURPOSE");
            // the numbering of the list: two digits for the topic
            case TOPIC ->
                item.get("CONTENT_CODE") == null
                        ? null
                        : item.get("CONTENT_CODE").toString().substring(0, 2) + "0000";
            case CONTENT -> item.get("CONTENT_CODE");
            case PLACE -> item.get("PLACE_CODE");
        };
        return code == null ? FigureRef.NONE : code.toString();
    }

    Map<Measure, Long> count(Period period, Dimension dimension, String code) {
        from = period.startsOn();
        until = period.endsOn();
        part = item -> code(item, dimension).equals(code);
        Map<Measure, Long> amounts = new EnumMap<>(Measure.class);
        items.stream().filter(part).forEach(item -> item(amounts, item));
        clocks.stream()
                .filter(clock -> part.test(byNumber.get(clock.get("SUBJECT_NUMBER"))))
                .forEach(clock -> clock(amounts, clock));
        ratings.stream().filter(this::ofPart).forEach(rating -> rating(amounts, rating));
        reviews.stream().filter(this::ofPart).forEach(review -> review(amounts, review));
        letters.stream().filter(this::ofPart).forEach(letter -> letter(amounts, letter));
        amounts.values().removeIf(amount -> amount == 0);
        return amounts;
    }

    private boolean ofPart(Map<String, Object> row) {
        return part.test(byId.get(row.get("ITEM_ID")));
    }

    private boolean in(Object day) {
        return day != null && !((LocalDate) day).isBefore(from) && ((LocalDate) day).isBefore(until);
    }

    private static void add(Map<Measure, Long> amounts, Measure measure, boolean counts, long amount) {
        if (counts) {
            amounts.merge(measure, amount, Long::sum);
        }
    }

    private static void add(Map<Measure, Long> amounts, Measure measure, boolean counts) {
        add(amounts, measure, counts, 1);
    }

    private static boolean is(Map<String, Object> row, String column) {
        return Boolean.TRUE.equals(row.get(column));
    }

    private static long days(Object first, Object last) {
        return ChronoUnit.DAYS.between((LocalDate) first, (LocalDate) last);
    }

    private void item(Map<Measure, Long> amounts, Map<String, Object> item) {
        LocalDate registered = (LocalDate) item.get("REGISTERED_ON");
        String channel = (String) item.get("CHANNEL");
        long persons = ((Number) item.get("PERSONS")).longValue();
        boolean counted = !is(item, "LITIGATION") && persons < 10_000;
        boolean first = is(item, "FIRST_NATIONWIDE");
        boolean repeats = item.get("REPEAT_OF") != null;
        if (in(registered)) {
            add(amounts, Measure.ITEMS, true);
            add(amounts, Measure.PERSONS, true, persons);
            add(amounts, Measure.REPEATS, repeats);
            add(amounts, Measure.LETTERS, LETTER.contains(channel));
            add(amounts, Measure.VISITS, channel.equals("VISIT"));
            add(amounts, Measure.VISIT_PERSONS, channel.equals("VISIT"), persons);
            add(amounts, Measure.NETWORK, NETWORK.contains(channel));
            add(amounts, Measure.CALLS, channel.equals("CALL"));
            add(amounts, Measure.COLLECTIVE, is(item, "COLLECTIVE"));
            add(amounts, Measure.COLLECTIVE_PERSONS, is(item, "COLLECTIVE"), persons);
            add(amounts, Measure.JOINT, is(item, "JOINT"));
            add(amounts, Measure.ANONYMOUS, is(item, "ANONYMOUS"));
            Object disposal = item.get("DISPOSAL");
            add(amounts, Measure.REFERRED, "REFER".equals(disposal));
            add(amounts, Measure.ASSIGNED, "ASSIGN".equals(disposal));
            add(amounts, Measure.TAKEN_ON, "OWN".equals(disposal));
            add(amounts, Measure.NOT_ACCEPTED, "DECLINE".equals(disposal));
            add(amounts, Measure.GUIDED, "GUIDE".equals(disposal));
            add(amounts, Measure.FILED, "FILE".equals(disposal));
            boolean disposed = item.get("DISPOSED_ON") != null;
            add(amounts, Measure.DISPOSED, disposed);
            add(amounts, Measure.DISPOSAL_DAYS, disposed, disposed ? days(registered, item.get("DISPOSED_ON")) : 0);
            add(amounts, Measure.COUNTED, counted);
            add(amounts, Measure.COUNTED_REPEATS, counted && repeats);
            add(amounts, Measure.COUNTED_NETWORK, counted && NETWORK.contains(channel));
            boolean classed = LETTER.contains(channel) || channel.equals("VISIT") || NETWORK.contains(channel);
            add(amounts, Measure.COUNTED_CLASSED, counted && classed);
        }
        if (counted && first && in(registered.plusDays(15))) {
            LocalDate disposed = (LocalDate) item.get("DISPOSED_ON");
            add(amounts, Measure.FIFTEEN_ALL, true);
            add(amounts, Measure.FIFTEEN_IN_TIME, disposed != null && !disposed.isAfter(registered.plusDays(15)));
        }
        boolean elsewhere = item.get("RESPONSIBLE_ID") != null
                && !item.get("RESPONSIBLE_ID").equals(item.get("BUREAU_ID"));
        if (counted && first && elsewhere && in(registered.plusDays(30))) {
            LocalDate told = (LocalDate) item.get("NOTICED_ON");
            add(amounts, Measure.THIRTY_ALL, true);
            add(amounts, Measure.THIRTY_IN_TIME, told != null && !told.isAfter(registered.plusDays(30)));
        }
        if (in(item.get("REPLIED_ON"))) {
            LocalDate replied = (LocalDate) item.get("REPLIED_ON");
            add(amounts, Measure.ANSWERS, true);
            add(amounts, Measure.ANSWERS_SUPPORTING, "SUPPORTED".equals(item.get("REPLY_OUTCOME")));
            add(amounts, Measure.ANSWER_DAYS, true, days(registered, replied));
            add(amounts, Measure.FIRST_ANSWERS, first);
            boolean again = items.stream()
                    .filter(other -> item.get("NUMBER").equals(other.get("REPEAT_OF")))
                    .map(other -> (LocalDate) other.get("REGISTERED_ON"))
                    .anyMatch(day -> day.isAfter(replied) && !day.isAfter(replied.plusDays(90)));
            add(amounts, Measure.FIRST_ANSWERS_SETTLED, first && !again);
        }
    }

    private void clock(Map<Measure, Long> amounts, Map<String, Object> clock) {
        if (!in(clock.get("DUE_ON"))) {
            return;
        }
        LocalDate due = (LocalDate) clock.get("DUE_ON");
        LocalDate stopped = "STOPPED".equals(clock.get("STATE")) ? (LocalDate) clock.get("STOPPED_ON") : null;
        boolean inTime = stopped != null && !stopped.isAfter(due);
        boolean late = stopped != null && stopped.isAfter(due);
        switch ((String) clock.get("RULE")) {
            case "petition.dispose" -> {
                add(amounts, Measure.DISPOSAL_IN_TIME, inTime);
                add(amounts, Measure.DISPOSAL_LATE, late);
                add(amounts, Measure.DISPOSAL_MISSING, stopped == null);
            }
            case "petition.notify" -> {
                add(amounts, Measure.NOTICE_IN_TIME, inTime);
                add(amounts, Measure.NOTICE_LATE, late);
                add(amounts, Measure.NOTICE_MISSING, stopped == null);
            }
            case "petition.handle" -> {
                boolean first = is(byNumber.get(clock.get("SUBJECT_NUMBER")), "FIRST_NATIONWIDE");
                add(amounts, Measure.HANDLING_IN_TIME, inTime);
                add(amounts, Measure.HANDLING_LATE, late);
                add(amounts, Measure.HANDLING_RUNNING, stopped == null && !due.isBefore(today));
                add(amounts, Measure.HANDLING_MISSING, stopped == null && due.isBefore(today));
                add(amounts, Measure.FIRST_HANDLING_ALL, first);
                add(amounts, Measure.FIRST_HANDLING_IN_TIME, first && inTime);
            }
            default -> {
                // no figure looks at the other clocks
            }
        }
    }

    private void rating(Map<Measure, Long> amounts, Map<String, Object> row) {
        String body = "BUREAU".equals(row.get("RATED")) ? "BUREAU" : "UNIT";
        String rating = (String) row.get("RATING");
        boolean content = rating != null && !rating.equals("DISSATISFIED");
        if (in(row.get("RATED_ON"))) {
            String word = rating.equals("FAIRLY_SATISFIED") ? "FAIRLY" : rating;
            add(amounts, Measure.valueOf(body + "_" + word), true);
        }
        add(amounts, Measure.valueOf(body + "_EXPIRED"), in(row.get("EXPIRED_ON")));
        if (in(row.get("OPENED_ON"))) {
            add(amounts, Measure.valueOf(body + "_OPENED"), true);
            add(amounts, Measure.valueOf(body + "_OPENED_RATED"), rating != null);
            add(amounts, Measure.valueOf(body + "_OPENED_CONTENT"), content);
            add(amounts, Measure.valueOf(body + "_OPENED_SILENT"), row.get("EXPIRED_ON") != null);
        }
    }

    private void review(Map<Measure, Long> amounts, Map<String, Object> row) {
        boolean first = "REVIEW".equals(row.get("REVIEW_LEVEL"));
        if (in(row.get("RECEIVED_ON"))) {
            add(amounts, first ? Measure.REVIEWS : Measure.FINAL_REVIEWS, true);
        }
        if (in(row.get("DECIDED_ON"))) {
            add(amounts, Measure.REVIEWS_DECIDED, true);
            add(amounts, Measure.REVIEWS_CHANGED, !"UPHELD".equals(row.get("RESULT")));
        }
    }

    private void letter(Map<Measure, Long> amounts, Map<String, Object> row) {
        if (!in(row.get("ISSUED_ON"))) {
            return;
        }
        String kind = (String) row.get("KIND");
        if (kind.equals("SUPERVISION")) {
            add(amounts, Measure.SUPERVISION_LETTERS, true);
            add(amounts, Measure.SUPERVISION_ANSWERED, row.get("FEEDBACK_ON") != null);
            return;
        }
        add(amounts, Measure.SUGGESTIONS, true);
        add(amounts, Measure.SUGGESTIONS_ADOPTED, is(row, "ADOPTED"));
        add(amounts, Measure.valueOf("SUGGESTIONS_" + kind), true);
    }
}
