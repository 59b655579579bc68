package org.sunlight.web.page.publication;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sunlight.publication.catalogue.CatalogueQueries;
import org.sunlight.publication.catalogue.CatalogueService;
import org.sunlight.publication.catalogue.CorrectEntry;
import org.sunlight.publication.catalogue.EntryParticulars;
import org.sunlight.publication.catalogue.EntryView;
import org.sunlight.publication.catalogue.FiveOpenness;
import org.sunlight.publication.catalogue.SiteColumnQueries;
import org.sunlight.publication.catalogue.SiteColumnView;
import org.sunlight.publication.catalogue.TopicQueries;
import org.sunlight.publication.catalogue.TopicView;
import org.sunlight.publication.catalogue.Validity;
import org.sunlight.publication.catalogue.WithdrawEntry;
import org.sunlight.shared.error.NotFound;
import org.sunlight.web.kit.Entries;
import org.sunlight.web.kit.Words;
import org.sunlight.web.page.portal.EntryAddress;

/** One entry of the catalogue with everything that is known of it, and what can be done with it. */
@Named("entryPage")
@ViewScoped
public class EntryPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CatalogueQueries entries;

    @Inject
    private transient CatalogueService acts;

    @Inject
    private transient SiteColumnQueries columns;

    @Inject
    private transient TopicQueries topics;

    private final Entries form = new Entries();
    private String index;
    private long version;
    private transient EntryView entry;

    /** The form of a correction begins with what stands there. */
    public void open() {
        version = getEntry().version();
        EntryParticulars said = entry.particulars();
        form.put("topic", said.topicCode());
        form.put("column", said.columnCode());
        form.put("genre", said.genre());
        form.put("documentNumber", said.documentNumber());
        form.put("keywords", said.keywords());
        form.put("description", said.description());
        form.put("formedOn", said.formedOn());
        form.put("effectiveOn", said.effectiveOn());
        form.put("expiresOn", said.expiresOn());
        form.put("validity", said.validity());
        form.put("openness", said.fiveOpenness());
        form.put("origin", said.origin());
        form.put("originAddress", said.originAddress());
    }

    public String withdraw() {
        acts.withdraw(new WithdrawEntry(index, version, form.text("withdrawReason")));
        return address();
    }

    public String correct() {
        EntryParticulars written = new EntryParticulars(
                form.text("topic"),
                form.text("column"),
                form.text("genre"),
                form.text("documentNumber"),
                form.text("keywords"),
                form.text("description"),
                form.day("formedOn"),
                form.day("effectiveOn"),
                form.day("expiresOn"),
                form.choice("validity", Validity.class),
                form.choice("openness", FiveOpenness.class),
                form.text("origin"),
                form.text("originAddress"),
                getEntry().particulars().asPrinted());
        acts.correct(new CorrectEntry(index, version, written, form.text("correctReason")));
        return address();
    }

    private String address() {
        return "/publication/entry.xhtml?faces-redirect=true&index=" + Words.encoded(index);
    }

    public EntryView getEntry() {
        if (entry == null) {
            entry = entries.entry(index).orElseThrow(() -> new NotFound("ENTRY_NOT_FOUND"));
        }
        return entry;
    }

    /** Newest first. */
    public List<EntryView.Event> getEvents() {
        List<EntryView.Event> events = new ArrayList<>(getEntry().events());
        Collections.reverse(events);
        return events;
    }

    public String getTopicName() {
        String code = getEntry().particulars().topicCode();
        return topics.topic(code).map(TopicView::fullName).orElse(code);
    }

    public String getColumnName() {
        String code = getEntry().particulars().columnCode();
        return columns.column(code).map(SiteColumnView::name).orElse(code);
    }

    public String getPublicAddress() {
        return EntryAddress.of(index);
    }

    public List<SiteColumnView> getColumns() {
        return columns.all();
    }

    public List<TopicView> getTopics() {
        return topics.all();
    }

    public Validity[] getValidities() {
        return Validity.values();
    }

    public FiveOpenness[] getOpennesses() {
        return FiveOpenness.values();
    }

    public Entries getForm() {
        return form;
    }

    public String getIndex() {
        return index;
    }

    public void setIndex(String index) {
        this.index = index;
    }
}
