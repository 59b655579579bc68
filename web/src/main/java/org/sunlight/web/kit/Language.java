package org.sunlight.web.kit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** The language of the reader: chosen by the switch in the bar, kept in a cookie for a year. */
@Named("language")
@RequestScoped
public class Language {

    /** Language of the base files. */
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    static final String COOKIE = "sunlight-language";

    @Inject
    private HttpServletRequest request;

    public Locale getLocale() {
        return of(request);
    }

    /** Value for the {@code lang} attribute of the page. */
    public String getTag() {
        return getLocale().toLanguageTag();
    }

    public boolean isChinese() {
        return getLocale().equals(CHINESE);
    }

    /** The language the reader chose, Chinese if none. */
    public static Locale of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(COOKIE)) {
                    return known(Locale.forLanguageTag(cookie.getValue()));
                }
            }
        }
        return CHINESE;
    }

    /** The language of the page that is being built on this thread. */
    public static Locale current() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces == null) {
            return CHINESE;
        }
        return of((HttpServletRequest) faces.getExternalContext().getRequest());
    }

    /** One of the two languages the house speaks. */
    static Locale known(Locale asked) {
        return asked.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : CHINESE;
    }
}
