package org.sunlight.web.api.disclosure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sunlight.disclosure.request.RequestQueries;
import org.sunlight.office.notice.NoticeFormat;
import org.sunlight.web.api.GuardedTracking;
import org.sunlight.web.download.Sending;
import org.sunlight.web.error.Problems;

/**
 * The applicant follows his request with the code of the receipt. Nothing of a request is open to everybody, so without a
 * code, with a wrong one and for an unknown number the answer is the same.
 */
@Path("/public/requests/{number}")
@RequestScoped
public class PublicRequestResource {

    @Inject
    private RequestQueries requests;

    @Inject
    private GuardedTracking tracking;

    @Context
    private HttpServletRequest request;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Steps, days, clocks and notices of one request, for the holder of its query code")
    public Response follow(@PathParam("number") String number, @HeaderParam("X-Query-Code") String code) {
        Locale locale = Problems.locale(request);
        return tracking.answer(
                number,
                code,
                () -> requests.track(number, code).map(tracked -> Response.ok(TrackedRequestJson.of(tracked, locale))));
    }

    /** A notice that was written to the applicant, under the same conditions. */
    @GET
    @Path("notices/{notice: \\d{1,18}}.{format: pdf|docx}")
    @Operation(summary = "One notice of the request as PDF or DOCX, for the holder of its query code")
    public Response notice(
            @PathParam("number") String number,
            @PathParam("notice") long notice,
            @PathParam("format") String format,
            @HeaderParam("X-Query-Code") String code) {
        NoticeFormat form = NoticeFormat.valueOf(format.toUpperCase(Locale.ROOT));
        return tracking.answer(
                number,
                code,
                () -> requests.trackPaper(number, code, notice, form)
                        .map(file -> Response.ok(file.content(), file.mediaType())
                                .header(HttpHeaders.CONTENT_DISPOSITION, Sending.disposition(file.fileName(), false))));
    }
}
