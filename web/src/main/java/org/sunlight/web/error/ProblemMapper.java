package org.sunlight.web.error;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.stream.JsonParsingException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sunlight.shared.audit.RefusalsAtTheDoor;

/** Whatever leaves a resource as an exception becomes a problem document. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);

    private static final Map<Integer, String> CODES = Map.ofEntries(
            Map.entry(400, "MALFORMED_REQUEST"),
            Map.entry(401, "SIGN_IN_REQUIRED"),
            Map.entry(403, "NOT_ALLOWED"),
            Map.entry(404, "NO_SUCH_RESOURCE"),
            Map.entry(405, "METHOD_NOT_ALLOWED"),
            Map.entry(406, "NOT_ACCEPTABLE"),
            Map.entry(412, "STALE"),
            Map.entry(413, "TOO_LARGE"),
            Map.entry(415, "UNSUPPORTED_MEDIA_TYPE"),
            Map.entry(428, "PRECONDITION_MISSING"),
            Map.entry(429, "TOO_MANY_REQUESTS"),
            Map.entry(503, "DATABASE_UNAVAILABLE"));

    @Context
    private HttpServletRequest request;

    @Inject
    private RefusalsAtTheDoor refusals;

    @Override
    public Response toResponse(Throwable thrown) {
        refusals.record(thrown);
        Refusal refusal = ErrorTranslator.translate(thrown).orElseGet(() -> outside(thrown));
        if (refusal.status() >= 500) {
            LOG.error("incident {}: {} {}", instance(), request.getMethod(), request.getRequestURI(), thrown);
        }
        Response.ResponseBuilder answer = Response.status(refusal.status())
                .type(Problems.MEDIA_TYPE + ";charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(Problems.json(refusal, instance(), Problems.locale(request)));
        if (refusal.status() == 503) {
            answer.header(HttpHeaders.RETRY_AFTER, Problems.COME_AGAIN_SECONDS);
        }
        if (thrown instanceof WebApplicationException answered) {
            keep(answered.getResponse(), answer, HttpHeaders.ALLOW);
            keep(answered.getResponse(), answer, HttpHeaders.RETRY_AFTER);
            keep(answered.getResponse(), answer, HttpHeaders.WWW_AUTHENTICATE);
        }
        return answer.build();
    }

    private Refusal outside(Throwable thrown) {
        if (isUnreadableBody(thrown)) {
            return Refusal.of(400, "MALFORMED_JSON");
        }
        if (thrown instanceof WebApplicationException answered) {
            int status =
                    isMalformedQuery(answered) ? 400 : answered.getResponse().getStatus();
            if (status < 500 || CODES.containsKey(status)) {
                return Refusal.of(status, CODES.getOrDefault(status, "MALFORMED_REQUEST"));
            }
        }
        return Refusal.of(500, "INTERNAL", instance());
    }

    /**
     * RESTEasy reports what it cannot read as a ReaderException or as a processing failure of the reading side; what breaks
     * off before it is an object comes bare from the parser.
     */
    private static boolean isUnreadableBody(Throwable thrown) {
        boolean writing = ErrorTranslator.causes(thrown).stream()
                .anyMatch(t -> t.getClass().getSimpleName().equals("WriterException"));
        boolean reading = ErrorTranslator.causes(thrown).stream()
                .anyMatch(t -> t.getClass().getSimpleName().equals("ReaderException")
                        || String.valueOf(t.getMessage()).contains("deserialization"));
        return !writing
                && (reading || thrown instanceof WebApplicationException || thrown instanceof JsonParsingException)
                && ErrorTranslator.isMalformedJson(thrown);
    }

    /** JAX-RS answers 404 for a query parameter it cannot read; the contract promises 400. */
    private static boolean isMalformedQuery(WebApplicationException answered) {
        return answered.getResponse().getStatus() == 404
                && answered.getCause() != null
                && String.valueOf(answered.getMessage()).contains("QueryParam");
    }

    private String instance() {
        return Problems.requestId(request);
    }

    private static void keep(Response from, Response.ResponseBuilder to, String header) {
        if (from.getHeaderString(header) != null) {
            to.header(header, from.getHeaderString(header));
        }
    }
}
