package org.sunlight.web.kit;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

/** {@code /language?to=en&back=/office/worklist.xhtml}: remembers the language and goes back to the page. */
@WebServlet("/language")
public class LanguageSwitch extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = request.getParameter("to");
        Locale locale = Language.known(Locale.forLanguageTag(asked == null ? "" : asked));
        Cookie cookie = new Cookie(Language.COOKIE, locale.toLanguageTag());
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        response.sendRedirect(request.getContextPath() + ownAddress(request.getParameter("back")));
    }

    /** Only a path of this house; anything that a browser could read as another host goes home. */
    public static String ownAddress(String back) {
        boolean own = back != null && back.matches("/(?![/\\\\])[A-Za-z0-9/_.\\-]*(\\?[A-Za-z0-9=&%_.\\-]*)?");
        return own ? back : "/index.xhtml";
    }
}
