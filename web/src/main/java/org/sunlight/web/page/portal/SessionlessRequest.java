package org.sunlight.web.page.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A request of somebody whom the house does not follow. PrimeFaces keeps a number for the scripts of each page, and Faces
 * would open a session and set a cookie for it; here it is kept as long as the page is being built.
 */
final class SessionlessRequest extends HttpServletRequestWrapper {

    /** Faces puts it into a session when that is opened, and this one never is. */
    private static final String VIEW_MAPS = "com.sun.faces.application.view.activeViewMaps";

    private final Map<String, Object> kept = new ConcurrentHashMap<>(Map.of(VIEW_MAPS, new ConcurrentHashMap<>()));
    private final HttpSession session = (HttpSession) Proxy.newProxyInstance(
            HttpSession.class.getClassLoader(), new Class<?>[] {HttpSession.class}, this::answer);

    private boolean opened;

    SessionlessRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public HttpSession getSession() {
        return getSession(true);
    }

    @Override
    public HttpSession getSession(boolean create) {
        opened |= create;
        return opened ? session : null;
    }

    private Object answer(Object proxy, Method asked, Object[] arguments) {
        switch (asked.getName()) {
            case "getAttribute":
                return kept.get((String) arguments[0]);
            case "setAttribute":
                return arguments[1] == null
                        ? kept.remove((String) arguments[0])
                        : kept.put((String) arguments[0], arguments[1]);
            case "removeAttribute":
                return kept.remove((String) arguments[0]);
            case "getAttributeNames":
                return Collections.enumeration(kept.keySet());
            case "getServletContext":
                return getServletContext();
            case "getId":
                return "none";
            case "getCreationTime", "getLastAccessedTime":
                return 0L;
            case "getMaxInactiveInterval":
                return 0;
            case "isNew":
                return true;
            case "hashCode":
                return System.identityHashCode(proxy);
            case "equals":
                return proxy == arguments[0];
            case "toString":
                return "no session";
            default:
                return null;
        }
    }
}
