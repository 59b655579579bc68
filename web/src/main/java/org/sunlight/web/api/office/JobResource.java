package org.sunlight.web.api.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunlight.office.job.JobQueries;
import org.sunlight.web.error.Problems;
import org.sunlight.web.kit.RejectionExport;

/** Runs and what they rejected. */
@Path("/jobs/{id}")
@RequestScoped
@Tag(name = "jobs")
public class JobResource {

    @Inject
    private JobQueries jobs;

    @Inject
    private RejectionExport rejections;

    @Context
    private HttpServletRequest request;

    @PathParam("id")
    private String id;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "How far a run is")
    public JobJson job() {
        return JobJson.of(jobs.job(id));
    }

    @GET
    @Path("/rejections")
    @Produces("application/x-ndjson")
    @Operation(summary = "What a run did not take, one JSON object a line, in the order of its lines")
    public Response rejections() {
        jobs.job(id);
        StreamingOutput lines = out -> rejections.ndjson(id, Problems.locale(request), out);
        return Response.ok(lines).build();
    }
}
