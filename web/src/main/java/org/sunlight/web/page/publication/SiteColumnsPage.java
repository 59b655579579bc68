package org.sunlight.web.page.publication;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;
import org.sunlight.office.organ.Colleague;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.SectionView;
import org.sunlight.publication.catalogue.SiteColumnService;
import org.sunlight.publication.catalogue.SiteColumnView;
import org.sunlight.publication.catalogue.WriteSiteColumn;
import org.sunlight.publication.channel.CareForColumn;
import org.sunlight.publication.channel.ChannelQueries;
import org.sunlight.publication.channel.ChannelService;
import org.sunlight.publication.channel.ColumnClass;
import org.sunlight.publication.channel.ColumnRow;
import org.sunlight.publication.channel.VetoCount;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.web.kit.Entries;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.StaffNames;
import org.sunlight.web.kit.Texts;

/** The columns of the website against the limits of the veto; with a code, the settings of one of them. */
@Named("siteColumnsPage")
@ViewScoped
public class SiteColumnsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/publication/columns.xhtml?faces-redirect=true";
    private static final String NEW = "new";

    @Inject
    private transient ChannelQueries queries;

    @Inject
    private transient ChannelService service;

    @Inject
    private transient SiteColumnService columns;

    @Inject
    private transient OrganQueries organs;

    @Inject
    private transient StaffNames names;

    @Inject
    private transient CurrentCaller caller;

    private final Entries form = new Entries();
    private String code;
    private SiteColumnView described;
    private long careVersion;
    private transient List<ColumnRow> rows;

    public void load() {
        if (code == null || !form.isEmpty()) {
            return;
        }
        form.put("sortKey", 200);
        getRows().stream()
                .filter(row -> row.column().code().equals(code))
                .findFirst()
                .ifPresent(this::fill);
    }

    private void fill(ColumnRow row) {
        described = row.column();
        careVersion = row.careVersion();
        form.put("section", row.sectionId());
        form.put("login", row.login());
        form.put("columnClass", row.columnClass());
        form.put("cycleDays", row.cycleDays());
        form.put("special", row.special());
        form.put("startsOn", row.startsOn());
        form.put("endsOn", row.endsOn());
        form.put("name", described.name());
        form.put("type", described.type());
        form.put("description", described.description());
        form.put("keywords", described.keywords());
        form.put("sortKey", described.sortKey());
    }

    public String care() {
        String section = form.text("section");
        service.care(new CareForColumn(
                code,
                careVersion,
                section == null ? null : Long.valueOf(section),
                form.text("login"),
                form.choice("columnClass", ColumnClass.class),
                form.whole("cycleDays"),
                form.flag("special"),
                form.day("startsOn"),
                form.day("endsOn")));
        return done();
    }

    public String describe() {
        columns.write(new WriteSiteColumn(
                isFresh() ? form.text("code") : code,
                isFresh() ? -1 : described.version(),
                form.text("name"),
                form.text("type"),
                form.text("description"),
                form.text("keywords"),
                form.whole("sortKey") == null ? 0 : form.whole("sortKey")));
        return done();
    }

    private static String done() {
        Messages.addFlashGlobalInfo(Texts.text(Language.current(), "channel.columns.saved"));
        return ADDRESS;
    }

    public List<ColumnRow> getRows() {
        if (rows == null) {
            rows = queries.columns();
        }
        return rows;
    }

    public VetoCount getVetoes() {
        return queries.vetoes(getRows());
    }

    /** Section and person, as far as they are named; empty for nobody. */
    public String owner(ColumnRow row) {
        String section = row.sectionId() == null
                ? ""
                : organs.sectionsOf(row.organId()).stream()
                        .filter(known -> known.id() == row.sectionId())
                        .map(SectionView::name)
                        .findFirst()
                        .orElse("");
        String person = row.login() == null ? "" : names.of(row.login());
        return (section + " " + person).strip();
    }

    public boolean isFresh() {
        return NEW.equals(code);
    }

    public SiteColumnView getDescribed() {
        return described;
    }

    public List<SectionView> getSections() {
        return organs.sectionsOf(caller.get().organId());
    }

    public List<Colleague> getColleagues() {
        return organs.colleagues(caller.get().organId());
    }

    public ColumnClass[] getClasses() {
        return ColumnClass.values();
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
