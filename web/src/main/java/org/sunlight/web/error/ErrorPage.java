package org.sunlight.web.error;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;

/** What the error page says: the most exact text there is, the number under which the log knows more, and where to go. */
@Named("errorPage")
@RequestScoped
public class ErrorPage {

    /** Request attribute with the {@link Refusal}, where the container alone would only know a status. */
    public static final String REFUSAL = "sunlight.refusal";

    static final String LOCATION = "/WEB-INF/errorpage.xhtml";

    /** Nothing is gained by opening these again. */
    private static final Set<Integer> FINAL = Set.of(400, 403, 404, 405);

    @Inject
    private HttpServletRequest request;

    public int getStatus() {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return refusal().map(Refusal::status).orElse(status instanceof Integer known ? known : 500);
    }

    public String getTitle() {
        return words("title").orElseGet(() -> RefusalTexts.title(getStatus(), locale()));
    }

    public String getText() {
        return words("text")
                .or(() -> refusal().map(known -> RefusalTexts.of(known.code(), known.arguments(), locale())))
                .orElseGet(() -> Texts.text(locale(), "frame.error.other.text"));
    }

    /** Whether it was no fault of the person. */
    public boolean isFailure() {
        return getStatus() >= 500;
    }

    public String getIncident() {
        return Problems.requestId(request);
    }

    /** The page on which the person stood, or null where opening it again leads nowhere. */
    public String getAgain() {
        String before = request.getHeader("Referer");
        if (before == null || FINAL.contains(getStatus())) {
            return null;
        }
        try {
            URI page = URI.create(before);
            boolean own = String.valueOf(page.getAuthority()).equals(request.getHeader("Host"));
            return own ? page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery()) : null;
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    private Optional<String> words(String which) {
        return Stream.concat(refusal().map(Refusal::code).stream(), Stream.of(String.valueOf(getStatus())))
                .map(key -> Texts.find(locale(), "frame.error." + key + "." + which))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Refusal> refusal() {
        return Optional.ofNullable((Refusal) request.getAttribute(REFUSAL));
    }

    private Locale locale() {
        return Language.of(request);
    }
}
