package org.sunlight.web.page.office;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sunlight.batch.imports.ImportFormat;
import org.sunlight.batch.imports.Imports;
import org.sunlight.office.job.JobQueries;
import org.sunlight.shared.error.NotFound;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.RejectionExport;

/**
 * Files around imports: {@code /office/import-files/templates/remedy-cases.xlsx},
 * {@code /office/import-files/rejections/4711.xlsx}.
 */
@WebServlet("/office/import-files/*")
public class ImportFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS =
            Pattern.compile("/(templates|rejections)/([a-z0-9-]{1,60})\\.(xlsx|csv|ndjson)");

    @Inject
    private transient Imports imports;

    @Inject
    private transient JobQueries jobs;

    @Inject
    private transient ImportTemplates templates;

    @Inject
    private transient RejectionExport rejections;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Matcher address = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
        ImportFormat format = address.matches()
                ? ImportFormat.ofFileName("." + address.group(3)).orElseThrow()
                : null;
        if (format == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(address.group(1), address.group(2), format, response);
        } catch (NotFound absent) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(String what, String name, ImportFormat format, HttpServletResponse response) throws IOException {
        boolean template = what.equals("templates");
        if (template) {
            imports.fields(name);
        } else {
            jobs.job(name);
        }
        response.setContentType(format.mediaType());
        response.setCharacterEncoding("UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + (template ? name : "rejections-" + name) + "." + format.extension() + "\"");
        response.setHeader("Cache-Control", "no-store");
        if (template) {
            response.getOutputStream().write(templates.template(imports.fields(name), format));
        } else if (format == ImportFormat.XLSX) {
            rejections.xlsx(name, Language.current(), response.getOutputStream());
        } else {
            rejections.ndjson(name, Language.current(), response.getOutputStream());
        }
    }
}
