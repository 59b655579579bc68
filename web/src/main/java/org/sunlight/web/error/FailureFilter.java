package org.sunlight.web.error;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands before the error page. What a servlet threw gets the status of its refusal and its place in the log; the
 * interface gets a problem document; and the error page is opened like any page: Faces must not take it for the form that
 * failed, whose fields would make the error page fail as well.
 */
public class FailureFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FailureFilter.class);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Throwable thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (thrown != null) {
            Refusal refusal = ErrorTranslator.translate(thrown)
                    .orElseGet(() -> Refusal.of(500, "INTERNAL", Problems.requestId(request)));
            if (refusal.status() >= 500) {
                LOG.error(
                        "incident {}: {} {}",
                        Problems.requestId(request),
                        request.getMethod(),
                        request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                        thrown);
            }
            response.setStatus(refusal.status());
            request.setAttribute(ErrorPage.REFUSAL, refusal);
        }
        chain.doFilter(new Opening(request), response);
    }

    /** The same request without what was sent along. */
    private static final class Opening extends HttpServletRequestWrapper {

        Opening(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getContentType() {
            return null;
        }

        @Override
        public String getHeader(String name) {
            // asked for a part of the page; it gets the whole error page
            return name.equalsIgnoreCase("Faces-Request") ? null : super.getHeader(name);
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }
    }
}
