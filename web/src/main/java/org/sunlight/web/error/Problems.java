package org.sunlight.web.error;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Locale;
import java.util.UUID;

/** Problem documents. Source: RFC 9457. */
public final class Problems {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** Request attribute with the id that the log, the audit trail and the answer share. */
    public static final String REQUEST_ID = "sunlight.incident";

    /** When it is worth asking again after the database was away. */
    static final int COME_AGAIN_SECONDS = 30;

    private Problems() {}

    /** @param instance id under which the log and the audit trail know this request */
    public static String json(Refusal refusal, String instance, Locale locale) {
        return document(refusal, instance, locale).build().toString();
    }

    /** The same with one member that another standard asks for. */
    public static String json(Refusal refusal, String instance, Locale locale, String member, String value) {
        return document(refusal, instance, locale).add(member, value).build().toString();
    }

    private static JsonObjectBuilder document(Refusal refusal, String instance, Locale locale) {
        JsonObjectBuilder problem = Json.createObjectBuilder()
                .add("type", "urn:sunlight:problem:" + refusal.code())
                .add("title", RefusalTexts.title(refusal.status(), locale))
                .add("status", refusal.status())
                .add("detail", RefusalTexts.of(refusal.code(), refusal.arguments(), locale))
                .add("instance", "urn:uuid:" + instance)
                .add("code", refusal.code());
        if (!refusal.faults().isEmpty()) {
            JsonArrayBuilder violations = Json.createArrayBuilder();
            refusal.faults()
                    .forEach(fault -> violations.add(Json.createObjectBuilder()
                            .add("pointer", fault.pointer())
                            .add("code", fault.code())
                            .add("detail", text(fault, locale))));
            problem.add("violations", violations);
        }
        return problem;
    }

    private static String text(Fault fault, Locale locale) {
        return fault.text() == null ? RefusalTexts.of(fault.code(), fault.arguments(), locale) : fault.text();
    }

    /** The answer of a filter, which stands before the interface and cannot throw into its mappers. */
    public static void send(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
            throws IOException {
        response.setStatus(refusal.status());
        response.setContentType(MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        if (refusal.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setIntHeader("Retry-After", COME_AGAIN_SECONDS);
        }
        byte[] body = json(refusal, requestId(request), locale(request)).getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    public static String requestId(HttpServletRequest request) {
        Object id = request.getAttribute(REQUEST_ID);
        if (id == null) {
            id = UUID.randomUUID().toString();
            request.setAttribute(REQUEST_ID, id);
        }
        return (String) id;
    }

    /** English if the caller prefers it to Chinese, else Chinese. */
    public static Locale locale(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") != null) {
            Enumeration<Locale> preferred = request.getLocales();
            while (preferred.hasMoreElements()) {
                String language = preferred.nextElement().getLanguage();
                if (language.equals("en")) {
                    return Locale.ENGLISH;
                }
                if (language.equals("zh")) {
                    return Locale.SIMPLIFIED_CHINESE;
                }
            }
        }
        return Locale.SIMPLIFIED_CHINESE;
    }
}
