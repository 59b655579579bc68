package org.sunlight.web.download;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sunlight.office.attachment.AttachmentContent;
import org.sunlight.office.attachment.AttachmentQueries;
import org.sunlight.office.attachment.AttachmentView;

/** {@code /files/{id}} downloads an attachment, {@code /files/{id}?show} opens it in the browser where that is safe. */
@WebServlet("/files/*")
public class AttachmentServlet extends Download {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AttachmentQueries attachments;

    public AttachmentServlet() {
        super(Pattern.compile("/(\\d{1,18})"));
    }

    @Override
    void send(Matcher path, boolean show, HttpServletResponse response) throws IOException {
        AttachmentContent content = attachments.content(Long.parseLong(path.group(1)));
        AttachmentView view = content.view();
        try (InputStream stream = content.stream()) {
            Sending.head(response, view.fileName(), view.mediaType(), view.size(), show && view.isPreviewable());
            stream.transferTo(response.getOutputStream());
        }
    }
}
