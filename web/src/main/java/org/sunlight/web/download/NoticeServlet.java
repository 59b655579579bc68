package org.sunlight.web.download;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sunlight.office.notice.NoticeFile;
import org.sunlight.office.notice.NoticeFormat;
import org.sunlight.office.notice.NoticeQueries;
import org.sunlight.office.notice.NoticeView;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.NotFound;
import org.sunlight.web.kit.Words;

/**
 * {@code /notices/{id}.pdf} and {@code .docx}: a notice as it was printed; {@code /notices/{id}/proof.pdf}: the proof of
 * service. With {@code ?show} a PDF opens in the browser.
 */
@WebServlet("/notices/*")
public class NoticeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/(\\d{1,18})(\\.pdf|\\.docx|/proof\\.pdf)");

    @Inject
    private transient NoticeQueries notices;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            NoticeFile file = file(Long.parseLong(path.group(1)), path.group(2));
            boolean show =
                    request.getParameter("show") != null && file.mediaType().equals("application/pdf");
            Sending.head(response, file.fileName(), file.mediaType(), file.content().length, show);
            response.getOutputStream().write(file.content());
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (Conflict impossible) {
            response.sendError(HttpServletResponse.SC_CONFLICT);
        }
    }

    private NoticeFile file(long id, String form) {
        if (form.startsWith("/proof")) {
            NoticeView notice = notices.notice(id);
            return notices.proofOfService(id, Words.label("notice", notice.servedBy()));
        }
        return notices.file(id, NoticeFormat.valueOf(form.substring(1).toUpperCase(Locale.ROOT)));
    }
}
