package org.sunlight.web.api.law;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sunlight.law.clock.Calculation;
import org.sunlight.law.clock.CalculatorQueries;
import org.sunlight.law.rule.LimitUnit;
import org.sunlight.web.error.Problems;

/** The public deadline calculator. */
@Path("calculator")
@Produces(MediaType.APPLICATION_JSON)
public class CalculatorResource {

    private static final int LAST_WRITABLE_YEAR = 9999;

    @Inject
    private CalculatorQueries calculator;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The rules the calculator knows, each with its regimes")
    public List<RuleJson> rules() {
        Locale locale = Problems.locale(request);
        return calculator.rules().stream()
                .map(regimes -> RuleJson.of(regimes, locale))
                .toList();
    }

    @GET
    @Path("{rule}")
    @Operation(summary = "The due day of one term, day by day; terms in hours are asked by a moment")
    public CalculationJson calculate(
            @PathParam("rule") String rule, @QueryParam("dayZero") String dayZero, @QueryParam("from") String from) {
        boolean hours = calculator.unitOf(rule) == LimitUnit.HOURS;
        if (hours ? from == null || dayZero != null : dayZero == null || from != null) {
            throw new BadRequestException();
        }
        Calculation calculation =
                hours ? calculator.byMoment(rule, moment(from)) : calculator.byDay(rule, day(dayZero));
        return CalculationJson.of(calculation, Problems.locale(request));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException malformed) {
            throw new BadRequestException(malformed);
        }
    }

    private static OffsetDateTime moment(String text) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(text);
            if (Math.abs(moment.getYear()) > LAST_WRITABLE_YEAR) {
                throw new BadRequestException();
            }
            return moment;
        } catch (DateTimeException malformed) {
            throw new BadRequestException(malformed);
        }
    }
}
