package org.sunlight.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sunlight.web.error.Problems;

/**
 * What every answer says to the browser (SEC-06). Pages get a second policy from PrimeFaces, which names the scripts by
 * a number used once; both must be met.
 */
public class SecurityHeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String POLICY =
            "base-uri 'self'; object-src 'none'; frame-ancestors 'none'; form-action 'self';"
                    + " img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; frame-src 'self' blob:;"
                    + " style-src 'self' 'unsafe-inline'; worker-src 'self'; manifest-src 'self'; media-src 'self'";

    /** What is no page runs nothing at all. */
    private static final String POLICY_OF_FILES = "default-src 'none'; " + POLICY;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = AccessFilter.path(request);
        boolean page = path.endsWith(".xhtml") || path.endsWith("/");
        response.setHeader("X-Request-Id", Problems.requestId(request));
        response.setHeader("Content-Security-Policy", page ? POLICY : POLICY_OF_FILES);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (!PageRules.isStatic(path)) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
    }
}
