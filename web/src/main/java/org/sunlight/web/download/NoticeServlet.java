package org.sunlight.web.download;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sunlight.office.notice.NoticeFile;
import org.sunlight.office.notice.NoticeFormat;
import org.sunlight.office.notice.NoticeQueries;
import org.sunlight.office.notice.NoticeView;
import org.sunlight.web.kit.Words;

/**
 * {@code /notices/{id}.pdf} and {@code .docx}: a notice as it was printed; {@code /notices/{id}/proof.pdf}: the proof of
 * service. With {@code ?show} a PDF opens in the browser.
 */
@WebServlet("/notices/*")
public class NoticeServlet extends Download {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient NoticeQueries notices;

    public NoticeServlet() {
        super(Pattern.compile("/(\\d{1,18})(\\.pdf|\\.docx|/proof\\.pdf)"));
    }

    @Override
    void send(Matcher path, boolean show, HttpServletResponse response) throws IOException {
        NoticeFile file = file(Long.parseLong(path.group(1)), path.group(2));
        boolean here = show && file.mediaType().equals("application/pdf");
        Sending.head(response, file.fileName(), file.mediaType(), file.content().length, here);
        response.getOutputStream().write(file.content());
    }

    private NoticeFile file(long id, String form) {
        if (form.startsWith("/proof")) {
            NoticeView notice = notices.notice(id);
            return notices.proofOfService(id, Words.label("notice", notice.servedBy()));
        }
        return notices.file(id, NoticeFormat.valueOf(form.substring(1).toUpperCase(Locale.ROOT)));
    }
}
