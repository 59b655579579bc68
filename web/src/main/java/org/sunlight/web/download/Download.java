package org.sunlight.web.download;

import jakarta.ejb.EJBAccessException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.NotFound;

/** An address from which something is fetched. Every such address refuses in the same way, and says no more than why. */
abstract class Download extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final Pattern form;

    /** @param form of the part of the path behind the servlet's own; anything else does not exist */
    Download(Pattern form) {
        this.form = form;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = form.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(path, request.getParameter("show") != null, response);
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (Conflict damaged) {
            response.sendError(HttpServletResponse.SC_CONFLICT);
        }
    }

    /** @param show whether it is asked to open in the browser */
    abstract void send(Matcher path, boolean show, HttpServletResponse response) throws IOException;
}
