package org.sunlight.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.sunlight.shared.audit.AuditTrail;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.web.error.Problems;
import org.sunlight.web.error.Refusal;

/** Lets strangers to the open pages only, and puts the caller on the thread for everybody else (SEC-02, SEC-04). */
public class AccessFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentCaller current;

    @Inject
    private transient AuditTrail trail;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Caller caller = (Caller) request.getAttribute(HouseAuthentication.CALLER);
        boolean arriving = request.getDispatcherType() == DispatcherType.REQUEST;
        if (arriving && !mayEnter(request, response, caller)) {
            return;
        }
        if (caller == null) {
            chain.doFilter(request, response);
        } else {
            as(caller, () -> chain.doFilter(request, response));
        }
    }

    private boolean mayEnter(HttpServletRequest request, HttpServletResponse response, Caller caller)
            throws IOException, ServletException {
        String path = path(request);
        Refusal outOfService = (Refusal) request.getAttribute(HouseAuthentication.OUT_OF_SERVICE);
        if (outOfService != null) {
            refuse(request, response, path, outOfService);
            return false;
        }
        if (caller == null) {
            boolean open = PageRules.isOpen(path) && request.getAttribute(HouseAuthentication.BAD_TOKEN) == null;
            if (!open) {
                askToSignIn(request, response, path);
            }
            return open;
        }
        boolean oneUse = Boolean.TRUE.equals(request.getAttribute(HouseAuthentication.MUST_CHANGE_PASSWORD));
        if (oneUse && !PageRules.isOpenWhilePasswordIsForOneUse(path)) {
            redirect(request, response, PageRules.CHANGE_PASSWORD);
            return false;
        }
        if (!PageRules.isOpenTo(path, caller.roles())) {
            trail.refused(caller, "Page.open", new OpenedPage(path), "NOT_ALLOWED");
            as(caller, () -> response.sendError(HttpServletResponse.SC_FORBIDDEN));
            return false;
        }
        return true;
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, String path, Refusal refusal)
            throws IOException {
        if (PageRules.isInterface(path)) {
            Problems.send(request, response, refusal);
        } else {
            response.sendError(refusal.status());
        }
    }

    private void as(Caller caller, Step step) throws IOException, ServletException {
        try {
            current.call(caller, () -> {
                step.take();
                return null;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        if (PageRules.isInterface(path)) {
            boolean badToken = request.getAttribute(HouseAuthentication.BAD_TOKEN) != null;
            String challenge = "Bearer realm=\"sunlight\"";
            response.setHeader("WWW-Authenticate", badToken ? challenge + ", error=\"invalid_token\"" : challenge);
            Problems.send(request, response, Refusal.of(401, badToken ? "INVALID_TOKEN" : "SIGN_IN_REQUIRED"));
            return;
        }
        boolean comesBack = request.getMethod().equals("GET") && path.endsWith(".xhtml");
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String back = comesBack ? "?back=" + URLEncoder.encode(path + query, StandardCharsets.UTF_8) : "";
        boolean ended = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        String expired = ended ? (back.isEmpty() ? "?" : "&") + "expired=1" : "";
        redirect(request, response, PageRules.SIGN_IN + back + expired);
    }

    /** A partial request of Faces follows a redirect only when it is told in its own words. */
    private static void redirect(HttpServletRequest request, HttpServletResponse response, String to)
            throws IOException {
        String address = request.getContextPath() + to;
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml");
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + address.replace("&", "&amp;").replace("\"", "%22") + "\"/></partial-response>");
        } else {
            response.sendRedirect(address);
        }
    }

    /** Path within the house, without parameters of the path. */
    static String path(HttpServletRequest request) {
        String beyond = request.getPathInfo();
        return beyond == null ? request.getServletPath() : request.getServletPath() + beyond;
    }

    private interface Step {
        void take() throws IOException, ServletException;
    }
}
