package org.sunlight.web.api.disclosure;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.sunlight.disclosure.report.CellKind;
import org.sunlight.disclosure.report.ReportForm;
import org.sunlight.disclosure.report.ReportTables;
import org.sunlight.shared.error.RuleBroken;

/** Tables of a report as nested objects: table, row, column. */
final class TablesJson {

    private static final int DEEPEST = 3;
    private static final int LONGEST = 200;

    private TablesJson() {}

    static JsonObject write(ReportForm form, ReportTables tables) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        JsonObjectBuilder two = Json.createObjectBuilder();
        form.entries().forEach(entry -> add(two, entry.id(), tables, "2." + entry.id(), entry.kind()));
        all.add("2", two);
        all.add("3", rows(form.rows(), form.columns(), tables, "3."));
        all.add("4", rows(form.remedyRows(), form.remedyColumns(), tables, "4."));
        return all.build();
    }

    private static JsonObjectBuilder rows(
            Iterable<ReportForm.Row> rows, Iterable<ReportForm.Column> columns, ReportTables tables, String table) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        for (ReportForm.Row row : rows) {
            JsonObjectBuilder figures = Json.createObjectBuilder();
            for (ReportForm.Column column : columns) {
                add(figures, column.id(), tables, table + row.id() + "." + column.id(), CellKind.COUNT);
            }
            all.add(row.id(), figures);
        }
        return all;
    }

    /** Counts are numbers, money is text with its two decimals. */
    private static void add(JsonObjectBuilder into, String name, ReportTables tables, String cell, CellKind kind) {
        BigDecimal figure = tables.figure(cell);
        if (kind == CellKind.MONEY) {
            into.add(name, figure.setScale(Math.max(2, figure.scale())).toPlainString());
        } else {
            into.add(name, figure);
        }
    }

    /**
     * Reads what stands there, number or text; null is absent.
     *
     * @throws RuleBroken MALFORMED_CELL for anything else
     */
    static ReportTables read(JsonObject tables) {
        Map<String, String> cells = new LinkedHashMap<>();
        if (tables != null) {
            read("", tables, 0, cells);
        }
        return new ReportTables(new TreeMap<>(cells));
    }

    private static void read(String prefix, JsonObject object, int depth, Map<String, String> into) {
        object.forEach((name, value) -> {
            String place = prefix.isEmpty() ? name : prefix + "." + name;
            if (value instanceof JsonObject deeper && depth < DEEPEST) {
                read(place, deeper, depth + 1, into);
            } else if (value instanceof JsonNumber number) {
                into.put(place, plain(number));
            } else if (value instanceof JsonString text && text.getString().length() <= LONGEST) {
                into.put(place, text.getString());
            } else if (value != JsonValue.NULL) {
                throw RuleBroken.at("tables/" + place.replace('.', '/'), "MALFORMED_CELL");
            }
        });
    }

    /** A number with an exponent of a thousand digits stays as short as it was written, and is a finding. */
    private static String plain(JsonNumber number) {
        BigDecimal figure = number.bigDecimalValue();
        boolean ordinary = Math.abs((long) figure.scale()) <= 20 && figure.precision() <= 40;
        return ordinary ? figure.toPlainString() : number.toString();
    }
}
