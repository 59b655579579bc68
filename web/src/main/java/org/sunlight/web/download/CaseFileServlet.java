package org.sunlight.web.download;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sunlight.disclosure.request.CaseFileQueries;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.NotFound;

/** {@code /disclosure/case-files/{number}.pdf} and {@code .zip}: the whole file of a request. */
@WebServlet("/disclosure/case-files/*")
public class CaseFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([A-Z0-9-]{1,40})\\.(pdf|zip)");

    @Inject
    private transient CaseFileQueries files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(path.group(1), path.group(2), response);
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (Conflict damaged) {
            response.sendError(HttpServletResponse.SC_CONFLICT);
        }
    }

    private void send(String number, String form, HttpServletResponse response) throws IOException {
        if (form.equals("pdf")) {
            byte[] bound = files.bound(number);
            Sending.head(response, number + ".pdf", "application/pdf", bound.length, false);
            response.getOutputStream().write(bound);
            return;
        }
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", Sending.disposition(number + ".zip", false));
        response.setHeader("X-Content-Type-Options", "nosniff");
        files.zip(number, response.getOutputStream());
    }
}
