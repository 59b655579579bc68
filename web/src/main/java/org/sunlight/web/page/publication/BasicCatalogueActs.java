package org.sunlight.web.page.publication;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;
import org.sunlight.publication.basiccatalogue.BasicCatalogueService;
import org.sunlight.publication.basiccatalogue.BasicEntryParticulars;
import org.sunlight.publication.basiccatalogue.BasicEntryView;
import org.sunlight.publication.basiccatalogue.DiscardEdition;
import org.sunlight.publication.basiccatalogue.DisclosureWay;
import org.sunlight.publication.basiccatalogue.DraftEdition;
import org.sunlight.publication.basiccatalogue.EditionView;
import org.sunlight.publication.basiccatalogue.ExtendEdition;
import org.sunlight.publication.basiccatalogue.LeaveOutEntry;
import org.sunlight.publication.basiccatalogue.PutEditionInForce;
import org.sunlight.publication.basiccatalogue.ReviewEdition;
import org.sunlight.publication.basiccatalogue.WriteBasicEntry;
import org.sunlight.publication.catalogue.SiteColumnQueries;
import org.sunlight.publication.catalogue.SiteColumnView;
import org.sunlight.web.kit.Entries;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;

/** What can be done with an edition of the basic catalogue. */
@Named("basicCatalogueActs")
@ViewScoped
public class BasicCatalogueActs implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/publication/basic-catalogue.xhtml?faces-redirect=true";
    private static final String NEW = "new";

    @Inject
    private BasicCataloguePage page;

    @Inject
    private transient BasicCatalogueService service;

    @Inject
    private transient SiteColumnQueries columns;

    private final Entries form = new Entries();
    private String code;
    private long version;

    /** The form begins with what stands there; a new matter comes last. */
    public void open() {
        EditionView edition = page.getEdition();
        if (edition == null || !form.isEmpty()) {
            return;
        }
        version = edition.version();
        BasicEntryView entry = code == null || code.equals(NEW) ? null : page.entry(code);
        form.put("serial", edition.entries().size() + 1);
        form.put("inUse", true);
        form.put("way", DisclosureWay.PROACTIVE);
        if (entry != null) {
            fill(entry.particulars());
        }
    }

    private void fill(BasicEntryParticulars said) {
        form.put("serial", said.serial());
        form.put("topic", said.topic());
        form.put("subtopic", said.subtopic());
        form.put("content", said.content());
        form.put("basis", said.basis());
        form.put("term", said.term());
        form.put("section", said.section());
        form.put("channels", said.channels());
        form.put("audience", said.audience());
        form.put("way", said.way());
        form.put("level", said.level());
        form.put("frequency", said.frequency());
        form.put("cycleDays", said.cycleDays());
        form.put("inUse", said.inUse());
        form.put("columnCode", said.columnCode());
        form.put("topicCode", said.topicCode());
        form.put("titleWords", said.titleWords());
    }

    private BasicEntryParticulars written() {
        return new BasicEntryParticulars(
                form.whole("serial") == null ? 0 : form.whole("serial"),
                form.text("topic"),
                form.text("subtopic"),
                form.text("content"),
                form.text("basis"),
                form.text("term"),
                form.text("section"),
                form.text("channels"),
                form.text("audience"),
                form.choice("way", DisclosureWay.class),
                form.text("level"),
                form.text("frequency"),
                form.whole("cycleDays"),
                form.flag("inUse"),
                form.text("columnCode"),
                form.text("topicCode"),
                form.text("titleWords"));
    }

    public String draft() {
        EditionView made = service.draft(new DraftEdition(form.text("draftReason")));
        return done("basic.drafted", made.number());
    }

    public String write() {
        String written = NEW.equals(code) ? null : code;
        service.write(new WriteBasicEntry(number(), version, written, written()));
        return done("basic.written", number());
    }

    public String leaveOut() {
        service.leaveOut(new LeaveOutEntry(number(), version, code));
        return done("basic.left", number());
    }

    public String putInForce() {
        service.putInForce(new PutEditionInForce(number(), version, form.day("on"), form.text("reason")));
        return done("basic.inForce", number());
    }

    public String discard() {
        service.discard(new DiscardEdition(number(), version, form.text("discardReason")));
        return done("basic.discarded", null);
    }

    public String extend() {
        service.extend(new ExtendEdition(number(), version, written(), form.text("ground")));
        return done("basic.extended", null);
    }

    public String review() {
        service.review(new ReviewEdition(number(), version, form.flag("keeps"), form.text("note")));
        return done("basic.reviewed", null);
    }

    private String number() {
        return page.getEdition().number();
    }

    private static String done(String message, String number) {
        Messages.addFlashGlobalInfo(Texts.text(Language.current(), message));
        return number == null ? ADDRESS : ADDRESS + "&number=" + number;
    }

    public List<SiteColumnView> getColumns() {
        return columns.all();
    }

    public DisclosureWay[] getWays() {
        return DisclosureWay.values();
    }

    public Entries getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
