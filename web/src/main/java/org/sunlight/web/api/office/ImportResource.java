package org.sunlight.web.api.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunlight.batch.imports.ImportFormat;
import org.sunlight.batch.imports.Imports;
import org.sunlight.batch.imports.ReceiveImport;
import org.sunlight.office.job.JobView;
import org.sunlight.shared.error.RuleBroken;

/** Files of an existing register. */
@Path("/imports/{kind}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
public class ImportResource {

    private static final int PRECONDITION_REQUIRED = 428;

    /** As long as the column bears beside kind, organ and client. */
    private static final int LONGEST_KEY = 120;

    @Inject
    private Imports imports;

    @Context
    private UriInfo address;

    @PathParam("kind")
    private String kind;

    @HeaderParam("Idempotency-Key")
    private String onceKey;

    @POST
    @Consumes("application/x-ndjson")
    @Operation(summary = "Import records, one JSON object a line")
    public Response ndjson(InputStream content) {
        return receive(ImportFormat.NDJSON, content);
    }

    @POST
    @Consumes("text/csv")
    @Operation(summary = "Import records from a table with dotted columns")
    public Response csv(InputStream content) {
        return receive(ImportFormat.CSV, content);
    }

    @POST
    @Consumes("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @Operation(summary = "Import records from the first sheet of a workbook")
    public Response xlsx(InputStream content) {
        return receive(ImportFormat.XLSX, content);
    }

    private Response receive(ImportFormat format, InputStream content) {
        if (onceKey == null || onceKey.isBlank()) {
            throw new WebApplicationException(
                    Response.status(PRECONDITION_REQUIRED).build());
        }
        if (onceKey.length() > LONGEST_KEY) {
            throw RuleBroken.at("Idempotency-Key", "TEXT_TOO_LONG", LONGEST_KEY);
        }
        JobView run = imports.receive(new ReceiveImport(kind, format, onceKey), content);
        return Response.accepted(JobJson.of(run))
                .location(
                        address.getBaseUriBuilder().path("jobs").path(run.id()).build())
                .build();
    }
}
