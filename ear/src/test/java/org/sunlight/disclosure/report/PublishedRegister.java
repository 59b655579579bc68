package org.sunlight.disclosure.report;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A published report, and the register that an organ with these figures has kept: one request for every result, the subject of
 * each saying where it stands in table 3 ({@code R01 R05 c2}); one case for every outcome of table 4.
 *
 * @param cells figures of tables 3 and 4 as printed; what nobody saw is absent
 */
record PublishedRegister(int year, String form, JsonObject tables, Map<String, String> cells) {

    private static final String REQUESTS = "收到和处理政府信息公开申请情况";
    private static final String REMEDIES = "政府信息公开行政复议、行政诉讼情况";
    private static final List<String> COLUMNS = List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");
    private static final List<String> KINDS =
            List.of("NATURAL_PERSON", "BUSINESS", "RESEARCH", "PUBLIC_WELFARE", "LEGAL_SERVICE", "OTHER_ORGANISATION");
    private static final Map<String, String> BLOCKS = new TreeMap<>(Map.of(
            "行政复议", "reconsideration",
            "行政诉讼-未经复议直接起诉", "litigationDirect",
            "行政诉讼-复议后起诉", "litigationAfterReconsideration"));
    private static final Map<String, String> OUTCOMES =
            Map.of("结果维持", "upheld", "结果纠正", "corrected", "其他结果", "other", "尚未审结", "pending", "总计", "total");
    private static final Map<String, String> REMEDY_KINDS = Map.of(
            "reconsideration", "RECONSIDERATION",
            "litigationDirect", "LITIGATION_DIRECT",
            "litigationAfterReconsideration", "LITIGATION_AFTER_RECONSIDERATION");

    /** @param year of the report where the file names none */
    static PublishedRegister read(String file, int year) throws IOException {
        try (InputStream in = PublishedRegister.class.getResourceAsStream("/reports/" + file);
                JsonReader reader = Json.createReader(in)) {
            JsonObject json = reader.readObject();
            boolean full = json.getString("visible").equals("full");
            String form = json.getString("form");
            JsonObjectBuilder requests = Json.createObjectBuilder();
            JsonObjectBuilder remedies = Json.createObjectBuilder();
            Map<String, String> cells = new TreeMap<>();
            JsonObject printed = json.getJsonObject("tables");
            int number = 0;
            for (JsonValue row : printed.getJsonObject(REQUESTS).values()) {
                String id = row(form, ++number);
                JsonObjectBuilder figures = Json.createObjectBuilder();
                for (int column = 1; column <= COLUMNS.size(); column++) {
                    put(figures, "c" + column, row.asJsonObject().get(COLUMNS.get(column - 1)), full, cells, "3." + id);
                }
                requests.add(id, figures);
            }
            if (printed.containsKey(REMEDIES)) {
                BLOCKS.forEach((name, block) -> {
                    JsonObjectBuilder figures = Json.createObjectBuilder();
                    printed.getJsonObject(REMEDIES)
                            .getJsonObject(name)
                            .forEach((outcome, figure) ->
                                    put(figures, OUTCOMES.get(outcome), figure, full, cells, "4." + block));
                    remedies.add(block, figures);
                });
            }
            JsonObject tables = Json.createObjectBuilder()
                    .add("3", requests)
                    .add("4", remedies)
                    .build();
            return new PublishedRegister(json.isNull("year") ? year : json.getInt("year"), form, tables, cells);
        }
    }

    /** The form of 2019 has one row for what is handled otherwise, R21, and then the total. */
    private static String row(String form, int number) {
        return "R%02d".formatted(form.equals("2019") && number > 21 ? number + 2 : number);
    }

    private static void put(
            JsonObjectBuilder into, String name, JsonValue figure, boolean full, Map<String, String> cells, String at) {
        if (figure != JsonValue.NULL || full) {
            String text = figure instanceof JsonNumber number
                    ? number.toString()
                    : figure instanceof JsonString words ? words.getString() : "";
            cells.put(at + "." + name, text);
            into.add(name, figure == JsonValue.NULL ? Json.createValue("") : figure);
        }
    }

    private int figure(String cell) {
        String text = cells.getOrDefault(cell, "0");
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    /** One line for every result and every request carried over, as many of them carried in as the report says. */
    List<String> requests() {
        List<String> lines = new ArrayList<>();
        for (int column = 1; column <= KINDS.size(); column++) {
            List<String> results = new ArrayList<>();
            for (int number = 3; number <= 25; number++) {
                String row = "R%02d".formatted(number);
                if (number != 24) {
                    results.addAll(Collections.nCopies(figure("3." + row + ".c" + column), row));
                }
            }
            int carriedIn = figure("3.R02.c" + column);
            for (int i = 0; i < results.size(); i++) {
                lines.add(request(lines.size(), i < carriedIn, results.get(i), column)
                        .toString());
            }
        }
        return lines;
    }

    /**
     * R03 holds decisions D01 and D02, R13 holds D12 and D13; a request carried over is answered in the next year, so that no
     * open request of a large register fills the work lists that other tests look at.
     */
    private JsonObject request(int serial, boolean carriedIn, String row, int column) {
        LocalDate received = carriedIn
                ? LocalDate.of(year - 1, 12, 1 + serial % 31)
                : LocalDate.of(year, 1, 1).plusDays(serial % 365);
        JsonObjectBuilder request = Json.createObjectBuilder()
                .add("sourceNumber", "S-" + serial)
                .add("receivedOn", received.toString())
                .add("channel", "ONLINE")
                .add(
                        "applicant",
                        Json.createObjectBuilder()
                                .add("kind", KINDS.get(column - 1))
                                .add("name", "Applicant " + serial))
                .add("subject", "%s %s c%d".formatted(carriedIn ? "R02" : "R01", row, column));
        if (row.equals("R25")) {
            return decided(request, "D02", LocalDate.of(year + 1, 1, 1)).build();
        }
        if (row.equals("R22")) {
            request.add(
                    "fee",
                    Json.createObjectBuilder()
                            .add("noticedOn", received.toString())
                            .add("amount", 40));
        } else if (row.equals("R15") || row.equals("R21")) {
            request.add("correction", Json.createObjectBuilder().add("noticedOn", received.toString()));
        }
        LocalDate end = LocalDate.of(year, 12, 31);
        LocalDate answered = carriedIn ? LocalDate.of(year, 1, 1) : received.plusDays(5);
        return decided(request, code(row, serial), answered.isAfter(end) ? end : answered)
                .build();
    }

    private static JsonObjectBuilder decided(JsonObjectBuilder request, String code, LocalDate on) {
        return request.add(
                "decision", Json.createObjectBuilder().add("code", code).add("decidedOn", on.toString()));
    }

    private static String code(String row, int serial) {
        int number = Integer.parseInt(row.substring(1));
        if (number == 3) {
            return serial % 2 == 0 ? "D01" : "D02";
        }
        if (number == 13) {
            return serial % 2 == 0 ? "D12" : "D13";
        }
        return "D%02d".formatted(number < 13 ? number - 1 : number);
    }

    /** One line for every outcome; every second case was filed in the year before. */
    List<String> remedies() {
        List<String> lines = new ArrayList<>();
        REMEDY_KINDS.forEach((block, kind) -> {
            for (String outcome : List.of("upheld", "corrected", "other", "pending")) {
                for (int i = 0; i < figure("4." + block + "." + outcome); i++) {
                    JsonObjectBuilder remedy = Json.createObjectBuilder()
                            .add("sourceNumber", "R-" + lines.size())
                            .add("kind", kind)
                            .add(
                                    "filedOn",
                                    LocalDate.of(i % 2 == 0 ? year : year - 1, 10, 20)
                                            .toString());
                    if (!outcome.equals("pending")) {
                        remedy.add("closedOn", LocalDate.of(year, 11, 20).toString())
                                .add("result", outcome.toUpperCase(Locale.ROOT));
                    }
                    lines.add(remedy.build().toString());
                }
            }
        });
        return lines;
    }
}
