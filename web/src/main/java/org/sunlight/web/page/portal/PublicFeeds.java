package org.sunlight.web.page.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.StringWriter;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.sunlight.publication.catalogue.EntryNews;
import org.sunlight.publication.catalogue.PublicCatalogueQueries;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;

/**
 * What machines follow: an Atom feed of published, changed and withdrawn entries, and the map of the site. Source: RFC 4287,
 * RFC 6721 for what was withdrawn, sitemaps.org protocol 0.9.
 */
@ApplicationScoped
public class PublicFeeds {

    private static final int TOLD = 100;
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";
    private static final String MAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

    @Inject
    private PublicCatalogueQueries catalogue;

    @Inject
    private Clock clock;

    private interface Lines {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    String feed(String base, HttpServletRequest request) {
        Locale locale = Language.of(request);
        SiteFrame site = (SiteFrame) request.getAttribute("site");
        String name = site.identity().name() == null
                ? Texts.text(locale, "portal.site")
                : site.identity().name();
        List<EntryNews> news = catalogue.news(TOLD);
        Instant updated = news.isEmpty() ? clock.instant() : news.get(0).changedAt();
        return document(xml -> {
            xml.setDefaultNamespace(ATOM);
            xml.writeStartElement(ATOM, "feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeNamespace("at", TOMBSTONES);
            text(xml, "title", name + " " + Texts.text(locale, "portal.feed"));
            text(xml, "id", base + PublicSite.FEED);
            text(xml, "updated", moment(updated));
            link(xml, "self", base + PublicSite.FEED);
            link(xml, "alternate", base + PublicSite.HOME);
            for (EntryNews one : news) {
                tell(xml, base, one, locale);
            }
            xml.writeEndElement();
        });
    }

    private static void tell(XMLStreamWriter xml, String base, EntryNews news, Locale locale)
            throws XMLStreamException {
        String address = base + EntryAddress.of(news.indexNumber());
        if (!news.isPublic()) {
            xml.writeStartElement("at", "deleted-entry", TOMBSTONES);
            xml.writeAttribute("ref", address);
            xml.writeAttribute("when", moment(news.changedAt()));
            xml.writeStartElement("at", "comment", TOMBSTONES);
            xml.writeCharacters(
                    Texts.text(locale, "portal.feed.withdrawn", news.indexNumber(), news.withdrawnReason()));
            xml.writeEndElement();
            xml.writeEndElement();
            return;
        }
        xml.writeStartElement(ATOM, "entry");
        text(xml, "title", news.title());
        text(xml, "id", address);
        text(xml, "published", moment(news.publishedAt()));
        text(xml, "updated", moment(news.changedAt()));
        link(xml, "alternate", address);
        xml.writeStartElement(ATOM, "author");
        text(xml, "name", news.publisher());
        xml.writeEndElement();
        String change = news.isChanged() ? Texts.text(locale, "portal.feed.changed") : "";
        String said = news.description() == null ? "" : news.description();
        text(xml, "summary", (news.indexNumber() + " " + change + " " + said).strip());
        xml.writeEndElement();
    }

    /** @param month {@code YYYY-MM}; without one, the list of the months */
    String siteMap(String base, String month) {
        YearMonth asked = month(month);
        return document(xml -> {
            xml.setDefaultNamespace(MAP);
            xml.writeStartElement(MAP, asked == null ? "sitemapindex" : "urlset");
            xml.writeDefaultNamespace(MAP);
            if (asked == null) {
                for (YearMonth each : catalogue.months(clock.instant())) {
                    place(xml, "sitemap", base + PublicSite.SITE_MAP + "?month=" + each);
                }
            } else {
                place(xml, "url", base + PublicSite.HOME);
                place(xml, "url", base + EntryAddress.CATALOGUE);
                for (String indexNumber : catalogue.published(asked)) {
                    place(xml, "url", base + EntryAddress.of(indexNumber));
                }
            }
            xml.writeEndElement();
        });
    }

    private static YearMonth month(String asked) {
        try {
            return asked == null ? null : YearMonth.parse(asked);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static String moment(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static void text(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(ATOM, name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static void place(XMLStreamWriter xml, String name, String address) throws XMLStreamException {
        xml.writeStartElement(MAP, name);
        xml.writeStartElement(MAP, "loc");
        xml.writeCharacters(address);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static String document(Lines lines) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            lines.write(xml);
            xml.writeEndDocument();
            xml.close();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("nothing can go wrong in memory", e);
        }
    }
}
