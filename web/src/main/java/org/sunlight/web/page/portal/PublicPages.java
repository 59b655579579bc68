package org.sunlight.web.page.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Year;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.OrganView;
import org.sunlight.publication.catalogue.EntryFilter;
import org.sunlight.publication.catalogue.EntryPage;
import org.sunlight.publication.catalogue.EntryRow;
import org.sunlight.publication.catalogue.EntryView;
import org.sunlight.publication.catalogue.PublicCatalogueQueries;
import org.sunlight.publication.catalogue.SiteColumnQueries;
import org.sunlight.publication.catalogue.SiteColumnView;
import org.sunlight.publication.catalogue.TopicQueries;
import org.sunlight.publication.catalogue.TopicView;
import org.sunlight.publication.catalogue.Validity;

/** Collects what stands on the pages of the public side. */
@ApplicationScoped
public class PublicPages {

    private static final int NEWEST = 10;

    @Inject
    private PublicCatalogueQueries catalogue;

    @Inject
    private SiteColumnQueries site;

    @Inject
    private TopicQueries topics;

    @Inject
    private OrganQueries organs;

    @Inject
    private Clock clock;

    /** @param newest at most ten */
    public record Home(List<EntryRow> newest, List<SiteColumnView> columns) {}

    /**
     * The list with its filters.
     *
     * @param years in which something may have been published, newest first
     * @param column null where none is chosen
     */
    public record Listing(
            CatalogueQuestion asked,
            EntryPage page,
            SiteColumnView column,
            List<SiteColumnView> columns,
            List<TopicView> topics,
            List<OrganView> organs,
            List<Integer> years) {

        public Validity[] validities() {
            return Validity.values();
        }

        /** Address of the page before, or null. */
        public String previous() {
            return asked.page() == 1 ? null : asked.at(asked.page() - 1).address();
        }

        /** Address of the next page, or null; behind what was counted the list goes on from its last row. */
        public String next() {
            if (!page.next() || page.rows().isEmpty()) {
                return null;
            }
            boolean counted =
                    (asked.page() + 1) * CatalogueQuestion.SIZE <= page.count().atLeast();
            EntryRow last = page.rows().get(page.rows().size() - 1);
            return counted || !page.count().more()
                    ? asked.at(asked.page() + 1).address()
                    : asked.from(new EntryFilter.Place(last.publishedAt(), last.id()))
                            .address();
        }

        /** A single sign has no pair by which it could be looked up. */
        public boolean isSingleSign() {
            return asked.words() != null && asked.words().length() == 1;
        }
    }

    Home home() {
        return new Home(catalogue.newest(EntryFilter.all(), NEWEST), site.all());
    }

    Listing listing(CatalogueQuestion asked) {
        List<SiteColumnView> columns = site.all();
        int now = Year.now(clock).getValue();
        int first = catalogue.firstYear().orElse(now);
        return new Listing(
                asked,
                catalogue.page(asked.filter(), asked.first(), CatalogueQuestion.SIZE),
                columns.stream()
                        .filter(column -> column.code().equals(asked.column()))
                        .findFirst()
                        .orElse(null),
                columns,
                topics.all(),
                organs.all().stream().filter(OrganView::active).toList(),
                IntStream.rangeClosed(first, now)
                        .map(year -> first + now - year)
                        .boxed()
                        .toList());
    }

    Optional<EntryShown> entry(String indexNumber, String base) {
        return catalogue.entry(indexNumber).map(entry -> shown(entry, base));
    }

    private EntryShown shown(EntryView entry, String base) {
        String code = entry.particulars().columnCode();
        return new EntryShown(
                entry,
                site.column(code).orElseThrow(() -> new IllegalStateException("an entry without a column: " + code)),
                topics.topic(entry.particulars().topicCode())
                        .map(TopicView::fullName)
                        .orElse(entry.particulars().topicCode()),
                base + EntryAddress.of(entry.indexNumber()));
    }

    /** The entry itself and those it names. */
    static Set<String> names(EntryView entry) {
        Set<String> names = entry.related().stream()
                .map(EntryView.Related::indexNumber)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        names.add(entry.indexNumber());
        return names;
    }
}
