package org.sunlight.web.download;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sunlight.disclosure.request.CaseFileQueries;

/** {@code /disclosure/case-files/{number}.pdf} and {@code .zip}: the whole file of a request. */
@WebServlet("/disclosure/case-files/*")
public class CaseFileServlet extends Download {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CaseFileQueries files;

    public CaseFileServlet() {
        super(Pattern.compile("/([A-Z0-9-]{1,40})\\.(pdf|zip)"));
    }

    @Override
    void send(Matcher path, boolean show, HttpServletResponse response) throws IOException {
        String number = path.group(1);
        if (path.group(2).equals("pdf")) {
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
