package org.sunlight.web.page.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sunlight.publication.catalogue.CatalogueChanges;

/**
 * Public pages that hold: until an entry on them changes, the house gives itself another name, or the day ends. The ones
 * that were not asked for longest go first.
 */
@ApplicationScoped
public class PublicPageMemory {

    private static final int MOST = 5_000;
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    /** What is larger is made anew each time. */
    private static final int LARGEST = 512 * 1024;

    @Inject
    private CatalogueChanges changes;

    @Inject
    private Clock clock;

    private final Map<String, PublicPage> pages = new LinkedHashMap<>(256, 0.75f, true);
    private long bytes;
    private long revision;
    private SiteIdentity site;
    private LocalDate day;

    /** What was to be known before a page was made; it is kept only if that still holds. */
    record Moment(long revision, SiteIdentity site, LocalDate day) {}

    Moment moment(SiteIdentity now) {
        return new Moment(changes.revision(), now, LocalDate.now(clock));
    }

    synchronized Optional<PublicPage> find(String address, Moment moment) {
        catchUp(moment);
        return Optional.ofNullable(pages.get(address));
    }

    synchronized void keep(String address, PublicPage page, Moment moment) {
        catchUp(moment);
        boolean current = moment.revision() == revision
                && moment.site().equals(site)
                && moment.day().equals(day);
        if (!current || page.body().length > LARGEST) {
            return;
        }
        PublicPage before = pages.put(address, page);
        bytes += page.body().length - (before == null ? 0 : before.body().length);
        Iterator<PublicPage> oldest = pages.values().iterator();
        while (pages.size() > MOST || bytes > MOST_BYTES) {
            bytes -= oldest.next().body().length;
            oldest.remove();
        }
    }

    private void catchUp(Moment moment) {
        if (!moment.site().equals(site) || !moment.day().equals(day)) {
            site = moment.site();
            day = moment.day();
            forgetAll();
        }
        if (moment.revision() > revision) {
            Optional<Set<String>> changed = changes.since(revision);
            revision = moment.revision();
            changed.ifPresentOrElse(this::forget, this::forgetAll);
        }
    }

    private void forget(Set<String> changed) {
        Iterator<PublicPage> all = pages.values().iterator();
        while (all.hasNext()) {
            PublicPage page = all.next();
            if (page.dependsOn(changed)) {
                bytes -= page.body().length;
                all.remove();
            }
        }
    }

    private void forgetAll() {
        pages.clear();
        bytes = 0;
    }
}
