package org.sunlight.shared.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionsTest {

    static Stream<Arguments> parts() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        return Stream.of(
                Arguments.of(new Conditions().and("a = b"), "a = b", Map.of()),
                Arguments.of(new Conditions().andIf("a = :a", "a", 1), "a = :a", Map.of("a", 1)),
                Arguments.of(new Conditions().andIf("a = :a", "a", null), "", Map.of()),
                Arguments.of(new Conditions().andIf("a in :a", "a", List.of()), "", Map.of()),
                Arguments.of(
                        new Conditions().among("a", "some", List.of(1, 2)),
                        "a in :some",
                        Map.of("some", List.of(1, 2))),
                Arguments.of(new Conditions().among("a", "some", List.of()), "1 = 0", Map.of()),
                Arguments.of(
                        new Conditions().filled("a", true).filled("b", false), "a is not null and b is null", Map.of()),
                Arguments.of(new Conditions().filled("a", null), "", Map.of()),
                Arguments.of(
                        new Conditions().inYear("a", 2026),
                        "a >= :yearFrom and a < :yearUntil",
                        Map.of("yearFrom", LocalDate.of(2026, 1, 1), "yearUntil", LocalDate.of(2027, 1, 1))),
                Arguments.of(new Conditions().inYear("a", null), "", Map.of()),
                Arguments.of(
                        new Conditions().words(" 50%_Off! ", "a", "b"),
                        "(lower(a) like :words escape '!' or lower(b) like :words escape '!')",
                        Map.of("words", "%50!%!_off!!%")),
                Arguments.of(new Conditions().words("  ", "a"), "", Map.of()),
                Arguments.of(new Conditions().words(null, "a"), "", Map.of()),
                Arguments.of(
                        new Conditions().typed("XF-2026-", "n", "s", "p"),
                        "n like :typed escape '!'",
                        Map.of("typed", "XF-2026-%")),
                Arguments.of(
                        new Conditions().typed("噪音", "n", "s", "p"),
                        "(s like :typed escape '!' or p like :typedName escape '!')",
                        Map.of("typed", "%噪音%", "typedName", "噪音%")),
                Arguments.of(
                        new Conditions().typed("噪音", "n", "s", null),
                        "s like :typed escape '!'",
                        Map.of("typed", "%噪音%")),
                Arguments.of(new Conditions().typed("", "n", "s", "p"), "", Map.of()),
                Arguments.of(within(day, null), "x and d > :daysFrom", Map.of("daysFrom", day)),
                Arguments.of(within(null, day), "x and d <= :daysUntil", Map.of("daysUntil", day)),
                Arguments.of(within(null, null), "x", Map.of()));
    }

    private static Conditions within(LocalDate fromExclusive, LocalDate untilInclusive) {
        Conditions conditions = new Conditions();
        return conditions.and("x" + conditions.days("d", fromExclusive, untilInclusive));
    }

    @ParameterizedTest
    @MethodSource("parts")
    @DisplayName("each part stands in the text with its values beside it, or not at all")
    void parts(Conditions conditions, String text, Map<String, Object> values) {
        assertEquals(text, conditions.text());
        assertEquals(values, bound(conditions));
    }

    @Test
    @DisplayName("what is typed never becomes part of the statement")
    void nothingTypedInTheText() {
        String typed = "' or '1' = '1";
        Conditions conditions = new Conditions().words(typed, "a").typed(typed, "n", "s", "p");
        assertEquals(
                "(lower(a) like :words escape '!') and (s like :typed escape '!' or p like :typedName escape '!')",
                conditions.text());
        assertEquals(
                Map.of("words", "%" + typed + "%", "typed", "%" + typed + "%", "typedName", typed + "%"),
                bound(conditions));
    }

    private static Map<String, Object> bound(Conditions conditions) {
        Map<String, Object> bound = new TreeMap<>();
        conditions.on(bound, Map::put);
        return bound;
    }
}
