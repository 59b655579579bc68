package org.sunlight.web.page.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sunlight.publication.catalogue.PublicCatalogueQueries;
import org.sunlight.publication.catalogue.PublicFile;
import org.sunlight.publication.confidentiality.MaterialFile;
import org.sunlight.shared.error.Conflict;
import org.sunlight.web.download.Sending;

/** {@code /public/files/{id}}: a file of a public entry, with the bytes that were approved. */
@WebServlet("/public/files/*")
public class PublicFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern NUMBER = Pattern.compile("/(\\d{1,18})");

    @Inject
    private transient PublicCatalogueQueries catalogue;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = NUMBER.matcher(String.valueOf(request.getPathInfo()));
        Optional<PublicFile> found;
        try {
            found = path.matches() ? catalogue.file(Long.parseLong(path.group(1))) : Optional.empty();
        } catch (Conflict damaged) {
            response.sendError(HttpServletResponse.SC_CONFLICT);
            return;
        }
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        MaterialFile file = found.get().file();
        try (InputStream bytes = found.get().stream()) {
            Sending.head(response, file.fileName(), file.mediaType(), file.size(), false);
            response.setHeader("Cache-Control", "no-cache");
            bytes.transferTo(response.getOutputStream());
        }
    }
}
