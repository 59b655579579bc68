package org.sunlight.web.page.portal;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sunlight.law.rule.HouseSettings;
import org.sunlight.web.kit.Language;

/**
 * {@code /public/}: the front page; {@code /public/catalogue}: list and search; {@code /public/catalogue/{index number}}: an
 * entry or its tombstone; {@code /public/feed.atom} and {@code /public/sitemap.xml}. Each page has a validator, and a reader
 * who has it already is told so without it being made.
 */
@WebServlet({
    PublicSite.HOME,
    "/public",
    EntryAddress.CATALOGUE,
    EntryAddress.CATALOGUE + "/*",
    PublicSite.FEED,
    PublicSite.SITE_MAP
})
public class PublicSite extends HttpServlet {

    static final String HOME = "/public/";
    static final String FEED = "/public/feed.atom";
    static final String SITE_MAP = "/public/sitemap.xml";

    private static final long serialVersionUID = 1L;

    private static final String HTML = "text/html";

    /** Not even a script of our own. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** Nothing that changes with the entries stands on it. */
    private static final Set<String> NO_ENTRY = Set.of();

    @Inject
    private transient PublicPages pages;

    @Inject
    private transient PublicFeeds feeds;

    @Inject
    private transient PublicPageMemory memory;

    @Inject
    private transient HouseSettings settings;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getServletPath();
        if (path.equals("/public")) {
            response.sendRedirect(request.getContextPath() + HOME);
            return;
        }
        SiteIdentity site = SiteIdentity.of(settings, LocalDate.now(clock));
        String index = index(request, path);
        CatalogueQuestion asked = CatalogueQuestion.of(request);
        String month = request.getParameter("month");
        Locale language = Language.of(request);
        String base = base(request, site);
        String address = String.join(
                "\n",
                language.toLanguageTag(),
                base,
                path,
                String.valueOf(index),
                path.equals(EntryAddress.CATALOGUE) ? asked.address() : "",
                path.equals(SITE_MAP) ? String.valueOf(month) : "");
        PublicPageMemory.Moment moment = memory.moment(site);
        Optional<PublicPage> known = memory.find(address, moment);
        PublicPage page;
        if (known.isPresent()) {
            page = known.get();
        } else {
            request.setAttribute("site", new SiteFrame(site, base, address(path, index, asked)));
            page = made(request, response, path, index, asked, month, base);
            if (page.status() != HttpServletResponse.SC_NOT_FOUND) {
                memory.keep(address, page, moment);
            }
        }
        send(request, response, language, page);
    }

    private PublicPage made(
            HttpServletRequest request,
            HttpServletResponse response,
            String path,
            String index,
            CatalogueQuestion asked,
            String month,
            String base)
            throws ServletException, IOException {
        switch (path) {
            case HOME:
                request.setAttribute("home", pages.home());
                return html(request, response, 200, "home", null);
            case FEED:
                return PublicPage.of(200, "application/atom+xml", feeds.feed(base, request), null);
            case SITE_MAP:
                return PublicPage.of(200, "application/xml", feeds.siteMap(base, month), null);
            default:
                return index == null ? listing(request, response, asked) : entry(request, response, index, base);
        }
    }

    private PublicPage listing(HttpServletRequest request, HttpServletResponse response, CatalogueQuestion asked)
            throws ServletException, IOException {
        request.setAttribute("listing", pages.listing(asked));
        return html(request, response, 200, "catalogue", null);
    }

    private PublicPage entry(HttpServletRequest request, HttpServletResponse response, String index, String base)
            throws ServletException, IOException {
        Optional<EntryShown> found = pages.entry(index, base);
        if (found.isEmpty()) {
            return html(request, response, HttpServletResponse.SC_NOT_FOUND, "missing", NO_ENTRY);
        }
        EntryShown shown = found.get();
        request.setAttribute("shown", shown);
        boolean open = shown.entry().isPublic();
        return html(
                request,
                response,
                open ? HttpServletResponse.SC_OK : HttpServletResponse.SC_GONE,
                open ? "entry" : "tombstone",
                PublicPages.names(shown.entry()));
    }

    private static PublicPage html(
            HttpServletRequest request, HttpServletResponse response, int status, String template, Set<String> names)
            throws ServletException, IOException {
        String text = PageCapture.text(request, response, "/WEB-INF/portal/" + template + ".xhtml");
        return PublicPage.of(status, HTML, text, names);
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, Locale language, PublicPage page)
            throws IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        // asked for each time, answered by the validator: what is withdrawn must not linger anywhere
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Cookie");
        response.setHeader("ETag", page.tag());
        if (page.status() == HttpServletResponse.SC_OK && isKnown(request.getHeader("If-None-Match"), page.tag())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setStatus(page.status());
        response.setContentType(page.mediaType() + ";charset=UTF-8");
        response.setHeader("Content-Language", language.toLanguageTag());
        response.setContentLength(page.body().length);
        response.getOutputStream().write(page.body());
    }

    private static boolean isKnown(String asked, String tag) {
        return asked != null
                && Arrays.stream(asked.split(","))
                        .map(String::strip)
                        .anyMatch(one ->
                                one.equals("*") || one.replaceFirst("^W/", "").equals(tag));
    }

    private static String index(HttpServletRequest request, String path) {
        if (!path.equals(EntryAddress.CATALOGUE)) {
            return null;
        }
        String beyond = request.getPathInfo();
        String given = beyond == null || beyond.length() < 2 ? request.getParameter("index") : beyond.substring(1);
        return given == null || given.isBlank() || given.length() > 60 ? null : given;
    }

    private static String address(String path, String index, CatalogueQuestion asked) {
        if (index != null) {
            return EntryAddress.of(index);
        }
        return path.equals(EntryAddress.CATALOGUE) ? path + asked.address() : path;
    }

    /** Protocol and host: the domain that the house gave itself, else the one by which it was called. */
    private static String base(HttpServletRequest request, SiteIdentity site) {
        if (site.domain() != null) {
            return "https://" + site.domain() + request.getContextPath();
        }
        String host = request.getHeader("Host");
        boolean plain = host != null && host.matches("[A-Za-z0-9.:\\[\\]-]{1,120}");
        return request.getScheme() + "://" + (plain ? host : "localhost") + request.getContextPath();
    }
}
