package org.sunlight.shared.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a list is narrowed by, put together as a where clause of JPQL. Every value is a parameter: nothing that a person
 * types becomes part of the statement.
 */
public final class Conditions {

    /** A number of a record is typed from its beginning; everything else is looked for within words. */
    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]*)+");

    private final List<String> parts = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    public Conditions and(String part) {
        parts.add(part);
        return this;
    }

    public Conditions and(String part, String name, Object value) {
        values.put(name, value);
        return and(part);
    }

    /** Nothing where no value is asked for: null or an empty collection. */
    public Conditions andIf(String part, String name, Object value) {
        boolean nothing = value == null || value instanceof Collection<?> several && several.isEmpty();
        return nothing ? this : and(part, name, value);
    }

    /** One of these; of none nothing is found. */
    public Conditions among(String column, String name, Collection<?> choices) {
        return choices.isEmpty() ? and("1 = 0") : and(column + " in :" + name, name, choices);
    }

    /** @param filled whether the column must be filled or empty; null for both */
    public Conditions filled(String column, Boolean filled) {
        return filled == null ? this : and(column + (filled ? " is not null" : " is null"));
    }

    /** @param year of the days in the column; null for all */
    public Conditions inYear(String column, Integer year) {
        if (year == null) {
            return this;
        }
        bind("yearFrom", LocalDate.of(year, 1, 1));
        return and(column + " >= :yearFrom and " + column + " < :yearUntil", "yearUntil", LocalDate.of(year + 1, 1, 1));
    }

    /** Words in one of these columns, capitals or not; nothing where none were typed. */
    public Conditions words(String typed, String... columns) {
        if (typed == null || typed.isBlank()) {
            return this;
        }
        String any = Arrays.stream(columns)
                .map(column -> "lower(" + column + ") like :words escape '!'")
                .collect(Collectors.joining(" or ", "(", ")"));
        return and(any, "words", Like.containing(typed.strip().toLowerCase(Locale.ROOT)));
    }

    /**
     * What is typed above a register: the beginning of a number, words of the subject, the beginning of a name.
     *
     * @param name column of names; null where the person may not look for names
     */
    public Conditions typed(String text, String number, String subject, String name) {
        if (text == null || text.isBlank()) {
            return this;
        }
        String typed = text.strip();
        if (NUMBER.matcher(typed).matches()) {
            return and(number + " like :typed escape '!'", "typed", Like.startingWith(typed));
        }
        if (name == null) {
            return and(subject + " like :typed escape '!'", "typed", Like.containing(typed));
        }
        bind("typedName", Like.startingWith(typed));
        return and(
                "(" + subject + " like :typed escape '!' or " + name + " like :typedName escape '!')",
                "typed",
                Like.containing(typed));
    }

    /**
     * The text by which a larger part is narrowed to days, beginning with "and"; empty without bounds.
     *
     * @param fromExclusive null for no bound
     * @param untilInclusive null for no bound
     */
    public String days(String column, LocalDate fromExclusive, LocalDate untilInclusive) {
        StringBuilder text = new StringBuilder();
        if (fromExclusive != null) {
            bind("daysFrom", fromExclusive);
            text.append(" and ").append(column).append(" > :daysFrom");
        }
        if (untilInclusive != null) {
            bind("daysUntil", untilInclusive);
            text.append(" and ").append(column).append(" <= :daysUntil");
        }
        return text.toString();
    }

    /** The value of a parameter that a part names beside its own. */
    public Conditions bind(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** The parts joined, without "where"; there must be one. */
    public String text() {
        return String.join(" and ", parts);
    }

    /**
     * The query with all values in their places.
     *
     * @param parameter sets one of them, {@code TypedQuery::setParameter}
     */
    public <Q> Q on(Q query, Parameter<Q> parameter) {
        values.forEach((name, value) -> parameter.set(query, name, value));
        return query;
    }

    /** Sets a parameter of a query. The query itself is a matter of the stores. */
    @FunctionalInterface
    public interface Parameter<Q> {

        void set(Q query, String name, Object value);
    }
}
