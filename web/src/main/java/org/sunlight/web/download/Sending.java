package org.sunlight.web.download;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The headers under which a file is sent. */
public final class Sending {

    private static final String RUNS_NOTHING =
            "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    /** The browser's own viewer is a plug-in and does not start in a sandbox. */
    private static final String VIEWER_ONLY =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private Sending() {}

    public static void head(
            HttpServletResponse response, String fileName, String mediaType, long size, boolean inline) {
        response.setContentType(mediaType.startsWith("text/") ? mediaType + ";charset=UTF-8" : mediaType);
        response.setContentLengthLong(size);
        response.setHeader("Content-Disposition", disposition(fileName, inline));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", mediaType.equals("application/pdf") ? VIEWER_ONLY : RUNS_NOTHING);
    }

    /** A plain name for old clients and the true one beside it (RFC 6266, RFC 5987). */
    public static String disposition(String fileName, boolean inline) {
        String plain = fileName.replaceAll("[^A-Za-z0-9._-]", "_");
        String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return (inline ? "inline" : "attachment") + "; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
