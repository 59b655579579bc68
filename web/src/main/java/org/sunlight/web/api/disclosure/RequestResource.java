package org.sunlight.web.api.disclosure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sunlight.disclosure.request.RequestFilter;
import org.sunlight.disclosure.request.RequestQueries;
import org.sunlight.disclosure.request.RequestRow;
import org.sunlight.disclosure.request.RequestState;

/** Disclosure requests of the client's organ and of those below it; scope {@code requests:read}. */
@Path("/disclosure-requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RequestResource {

    private static final int LARGEST_PAGE = 500;

    @Inject
    private RequestQueries requests;

    @GET
    @Operation(summary = "Requests in the order of registration, page by page")
    public RequestPageJson page(
            @QueryParam("state") String state,
            @QueryParam("receivedFrom") String receivedFrom,
            @QueryParam("receivedUntil") String receivedUntil,
            @QueryParam("after") @DefaultValue("0") @Min(0) long after,
            @QueryParam("size") @DefaultValue("100") @Min(1) @Max(LARGEST_PAGE) int size) {
        LocalDate until = day(receivedUntil);
        RequestFilter filter = new RequestFilter(
                null,
                null,
                state == null ? Set.of() : Set.of(state(state)),
                null,
                null,
                null,
                null,
                day(receivedFrom),
                until == null ? null : until.plusDays(1));
        List<RequestRow> rows = requests.after(filter, after, size);
        Long next = rows.size() < size ? null : rows.get(rows.size() - 1).id();
        return new RequestPageJson(rows.stream().map(RequestJson::of).toList(), next);
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One request")
    public RequestJson request(@PathParam("number") String number) {
        return RequestJson.of(requests.view(number));
    }

    private static RequestState state(String text) {
        try {
            return RequestState.valueOf(text);
        } catch (IllegalArgumentException unknown) {
            throw new BadRequestException(unknown);
        }
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = text == null ? null : LocalDate.parse(text);
            if (day != null && (day.getYear() < 1900 || day.getYear() > 9998)) {
                throw new BadRequestException();
            }
            return day;
        } catch (DateTimeException malformed) {
            throw new BadRequestException(malformed);
        }
    }
}
