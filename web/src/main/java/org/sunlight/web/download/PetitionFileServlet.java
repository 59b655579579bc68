package org.sunlight.web.download;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sunlight.petition.casework.PetitionCaseFileQueries;

/** {@code /petition/case-files/{number}.pdf}: the whole file of an item. */
@WebServlet("/petition/case-files/*")
public class PetitionFileServlet extends Download {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PetitionCaseFileQueries files;

    public PetitionFileServlet() {
        super(Pattern.compile("/([A-Z0-9-]{1,40})\\.pdf"));
    }

    @Override
    void send(Matcher path, boolean show, HttpServletResponse response) throws IOException {
        String number = path.group(1);
        byte[] bound = files.bound(number);
        Sending.head(response, number + ".pdf", "application/pdf", bound.length, false);
        response.getOutputStream().write(bound);
    }
}
