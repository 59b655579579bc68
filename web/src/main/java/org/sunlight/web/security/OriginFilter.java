package org.sunlight.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.sunlight.shared.audit.AuditTrail;
import org.sunlight.shared.security.Caller;
import org.sunlight.web.error.ErrorPage;
import org.sunlight.web.error.Problems;
import org.sunlight.web.error.Refusal;

/**
 * Refuses what another site makes a browser send (SEC-05). Browsers say where a request comes from; a client that sends
 * no cookie has nothing that could be misused.
 */
public class OriginFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    private transient AuditTrail trail;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SAFE.contains(request.getMethod()) || request.getCookies() == null || isOwn(request)) {
            chain.doFilter(request, response);
        } else {
            refuse(request, response);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = AccessFilter.path(request);
        Refusal refusal = Refusal.of(403, "UNTRUSTED_ORIGIN");
        Caller caller = (Caller) request.getAttribute(HouseAuthentication.CALLER);
        if (caller != null) {
            trail.refused(caller, "Page.send", new OpenedPage(path), refusal.code());
        }
        if (PageRules.isInterface(path)) {
            Problems.send(request, response, refusal);
        } else {
            request.setAttribute(ErrorPage.REFUSAL, refusal);
            response.sendError(refusal.status());
        }
    }

    private static boolean isOwn(HttpServletRequest request) {
        return isOwn(
                request.getHeader("Origin"),
                request.getHeader("Referer"),
                request.getScheme() + "://" + request.getHeader("Host"));
    }

    /** @param house scheme and authority under which the browser reached us */
    static boolean isOwn(String origin, String referer, String house) {
        String source = origin == null ? referer : origin;
        if (source == null) {
            return false;
        }
        try {
            URI address = new URI(source);
            return house.equals(address.getScheme() + "://" + address.getAuthority());
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
