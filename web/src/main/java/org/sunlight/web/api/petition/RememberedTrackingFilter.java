package org.sunlight.web.api.petition;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.sunlight.web.error.Problems;
import org.sunlight.web.security.QueryCodeThrottle;

/**
 * Gives a petitioner who asks again the answer of a moment ago, before the interface is set going for it. Stands behind the
 * filters that say who may come in; refuses nothing: whatever it does not know goes on to {@link PublicPetitionResource}.
 */
public class RememberedTrackingFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String DOOR = "/public/petitions/";

    @Inject
    private transient TrackingMemory memory;

    @Inject
    private transient QueryCodeThrottle throttle;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<byte[]> remembered = remembered(request);
        if (remembered.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        byte[] body = remembered.get();
        response.setContentType("application/json;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private Optional<byte[]> remembered(HttpServletRequest request) {
        String code = request.getHeader("X-Query-Code");
        String path = request.getPathInfo();
        if (code == null
                || path == null
                || !path.startsWith(DOOR)
                || !request.getMethod().equals("GET")) {
            return Optional.empty();
        }
        String number = path.substring(DOOR.length());
        return throttle.isClosed(number, request.getRemoteAddr())
                ? Optional.empty()
                : memory.recall(number, code, Problems.locale(request));
    }
}
