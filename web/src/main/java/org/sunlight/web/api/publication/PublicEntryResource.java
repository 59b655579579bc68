package org.sunlight.web.api.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sunlight.publication.catalogue.EntryFilter;
import org.sunlight.publication.catalogue.EntryPage;
import org.sunlight.publication.catalogue.EntryView;
import org.sunlight.publication.catalogue.PublicCatalogueQueries;
import org.sunlight.shared.error.NotFound;

/** The public catalogue for machines; nobody has to sign in. */
@Path("/public/entries")
@RequestScoped
public class PublicEntryResource {

    private static final int SIZE = 50;
    private static final int DEEPEST = 20;
    private static final int LONGEST = 100;

    @Inject
    private PublicCatalogueQueries catalogue;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Public entries, newest first, fifty a page, found by words, topic, column and year of publishing")
    public PublicEntryJson.PageJson list(
            @QueryParam("words") String words,
            @QueryParam("topic") String topic,
            @QueryParam("column") String column,
            @QueryParam("year") Integer year,
            @QueryParam("page") @DefaultValue("1") int page) {
        int asked = Math.max(1, Math.min(DEEPEST, page));
        boolean ofOurTime = year != null && year >= 1000 && year <= 2999;
        String asWords = words == null || words.length() <= LONGEST ? words : words.substring(0, LONGEST);
        EntryFilter filter = new EntryFilter(asWords, topic, column, null, ofOurTime ? year : null, null, null, null);
        EntryPage found = catalogue.page(filter, (asked - 1) * SIZE, SIZE);
        return new PublicEntryJson.PageJson(
                asked,
                found.count().atLeast(),
                found.count().more(),
                found.rows().stream().map(PublicEntryJson.RowJson::of).toList());
    }

    @GET
    @Path("{index: .+}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One public entry by its index number; 410 with day and reason once it is withdrawn")
    public Response entry(@PathParam("index") String index) {
        EntryView entry = catalogue.entry(index).orElseThrow(() -> new NotFound("ENTRY_NOT_FOUND"));
        Response.Status status = entry.isPublic() ? Response.Status.OK : Response.Status.GONE;
        return Response.status(status).entity(PublicEntryJson.of(entry)).build();
    }
}
