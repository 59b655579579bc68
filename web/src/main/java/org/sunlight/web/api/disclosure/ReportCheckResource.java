package org.sunlight.web.api.disclosure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sunlight.disclosure.report.CheckReport;
import org.sunlight.disclosure.report.LedgerFigures;
import org.sunlight.disclosure.report.ReportCheckQueries;
import org.sunlight.disclosure.report.ReportTables;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.web.error.Problems;

/**
 * Checks the report of any organ. Beside the tables: {@code parts}, tables of which this report is the
 * sum (C8), {@code chapters}, text by number (C7), and {@code ledger} with {@code fee}, {@code feeNotices} and
 * {@code corrections} (C10, C11).
 */
@Path("/yearly-reports/checks")
@RequestScoped
public class ReportCheckResource {

    @Inject
    private ReportCheckQueries checks;

    @Context
    private HttpServletRequest request;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public FindingsJson check(JsonObject report) {
        if (report == null || !(report.get("tables") instanceof JsonObject tables)) {
            throw RuleBroken.at("tables", "TABLES_MISSING");
        }
        return new FindingsJson(FindingJson.of(
                checks.check(new CheckReport(
                        form(report),
                        year(report),
                        TablesJson.read(tables),
                        TablesJson.read(object(report, "previousTables")),
                        parts(report),
                        ledger(object(report, "ledger")),
                        chapters(report))),
                Problems.locale(request)));
    }

    private static String form(JsonObject report) {
        JsonValue form = report.get("form");
        if (form == null || form == JsonValue.NULL) {
            return null;
        }
        return form instanceof JsonString text ? text.getString() : form.toString();
    }

    private static Integer year(JsonObject report) {
        JsonValue year = report.get("year");
        if (year == null || year == JsonValue.NULL) {
            return null;
        }
        if (year instanceof JsonNumber number
                && number.isIntegral()
                && number.toString().length() <= 4) {
            return number.intValue();
        }
        throw new BadRequestException();
    }

    private static JsonObject object(JsonObject report, String name) {
        JsonValue value = report.get(name);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonObject object) {
            return object;
        }
        throw new BadRequestException();
    }

    private static List<ReportTables> parts(JsonObject report) {
        return report.get("parts") instanceof JsonArray parts
                ? parts.stream()
                        .filter(JsonObject.class::isInstance)
                        .map(part -> TablesJson.read((JsonObject) part))
                        .toList()
                : List.of();
    }

    private static LedgerFigures ledger(JsonObject ledger) {
        return ledger == null
                ? LedgerFigures.UNKNOWN
                : new LedgerFigures(amount(ledger, "fee"), count(ledger, "feeNotices"), count(ledger, "corrections"));
    }

    private static Long count(JsonObject ledger, String name) {
        BigDecimal count = amount(ledger, name);
        return count == null ? null : count.longValue();
    }

    /** Fifteen digits hold every figure of a country and keep arithmetic harmless. */
    private static BigDecimal amount(JsonObject ledger, String name) {
        JsonValue value = ledger.get(name);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonNumber number && value.toString().matches("\\d{1,15}(\\.\\d{1,2})?")) {
            return number.bigDecimalValue();
        }
        throw new BadRequestException();
    }

    private static SortedMap<Integer, String> chapters(JsonObject report) {
        SortedMap<Integer, String> chapters = new TreeMap<>();
        JsonObject texts = object(report, "chapters");
        if (texts != null) {
            texts.forEach((number, text) -> {
                if (number.matches("[1-6]") && text instanceof JsonString written) {
                    chapters.put(Integer.valueOf(number), written.getString());
                }
            });
        }
        return chapters;
    }
}
