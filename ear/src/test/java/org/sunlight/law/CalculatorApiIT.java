package org.sunlight.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunlight.harness.ApiCase;

/** Contract, part 2: the calculator is open to everybody and says why. */
class CalculatorApiIT extends ApiCase {

    @ParameterizedTest(name = "CLK-01 {0} from {1} ends on {2}")
    @CsvSource({
        "request.reply, 2017-09-22, 2017-10-19",
        "request.reply, 2024-02-05, 2024-03-08",
        "request.reply, 2025-12-25, 2026-01-23",
        "petition.handle, 2017-08-03, 2017-10-09",
        "publication.publish, 2024-02-05, 2024-03-08"
    })
    void endsOnTheWorkedDates(String rule, String dayZero, String dueOn) {
        JsonObject answer =
                anonymous().get("/calculator/" + rule + "?dayZero=" + dayZero).json();
        assertEquals(dueOn, answer.getString("dueOn"));
        assertFalse(answer.getBoolean("provisional"));
        assertEquals(
                answer.getInt("amount"),
                answer.getJsonArray("days").getValuesAs(JsonObject.class).stream()
                        .filter(day -> day.getBoolean("counted"))
                        .count());
    }

    @Test
    @DisplayName("RUL-01 the list offers every rule with its regimes")
    void listsTheRules() {
        JsonObject reply = anonymous().get("/calculator").value().asJsonArray().getValuesAs(JsonObject.class).stream()
                .filter(rule -> rule.getString("rule").equals("request.reply"))
                .findFirst()
                .orElseThrow();
        assertEquals(2, reply.getJsonArray("regimes").size());
        assertEquals("WORKING_DAYS", reply.getString("unit"));
        assertEquals(
                "2019-05-15", reply.getJsonArray("regimes").getJsonObject(0).getString("validUntil"));
    }

    @Test
    @DisplayName("CLK-01 a term in hours runs round the clock, in Asia/Shanghai")
    void countsHours() {
        JsonObject answer = anonymous()
                .get("/calculator/opinion.first-response?from=2017-09-22T21:10:00%2B08:00")
                .json();
        assertTrue(answer.getString("dueAt").startsWith("2017-09-23T02:10"));
        assertEquals("2017-09-23", answer.getString("dueOn"));
    }

    @Test
    @DisplayName("CAL-03 a term that runs past the last notice is provisional")
    void callsItProvisional() {
        assertTrue(anonymous()
                .get("/calculator/request.reply?dayZero=2098-12-25")
                .json()
                .getBoolean("provisional"));
    }

    @ParameterizedTest(name = "input never breaks it: {0} gives {1}")
    @CsvSource({
        "/calculator/nothing?dayZero=2017-09-22, 404",
        "/calculator/request.correction?dayZero=2020-09-22, 404",
        "/calculator/request.reply, 400",
        "/calculator/request.reply?dayZero=2017-02-30, 400",
        "/calculator/request.reply?dayZero=yesterday, 400",
        "/calculator/request.reply?from=2017-09-22T21:10:00%2B08:00, 400",
        "/calculator/opinion.response?dayZero=2017-09-22, 400",
        "/calculator/opinion.response?from=%2B999999999-12-31T23:59:59%2B08:00, 400",
        "/calculator/request.reply?dayZero=2008-04-30, 422",
        "/calculator/request.third-party?dayZero=2019-05-14, 422",
        "/calculator/request.reply?dayZero=%2B999999999-01-01, 422"
    })
    void refusesBadInput(String path, int status) {
        var answer = anonymous().get(path);
        assertEquals(status, answer.status(), answer.body());
        assertTrue(answer.header("Content-Type").orElse("").startsWith("application/problem+json"));
    }

    @Test
    @DisplayName("the reasons follow the language asked for")
    void speaksTwoLanguages() {
        JsonObject answer = anonymous()
                .get("/calculator/request.reply?dayZero=2017-09-25", Map.of("Accept-Language", "en"))
                .json();
        assertTrue(answer.getJsonArray("days").toString().contains("National Day"));
    }
}
