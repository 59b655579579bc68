package org.sunlight.web.api.disclosure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.sunlight.batch.yearlyreport.YearlyReportJob;
import org.sunlight.disclosure.report.CompileReport;
import org.sunlight.disclosure.report.ReportCheckQueries;
import org.sunlight.disclosure.report.ReportDocument;
import org.sunlight.disclosure.report.SetAdministrativeFigures;
import org.sunlight.disclosure.report.YearlyReportDocuments;
import org.sunlight.disclosure.report.YearlyReportQueries;
import org.sunlight.disclosure.report.YearlyReportService;
import org.sunlight.disclosure.report.YearlyReportView;
import org.sunlight.web.error.Problems;

/**
 * Yearly reports. {@code organ} names one of the organs below the caller's own; without it the caller's own
 * is meant. {@code serial} names an earlier version.
 */
@Path("/yearly-reports/{year:\\d{4}}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class YearlyReportResource {

    private static final String MOST = "1000";

    @PathParam("year")
    private int year;

    @QueryParam("organ")
    private String organ;

    @QueryParam("serial")
    private Integer serial;

    @Inject
    private YearlyReportQueries reports;

    @Inject
    private YearlyReportService service;

    @Inject
    private YearlyReportDocuments documents;

    @Inject
    private ReportCheckQueries forms;

    @Inject
    private YearlyReportJob job;

    @Context
    private HttpServletRequest request;

    @Context
    private UriInfo uri;

    @POST
    @Path("/compilations")
    public Response compile() {
        String run =
                job.start(new CompileReport(reports.organCode(organ), year)).id();
        return Response.accepted()
                .location(uri.getBaseUriBuilder().path("jobs").path(run).build())
                .build();
    }

    @GET
    public YearlyReportJson report() {
        YearlyReportView view = reports.report(organ, year, serial);
        return YearlyReportJson.of(view, forms.form(view.form()), Problems.locale(request));
    }

    /** @param from place to begin at, the {@code next} of the page before */
    @GET
    @Path("/cells/{cell}")
    public CellNumbersJson numbers(
            @PathParam("cell") String cell,
            @QueryParam("from") @DefaultValue("0") @Min(0) long from,
            @QueryParam("size") @DefaultValue(MOST) @Min(1) @Max(1000) int size) {
        return CellNumbersJson.of(reports.numbers(organ, year, serial, cell, from, size));
    }

    @PUT
    @Path("/administrative-figures")
    @Consumes(MediaType.APPLICATION_JSON)
    public AdministrativeFiguresJson enter(@NotNull @Valid AdministrativeFiguresJson figures) {
        return AdministrativeFiguresJson.of(
                service.enter(new SetAdministrativeFigures(reports.organCode(organ), year, figures.figures())));
    }

    @GET
    @Path("/document.{format:xlsx|docx|pdf}")
    @Produces(MediaType.WILDCARD)
    public Response document(@PathParam("format") String format) {
        ReportDocument document = documents.document(organ, year, serial, format);
        return Response.ok(document.bytes(), document.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + document.fileName() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("/document.json")
    public Response json() {
        return Response.ok(report())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"yearly-report-" + year + ".json\"")
                .build();
    }
}
