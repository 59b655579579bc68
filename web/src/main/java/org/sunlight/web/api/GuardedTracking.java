package org.sunlight.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Supplier;
import org.sunlight.web.error.Problems;
import org.sunlight.web.error.Refusal;
import org.sunlight.web.security.QueryCodeThrottle;

/**
 * What is opened by a query code alone: a wrong code, an unknown number and a number that is not public are answered alike,
 * and after five wrong codes a quarter of an hour nothing.
 */
@RequestScoped
public class GuardedTracking {

    @Inject
    private QueryCodeThrottle throttle;

    @Inject
    private HttpServletRequest request;

    public Response answer(String number, String code, Supplier<Optional<Response.ResponseBuilder>> answer) {
        String address = request.getRemoteAddr();
        if (throttle.isClosed(number, address)) {
            return refuse(Refusal.of(429, "TOO_MANY_REQUESTS"))
                    .header(HttpHeaders.RETRY_AFTER, QueryCodeThrottle.WINDOW.toSeconds())
                    .build();
        }
        Optional<Response.ResponseBuilder> found = answer.get();
        if (found.isEmpty()) {
            if (code != null) {
                throttle.countWrongCode(number, address);
            }
            return refuse(Refusal.of(404, "NO_SUCH_RESOURCE")).build();
        }
        return found.get().header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private Response.ResponseBuilder refuse(Refusal refusal) {
        return Response.status(refusal.status())
                .type(Problems.MEDIA_TYPE + ";charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(Problems.json(refusal, Problems.requestId(request), Problems.locale(request)));
    }
}
