package org.sunlight.disclosure.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunlight.harness.Registers;
import org.sunlight.harness.RestClient;
import org.sunlight.harness.RestClient.Answer;
import org.sunlight.harness.ScreenCase;

/**
 * Reports that authorities have published, errors left in: each one is checked; its register is imported into an organ of its
 * own, and the report comes out of it again. Everything as other systems do it, over the interface; organ and machine client
 * are made by the administrators on their pages.
 */
@Tag("api")
class PublishedReportIT extends ScreenCase {

    private static final String NDJSON = "application/x-ndjson";

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "0000-anonymous-anomaly-fixture.json, 2022, C1@3.c1 C1@3.c7",
        "2021-gengma-justice.json, 2021, ",
        "2021-xinjiu-town.json, 2021, ",
        "2024-huaian-city.json, 2024, ",
        "2025-hangzhou-style-fixture.json, 2025, "
    })
    @DisplayName(
            "REP-02, REP-06, REP-07 a published report comes out of its register again, each figure with its own cases")
    void comesOutAgain(String file, int year, String broken) throws Exception {
        PublishedRegister published = PublishedRegister.read(file, year);
        RestClient client = clientOfOwnOrgan();
        Set<String> expected = broken == null ? Set.of() : Set.of(broken.split(" "));
        assertEquals(expected, findings(client, published));

        receive(client, "disclosure-requests", published.requests());
        receive(client, "remedy-cases", published.remedies());
        JsonObject report = compiled(client, year);

        Map<String, String> compiled = cells(report.getJsonObject("tables"));
        published.cells().forEach((cell, figure) -> {
            if (!isInBrokenColumn(cell, expected)) {
                assertEquals(figure, compiled.get(cell), cell);
            }
        });
        assertEquals(
                List.of(),
                report.getJsonArray("findings").stream().map(Object::toString).toList(),
                "a register always adds up");
        Map<String, Set<String>> places = places(client);
        for (Map.Entry<String, String> cell : compiled.entrySet()) {
            if (!cell.getKey().startsWith("2.")) {
                Set<String> numbers = numbers(client, year, cell.getKey());
                assertEquals(Integer.parseInt(cell.getValue()), numbers.size(), cell.getKey());
                if (cell.getKey().startsWith("3.")) {
                    assertEquals(places.getOrDefault(cell.getKey(), Set.of()), numbers, cell.getKey());
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2019-shanghai-general-office.json, C2@3.c7, true", "2019-yueyang-nanhu-dept.json, , false"})
    @DisplayName("REP-02 of a report in the form of 2019 the broken rule is named, and its blanks, and nothing else")
    void namesTheBrokenRule(String file, String broken, boolean blanks) throws IOException {
        PublishedRegister published = PublishedRegister.read(file, 2019);
        Set<String> found = findings(RestClient.demonstration(server), published);
        Set<String> malformed = found.stream()
                .filter(finding -> finding.startsWith("C9@"))
                .collect(Collectors.toCollection(TreeSet::new));
        found.removeAll(malformed);
        assertEquals(broken == null ? Set.of() : Set.of(broken), found);
        Set<String> blank = published.cells().entrySet().stream()
                .filter(cell -> cell.getValue().isEmpty())
                .map(cell -> "C9@" + cell.getKey())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(blanks, !blank.isEmpty());
        assertEquals(blank, malformed);
    }

    /** The figures that cannot come out of any register: the first row of a column that does not balance. */
    private static boolean isInBrokenColumn(String cell, Set<String> broken) {
        return cell.startsWith("3.R01.") && broken.contains("C1@3." + cell.substring("3.R01.".length()));
    }

    private RestClient clientOfOwnOrgan() {
        String code = "P" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
        Page admin = login("admin");
        open(admin, "/administration/organ.xhtml");
        admin.fill("#newCode", code);
        admin.selectOption("#parentCode", "KMXF");
        admin.fill("#name", code);
        admin.fill("#numberPrefix", code);
        admin.fill("#documentWord", code);
        admin.click("#save");
        admin.waitForURL(url -> url.contains("code=" + code));
        Page safe = login("safe");
        open(safe, "/administration/clients.xhtml");
        String id = code.toLowerCase(Locale.ROOT);
        safe.fill("#clientId", id);
        safe.fill("#name", code);
        safe.selectOption("#organCode", code);
        safe.locator("#newForm .ui-chkbox-box").all().forEach(scope -> scope.click());
        safe.click("#register");
        return RestClient.of(server, id, safe.locator("#secret").innerText());
    }

    private static void receive(RestClient client, String kind, List<String> lines) throws Exception {
        if (lines.isEmpty()) {
            return;
        }
        Answer accepted = client.send(
                "POST", "/imports/" + kind, NDJSON, String.join("\n", lines), Map.of("Idempotency-Key", kind));
        JsonObject run = ended(client, accepted);
        assertEquals(
                lines.size(),
                run.getInt("written"),
                () -> run + " "
                        + client.get("/jobs/" + run.getString("id") + "/rejections")
                                .body());
    }

    private static JsonObject compiled(RestClient client, int year) throws Exception {
        ended(client, client.send("POST", "/yearly-reports/" + year + "/compilations", null, null, Map.of()));
        return client.get("/yearly-reports/" + year).json();
    }

    private static JsonObject ended(RestClient client, Answer accepted) throws Exception {
        assertEquals(202, accepted.status(), accepted.body());
        String location = accepted.header("Location").orElseThrow();
        JsonObject run = Registers.await(
                client,
                location.substring(location.indexOf("/jobs/")),
                job -> !Set.of("QUEUED", "RUNNING").contains(job.getString("state")));
        assertEquals("COMPLETED", run.getString("state"), run.toString());
        return run;
    }

    private static Set<String> findings(RestClient client, PublishedRegister published) {
        Answer answer = client.post(
                "/yearly-reports/checks",
                Json.createObjectBuilder()
                        .add("form", published.form())
                        .add("year", published.year())
                        .add("tables", published.tables())
                        .build());
        assertEquals(200, answer.status(), answer.body());
        return answer.json().getJsonArray("findings").stream()
                .map(JsonValue::asJsonObject)
                .map(finding -> finding.getString("rule") + "@" + finding.getString("scope"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> cells(JsonObject tables) {
        Map<String, String> cells = new TreeMap<>();
        tables.forEach((table, rows) -> rows.asJsonObject().forEach((row, figures) -> {
            if (figures instanceof JsonObject columns) {
                columns.forEach((column, figure) -> cells.put(table + "." + row + "." + column, figure.toString()));
            } else {
                cells.put(table + "." + row, figures.toString());
            }
        }));
        return cells;
    }

    /** Numbers by cell, as the subject of each request says. */
    private static Map<String, Set<String>> places(RestClient client) {
        Map<String, Set<String>> places = new HashMap<>();
        String after = "0";
        while (after != null) {
            JsonObject page =
                    client.get("/disclosure-requests?size=500&after=" + after).json();
            for (JsonValue value : page.getJsonArray("requests")) {
                String number = value.asJsonObject().getString("number");
                String[] place = value.asJsonObject().getString("subject").split(" ");
                for (String row : rows(place)) {
                    for (String column : List.of(place[2], "c7")) {
                        places.computeIfAbsent("3." + row + "." + column, cell -> new TreeSet<>())
                                .add(number);
                    }
                }
            }
            after = next(page);
        }
        return places;
    }

    private static List<String> rows(String[] place) {
        return place[1].equals("R25") ? Arrays.asList(place[0], "R25") : Arrays.asList(place[0], place[1], "R24");
    }

    private static Set<String> numbers(RestClient client, int year, String cell) {
        Set<String> numbers = new TreeSet<>();
        String from = "0";
        while (from != null) {
            JsonObject page = client.get("/yearly-reports/" + year + "/cells/" + cell + "?from=" + from)
                    .json();
            for (JsonString number : page.getJsonArray("numbers").getValuesAs(JsonString.class)) {
                assertTrue(numbers.add(number.getString()), () -> number + " twice in " + cell);
            }
            from = next(page);
        }
        return numbers;
    }

    /** @return null after the last page */
    private static String next(JsonObject page) {
        JsonValue next = page.get("next");
        return next == null || next == JsonValue.NULL ? null : next.toString();
    }
}
