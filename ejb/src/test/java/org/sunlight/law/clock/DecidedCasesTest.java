package org.sunlight.law.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sunlight.law.calendar.model.ShippedCalendar;
import org.sunlight.law.clock.model.Derivation;
import org.sunlight.law.clock.model.Tick;
import org.sunlight.law.rule.LimitUnit;
import org.sunlight.law.rule.RulesInForce;
import org.sunlight.law.rule.TimeLimit;

/** Terms that courts and reviewing authorities decided; the file tells which days are theirs and which are reckoned. */
class DecidedCasesTest {

    static Stream<JsonObject> cases() {
        try (JsonReader reader = Json.createReader(
                Objects.requireNonNull(DecidedCasesTest.class.getResourceAsStream("/law/deadline-cases.json")))) {
            return reader.readObject().getJsonArray("cases").getValuesAs(JsonObject.class).stream();
        }
    }

    static Stream<JsonObject> withDueDay() {
        return cases().filter(each -> each.containsKey("computed_deadline"));
    }

    static Stream<JsonObject> withAnswer() {
        return cases().filter(each -> received(each) != null && answered(each) != null && decidedOverdue(each) != null);
    }

    private static LocalDate day(JsonObject decided, String key) {
        JsonValue value = decided.get(key);
        return value == null || value.getValueType() == JsonValue.ValueType.NULL
                ? null
                : LocalDate.parse(decided.getString(key));
    }

    private static LocalDate received(JsonObject decided) {
        return day(decided, "received");
    }

    /** Day of the answer, or a day on which there was still none. */
    private static LocalDate answered(JsonObject decided) {
        return Stream.of("decided", "served", "no_reply_as_of")
                .map(key -> day(decided, key))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Boolean decidedOverdue(JsonObject decided) {
        JsonValue value = decided.get("overdue");
        return value == null || value.getValueType() == JsonValue.ValueType.NULL ? null : decided.getBoolean("overdue");
    }

    private static Derivation clock(LocalDate received, LocalDate stopped) {
        TimeLimit limit = RulesInForce.shipped(received).limit("request.reply");
        List<Tick> ticks = Stream.of(
                        new Tick(ClockEventKind.START, received, limit.amount(), null),
                        stopped == null ? null : new Tick(ClockEventKind.STOP, stopped, null, null))
                .filter(Objects::nonNull)
                .toList();
        return Derivation.of(ShippedCalendar.calendar(), LimitUnit.WORKING_DAYS, true, ticks);
    }

    @ParameterizedTest(name = "CLK-01 {0}")
    @MethodSource("withDueDay")
    void findsTheDueDayAndTheTermOfTheCase(JsonObject decided) {
        LocalDate received = received(decided);
        assertEquals(
                decided.getInt("limit_workdays"),
                RulesInForce.shipped(received).limit("request.reply").amount());
        assertEquals(day(decided, "computed_deadline"), clock(received, null).dueOn());
    }

    @ParameterizedTest(name = "CLK-01 in time or late as decided: {0}")
    @MethodSource("withAnswer")
    void judgesAsTheAuthorityDid(JsonObject decided) {
        assertEquals(
                decidedOverdue(decided),
                clock(received(decided), answered(decided)).isLate(),
                decided.getString("id"));
    }

    @Test
    @DisplayName("CLK-01 fifteen working days after 22 July 2015 are 12 August, as the court held")
    void countsAsTheCourtOfBijieDid() {
        assertEquals(
                LocalDate.of(2015, 8, 12),
                clock(LocalDate.of(2015, 7, 22), null).dueOn());
    }

    @Test
    @DisplayName("CLK-01 the file brings enough cases of both kinds")
    void bringsCases() {
        assertTrue(withDueDay().count() >= 9, "due days");
        assertTrue(withAnswer().count() >= 6, "answers");
    }
}
