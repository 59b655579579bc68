package org.sunlight.web.page.publication;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.sunlight.publication.catalogue.CatalogueQueries;
import org.sunlight.publication.catalogue.EntryFilter;
import org.sunlight.publication.catalogue.EntryState;
import org.sunlight.publication.catalogue.SiteColumnQueries;
import org.sunlight.publication.catalogue.SiteColumnView;
import org.sunlight.publication.catalogue.TopicQueries;
import org.sunlight.publication.catalogue.TopicView;
import org.sunlight.publication.catalogue.Validity;
import org.sunlight.web.kit.Entries;

/** What the house has published, withdrawn entries too. */
@Named("entriesPage")
@ViewScoped
public class EntriesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CatalogueQueries entries;

    @Inject
    private transient SiteColumnQueries site;

    @Inject
    private transient TopicQueries topics;

    private final Entries filter = new Entries();
    private transient EntryRows rows;
    private transient List<SiteColumnView> columns;

    public EntryRows getRows() {
        if (rows == null) {
            rows = new EntryRows(entries, this::chosen);
        }
        return rows;
    }

    /** Whether there is more than the list counts. */
    public boolean isMore() {
        return entries.count(chosen()).more();
    }

    public void export() throws IOException {
        Map<String, String> topicNames =
                topics.all().stream().collect(Collectors.toMap(TopicView::code, TopicView::fullName));
        Map<String, String> columnNames =
                getColumns().stream().collect(Collectors.toMap(SiteColumnView::code, SiteColumnView::name));
        Faces.sendFile(
                "catalogue.xlsx",
                true,
                output -> EntryWorkbook.write(entries, chosen(), topicNames, columnNames, output));
    }

    private EntryFilter chosen() {
        String year = filter.text("year");
        return new EntryFilter(
                filter.text("words"),
                filter.text("topic"),
                filter.text("column"),
                null,
                year != null && year.matches("[12]\\d{3}") ? Integer.valueOf(year) : null,
                filter.choice("validity", Validity.class),
                filter.choice("state", EntryState.class),
                null);
    }

    public List<SiteColumnView> getColumns() {
        if (columns == null) {
            columns = site.all();
        }
        return columns;
    }

    public List<TopicView> getTopics() {
        return topics.all();
    }

    public Validity[] getValidities() {
        return Validity.values();
    }

    public EntryState[] getStates() {
        return EntryState.values();
    }

    public Entries getFilter() {
        return filter;
    }
}
