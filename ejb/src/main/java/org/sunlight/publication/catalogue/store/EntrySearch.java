package org.sunlight.publication.catalogue.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.sunlight.publication.catalogue.EntryFilter;
import org.sunlight.publication.catalogue.model.EntryMetadata;
import org.sunlight.publication.catalogue.model.TopicList;
import org.sunlight.shared.search.Like;

/**
 * The statements that find entries, newest first. By hand, for they are the ones whose plans matter: a catalogue of a million
 * must answer like one of ten thousand. Without words an index is walked. With words the newest are walked first, since a
 * frequent word shows itself soon; a rare one is looked up by its parts of two or three signs, for which PostgreSQL has an index. Derby
 * has none and reads on.
 */
final class EntrySearch {

    /** How many of the newest are walked for a word. */
    static final int WALK = 10_000;

    /** A word with at most so many hits among the newest is rare. */
    private static final int RARE = 20;

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String NEWEST_FIRST = " order by e.published_at desc, e.id desc";

    private final EntityManager database;
    private final boolean parts;
    private final StringBuilder where = new StringBuilder(" where 1 = 1");
    private final List<Object> values = new ArrayList<>();
    private final List<String> words;

    /** @param parts whether the database finds parts of words */
    EntrySearch(EntityManager database, boolean parts, EntryFilter filter, List<Long> visible) {
        this.database = database;
        this.parts = parts;
        this.words = words(filter.words());
        add("e.state = ?", filter.state() == null ? null : filter.state().name());
        add("e.column_code = ?", filter.columnCode());
        add("e.organ_id = ?", filter.organId());
        add(
                "e.validity = ?",
                filter.validity() == null ? null : filter.validity().name());
        if (filter.topicCode() != null) {
            in("e.topic_code", TopicList.shipped().withBelow(filter.topicCode()));
        }
        if (visible != null) {
            in("e.organ_id", visible);
        }
        if (filter.year() != null) {
            add("e.published_at >= ?", firstOf(filter.year()));
            add("e.published_at < ?", firstOf(filter.year() + 1));
        }
        if (filter.before() != null) {
            LocalDateTime at = utc(filter.before().publishedAt());
            where.append(" and e.published_at <= ? and (e.published_at < ? or e.id < ?)");
            values.addAll(List.of(at, at, filter.before().id()));
        }
    }

    /** Each word as the search text is written; at most five count. */
    static List<String> words(String asked) {
        if (asked == null || asked.isBlank()) {
            return List.of();
        }
        return Arrays.stream(EntryMetadata.plain(asked).strip().split("\\s+"))
                .distinct()
                .limit(5)
                .toList();
    }

    boolean hasWords() {
        return !words.isEmpty();
    }

    /** Ids in order, at most so many. */
    List<Long> ids(int first, int most) {
        if (!hasWords()) {
            return numbers("select e.id from catalogue_entry e" + where + NEWEST_FIRST + rows(first, most), values);
        }
        List<Long> found = walked(first + most);
        if (found.size() < first + most && canLookUp()) {
            found = found.size() > RARE ? walkedOn(first + most) : lookedUp(first + most);
        }
        return found.size() <= first ? List.of() : found.subList(first, found.size());
    }

    /** A frequent word: reading on in order finds enough soon, while looking up would gather all there are. */
    private List<Long> walkedOn(int most) {
        List<Object> all = new ArrayList<>(values);
        return numbers("select e.id from catalogue_entry e" + where + alike(all) + NEWEST_FIRST + rows(0, most), all);
    }

    /** A single sign has no parts; it is found among the newest only, where there are more. */
    private boolean canLookUp() {
        return !parts || words.stream().anyMatch(word -> word.length() > 1);
    }

    /** How many there are, counted up to a number. */
    int count(int most) {
        if (hasWords()) {
            return ids(0, most).size();
        }
        return numbers(
                        "select count(*) from (select e.id from catalogue_entry e" + where + rows(0, most) + ") c",
                        values)
                .get(0)
                .intValue();
    }

    /** Hits among the newest, at most so many. */
    List<Long> walked(int most) {
        List<Object> all = new ArrayList<>(values);
        String sql = "select e.id from (select e.id, e.published_at, e.search_text from catalogue_entry e" + where
                + NEWEST_FIRST + rows(0, WALK) + ") e where 1 = 1" + alike(all) + NEWEST_FIRST + rows(0, most);
        return numbers(sql, all);
    }

    /** Whether more entries are let through by the other filters than are walked. */
    boolean isLongerThanTheWalk() {
        String sql = "select count(*) from (select e.id from catalogue_entry e" + where + rows(0, WALK + 1) + ") c";
        return numbers(sql, values).get(0) > WALK;
    }

    private List<Long> lookedUp(int most) {
        List<Object> all = new ArrayList<>(values);
        List<String> longer =
                parts ? words.stream().filter(word -> word.length() > 1).toList() : List.of();
        StringBuilder hits = new StringBuilder();
        for (String word : longer) {
            hits.append(" and sunlight_parts(e.search_text) @> sunlight_sought(cast(? as text))");
            all.add(word);
        }
        // kept apart, so that nobody thinks of walking all entries in order and taking each of them apart
        String from = "with e as " + (parts ? "materialized " : "") + "(select e.id, e.published_at, e.search_text"
                + " from catalogue_entry e" + where + hits + ") select e.id from e where 1 = 1";
        if (!parts) {
            from = "select e.id from catalogue_entry e" + where;
        }
        return numbers(from + alike(all) + NEWEST_FIRST + rows(0, most), all);
    }

    private String alike(List<Object> all) {
        words.forEach(word -> all.add(Like.containing(word)));
        return String.join("", Collections.nCopies(words.size(), " and e.search_text like ? escape '!'"));
    }

    private void add(String clause, Object value) {
        if (value != null) {
            where.append(" and ").append(clause);
            values.add(value);
        }
    }

    private void in(String column, List<?> choices) {
        if (choices.isEmpty()) {
            where.append(" and 1 = 0");
            return;
        }
        where.append(" and ")
                .append(column)
                .append(" in (")
                .append(String.join(", ", Collections.nCopies(choices.size(), "?")))
                .append(')');
        values.addAll(choices);
    }

    private List<Long> numbers(String sql, List<Object> parameters) {
        Query query = database.createNativeQuery(sql);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> ((Number) row).longValue()).toList();
    }

    private static String rows(int first, int most) {
        return " offset " + first + " rows fetch next " + most + " rows only";
    }

    private static LocalDateTime firstOf(int year) {
        return utc(LocalDate.of(year, 1, 1).atStartOfDay(ZONE).toInstant());
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
