package org.sunlight.web.api.petition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sunlight.office.notice.NoticeFormat;
import org.sunlight.petition.publication.PetitionPublicationQueries;
import org.sunlight.petition.satisfaction.RatePetition;
import org.sunlight.petition.satisfaction.RatingView;
import org.sunlight.petition.tracking.PetitionTracking;
import org.sunlight.web.api.GuardedTracking;
import org.sunlight.web.download.Sending;
import org.sunlight.web.error.Problems;
import org.sunlight.web.security.PetitionerDoor;

/** The petitioner follows and rates his petition with the code of the receipt. */
@Path("/public/petitions/{number}")
@RequestScoped
public class PublicPetitionResource {

    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    private PetitionTracking petitions;

    @Inject
    private TrackingMemory memory;

    @Inject
    private PetitionPublicationQueries published;

    @Inject
    private PetitionerDoor petitioner;

    @Inject
    private GuardedTracking tracking;

    @Context
    private HttpServletRequest request;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Steps, organs, days, clocks, notices and ratings of one petition, for the holder of its query code;"
                            + " without a code what is published of it")
    public Response follow(@PathParam("number") String number, @HeaderParam("X-Query-Code") String code) {
        Locale locale = Problems.locale(request);
        if (code == null) {
            return tracking.answer(
                    number,
                    null,
                    () -> published.published(number).map(open -> Response.ok(PublishedPetitionJson.of(open))));
        }
        return tracking.answer(
                number,
                code,
                () -> petitions
                        .track(number, code)
                        .map(tracked -> memory.remember(
                                number,
                                code,
                                locale,
                                tracked.version(),
                                JSON.toJson(TrackedPetitionJson.of(tracked, locale))
                                        .getBytes(StandardCharsets.UTF_8)))
                        .map(body -> Response.ok(body, MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))));
    }

    @GET
    @Path("notices/{notice: \\d{1,18}}.{format: pdf|docx}")
    @Operation(summary = "One notice of the petition as PDF or DOCX, for the holder of its query code")
    public Response notice(
            @PathParam("number") String number,
            @PathParam("notice") long notice,
            @PathParam("format") String format,
            @HeaderParam("X-Query-Code") String code) {
        NoticeFormat form = NoticeFormat.valueOf(format.toUpperCase(Locale.ROOT));
        return tracking.answer(
                number,
                code,
                () -> petitions
                        .paper(number, code, notice, form)
                        .map(file -> Response.ok(file.content(), file.mediaType())
                                .header(HttpHeaders.CONTENT_DISPOSITION, Sending.disposition(file.fileName(), false))));
    }

    @POST
    @Path("ratings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Rates the bureau or the responsible organ, once, for the holder of the query code")
    public Response rate(
            @PathParam("number") String number, @HeaderParam("X-Query-Code") String code, RatingJson rating) {
        if (rating == null || rating.of() == null) {
            throw new BadRequestException();
        }
        return tracking.answer(
                number,
                code,
                () -> petitions
                        .track(number, code)
                        .map(item -> Response.status(Response.Status.CREATED)
                                .entity(RatingJson.of(rated(number, code, rating)))));
    }

    private RatingView rated(String number, String code, RatingJson rating) {
        RatingView given = petitioner.rate(
                new RatePetition(number, code, rating.of(), rating.rating(), rating.reason()),
                Problems.requestId(request));
        memory.forget(number);
        return given;
    }
}
