package org.sunlight.disclosure.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunlight.harness.ApiCase;
import org.sunlight.harness.RestClient.Answer;

/** Yearly reports over the interface. */
class YearlyReportApiIT extends ApiCase {

    private static final int YEAR = 2024;

    @Test
    @DisplayName("REP-06, REP-07 a compiled year balances, and every figure has exactly as many cases as it says")
    void compiles() {
        JsonObject report = compiled(YEAR);
        assertEquals("2021", report.getString("form"));
        assertTrue(
                report.getJsonArray("findings").stream()
                        .noneMatch(finding -> finding.asJsonObject()
                                        .getString("severity")
                                        .equals("ERROR")
                                && !finding.asJsonObject().getString("rule").equals("C4")),
                report::toString);
        JsonObject table = report.getJsonObject("tables").getJsonObject("3");
        assertEquals(25, table.size());
        assertEquals(
                table.getJsonObject("R01").getInt("c7")
                        + table.getJsonObject("R02").getInt("c7"),
                table.getJsonObject("R24").getInt("c7")
                        + table.getJsonObject("R25").getInt("c7"));
        assertTrue(table.getJsonObject("R01").getInt("c7") > 0, "the demonstration bureau received requests");
        table.forEach((row, figures) -> figures.asJsonObject().forEach((column, figure) -> {
            Set<String> numbers = numbers(YEAR, "3." + row + "." + column);
            assertEquals(Integer.parseInt(figure.toString()), numbers.size(), row + "." + column);
        }));
    }

    @Test
    @DisplayName("REP-08 a second compilation of the same year is refused while the first waits or runs")
    void compilesOneAtATime() {
        Answer first = client().send("POST", "/yearly-reports/2023/compilations", null, null, Map.of());
        Answer second = client().send("POST", "/yearly-reports/2023/compilations", null, null, Map.of());
        assertEquals(202, first.status(), first.body());
        assertTrue(first.header("Location").orElseThrow().contains("/api/v1/jobs/"));
        assertEquals(409, second.status(), second.body());
        assertEquals("ALREADY_RUNNING", second.code());
        awaitEnd(first);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "POST, /yearly-reports/2999/compilations, 422, YEAR_NOT_BEGUN",
        "POST, /yearly-reports/2016/compilations, 422, YEAR_NOT_COMPILED",
        "POST, /yearly-reports/2019/compilations, 422, YEAR_NOT_COMPILED",
        "GET, /yearly-reports/2021/cells/9.X, 404, ",
        "GET, /yearly-reports/1999, 404, REPORT_NOT_FOUND",
        "GET, /yearly-reports/2024?organ=NOBODY, 404, ORGAN_NOT_FOUND",
        "GET, /yearly-reports/2024/document.odt, 404, "
    })
    @DisplayName("REP-09 what cannot be is refused by name")
    void refuses(String method, String path, int status, String code) {
        Answer answer = client().send(method, path, null, null, Map.of());
        assertEquals(status, answer.status(), answer.body());
        if (code != null) {
            assertEquals(code, answer.code());
        }
    }

    @Test
    @DisplayName("REP-01 a report comes as workbook, document, PDF and JSON")
    void exports() {
        compiled(YEAR);
        assertEquals("PK", head("xlsx"));
        assertEquals("PK", head("docx"));
        assertEquals("%P", head("pdf"));
        assertEquals("{\"", head("json"));
    }

    @Test
    @DisplayName("REP-06 figures that no register holds are entered, and stand in table 2 at once")
    void takesAdministrativeFigures() {
        compiled(2022);
        JsonObject figures = Json.createObjectBuilder()
                .add("licences", 3)
                .add("penalties", 2)
                .add("coercions", 1)
                .add("fees", Json.createValue(new BigDecimal("20.30")))
                .build();
        String path = "/yearly-reports/2022/administrative-figures";
        Answer answer = client().send("PUT", path, "application/json", figures.toString(), Map.of());
        assertEquals(200, answer.status(), answer.body());
        JsonObject table = client().get("/yearly-reports/2022")
                .json()
                .getJsonObject("tables")
                .getJsonObject("2");
        assertEquals(3, table.getInt("R203"));
        assertEquals("20.30", table.getString("R206"));
        String negative = figures.toString().replace("\"licences\":3", "\"licences\":-3");
        assertEquals(
                422,
                client().send("PUT", path, "application/json", negative, Map.of())
                        .status());
        String missing = figures.toString().replace("\"licences\":3,", "");
        assertEquals(
                400,
                client().send("PUT", path, "application/json", missing, Map.of())
                        .status());
    }

    @Test
    @DisplayName("REP-02 any organ's report is checked: balance, blanks, the year before, unknown cells, broken input")
    void checks() {
        JsonObject sound = Json.createObjectBuilder()
                .add("3", rows(14069, 560, 13810, 819))
                .build();
        assertEquals(0, findings(sound, null).size());
        JsonArray broken = findings(
                Json.createObjectBuilder()
                        .add("3", rows(14069, 560, 13811, 819))
                        .build(),
                null);
        assertEquals(1, broken.size());
        JsonObject finding = broken.getJsonObject(0);
        assertEquals("C1", finding.getString("rule"));
        assertEquals("ERROR", finding.getString("severity"));
        assertEquals("3.c7", finding.getString("scope"));
        assertEquals(14629, finding.getInt("expected"));
        assertEquals(14630, finding.getInt("actual"));
        JsonArray carried = findings(
                sound, Json.createObjectBuilder().add("3", rows(1, 1, 1, 559)).build());
        assertEquals("C4", carried.getJsonObject(0).getString("rule"));
        JsonArray blank = findings(
                Json.createObjectBuilder()
                        .add("2", Json.createObjectBuilder().add("R201a", "/").add("R201b", ""))
                        .build(),
                null);
        assertEquals(2, blank.size());
        assertEquals("C9", blank.getJsonObject(0).getString("rule"));
        Answer unknown = client().post(
                        "/yearly-reports/checks",
                        Json.createObjectBuilder()
                                .add("form", "2021")
                                .add("year", 2024)
                                .add(
                                        "tables",
                                        Json.createObjectBuilder()
                                                .add(
                                                        "9",
                                                        Json.createObjectBuilder()
                                                                .add("X", 1)))
                                .build());
        assertEquals(422, unknown.status());
        assertEquals("UNKNOWN_CELL", unknown.code());
        Answer nonsense = client().send("POST", "/yearly-reports/checks", "application/json", "{\"tables\":", Map.of());
        assertEquals(400, nonsense.status(), nonsense.body());
        assertEquals(401, anonymous().get("/yearly-reports/2024").status());
    }

    private JsonArray findings(JsonObject tables, JsonObject previous) {
        JsonObjectBuilder body =
                Json.createObjectBuilder().add("form", "2021").add("year", 2025).add("tables", tables);
        if (previous != null) {
            body.add("previousTables", previous);
        }
        Answer answer = client().post("/yearly-reports/checks", body.build());
        assertEquals(200, answer.status(), answer.body());
        return answer.json().getJsonArray("findings");
    }

    private static JsonObjectBuilder rows(int received, int carriedIn, int answered, int carriedOut) {
        JsonObjectBuilder rows = Json.createObjectBuilder();
        Map.of("R01", received, "R02", carriedIn, "R24", answered, "R25", carriedOut)
                .forEach((row, figure) ->
                        rows.add(row, Json.createObjectBuilder().add("c7", figure)));
        return rows;
    }

    private JsonObject compiled(int year) {
        Answer started = client().send("POST", "/yearly-reports/" + year + "/compilations", null, null, Map.of());
        assertTrue(started.status() == 202 || started.status() == 409, started.body());
        if (started.status() == 202) {
            awaitEnd(started);
        }
        Answer report = client().get("/yearly-reports/" + year);
        assertEquals(200, report.status(), report.body());
        return report.json();
    }

    private void awaitEnd(Answer started) {
        String location = started.header("Location").orElseThrow();
        String path = location.substring(location.indexOf("/jobs/"));
        for (int tries = 0; tries < 600; tries++) {
            String state = client().get(path).json().getString("state");
            if (!state.equals("QUEUED") && !state.equals("RUNNING")) {
                assertEquals("COMPLETED", state);
                return;
            }
            pause();
        }
        throw new IllegalStateException(path + " does not end");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Set<String> numbers(int year, String cell) {
        Set<String> numbers = new HashSet<>();
        String from = "0";
        while (from != null) {
            JsonObject page = client().get("/yearly-reports/" + year + "/cells/" + cell + "?from=" + from)
                    .json();
            page.getJsonArray("numbers").forEach(number -> assertTrue(numbers.add(number.toString()), cell));
            JsonValue next = page.get("next");
            from = next == null || next == JsonValue.NULL ? null : next.toString();
        }
        return numbers;
    }

    private String head(String format) {
        Answer answer = client().get("/yearly-reports/" + YEAR + "/document." + format);
        assertEquals(200, answer.status(), format);
        return new String(answer.bytes(), 0, 2, StandardCharsets.US_ASCII);
    }
}
