package org.sunlight.web.download;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.sunlight.office.attachment.AttachmentContent;
import org.sunlight.office.attachment.AttachmentQueries;
import org.sunlight.office.attachment.AttachmentView;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.NotFound;

/** {@code /files/{id}} downloads an attachment, {@code /files/{id}?show} opens it in the browser where that is safe. */
@WebServlet("/files/*")
public class AttachmentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AttachmentQueries attachments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path == null || !path.matches("/\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            AttachmentContent content = attachments.content(Long.parseLong(path.substring(1)));
            send(content, request.getParameter("show") != null, response);
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (Conflict damaged) {
            response.sendError(HttpServletResponse.SC_CONFLICT);
        }
    }

    private static void send(AttachmentContent content, boolean show, HttpServletResponse response) throws IOException {
        AttachmentView view = content.view();
        try (InputStream stream = content.stream()) {
            Sending.head(response, view.fileName(), view.mediaType(), view.size(), show && view.isPreviewable());
            stream.transferTo(response.getOutputStream());
        }
    }
}
