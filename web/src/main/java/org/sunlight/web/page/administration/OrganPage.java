package org.sunlight.web.page.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sunlight.office.organ.AmendOrgan;
import org.sunlight.office.organ.AmendSection;
import org.sunlight.office.organ.CloseOrgan;
import org.sunlight.office.organ.EstablishOrgan;
import org.sunlight.office.organ.FormSection;
import org.sunlight.office.organ.OrganParticulars;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.OrganService;
import org.sunlight.office.organ.OrganView;
import org.sunlight.office.organ.SectionView;
import org.sunlight.office.organ.StaffQueries;

/** One organ: establish, amend, its sections, close or merge. */
@Named("organPage")
@ViewScoped
public class OrganPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OrganService service;

    @Inject
    private OrganQueries queries;

    @Inject
    private StaffQueries administered;

    private final Map<String, String> form = new HashMap<>();
    private String code;
    private long seenVersion;
    private boolean government;

    /** As they were shown: a press means the section that was seen in this place. */
    private transient List<SectionView> sections;

    public void open() {
        if (code == null) {
            return;
        }
        OrganView organ = getOrgan();
        seenVersion = organ.version();
        OrganParticulars known = organ.particulars();
        form.put("name", known.name());
        form.put("numberPrefix", known.numberPrefix());
        form.put("documentWord", known.documentWord());
        form.put("reviewOrgan", known.reviewOrgan());
        form.put("court", known.court());
        form.put("address", known.address());
        form.put("postcode", known.postcode());
        form.put("phone", known.phone());
        form.put("fax", known.fax());
        form.put("email", known.email());
        government = known.government();
    }

    public String save() {
        OrganParticulars particulars = new OrganParticulars(
                form.get("name"),
                form.get("numberPrefix"),
                form.get("documentWord"),
                form.get("reviewOrgan"),
                form.get("court"),
                form.get("address"),
                form.get("postcode"),
                form.get("phone"),
                form.get("fax"),
                form.get("email"),
                government);
        OrganView saved = code == null
                ? service.establish(new EstablishOrgan(form.get("code"), form.get("parentCode"), particulars))
                : service.amend(new AmendOrgan(code, seenVersion, particulars));
        return shown(saved.code(), "organ.organ.saved", saved.name());
    }

    public String close() {
        OrganView closed = service.close(new CloseOrgan(code, seenVersion, form.get("reason"), form.get("mergedInto")));
        return shown(closed.code(), "organ.organ.closed", closed.name());
    }

    public String formSection() {
        SectionView formed = service.formSection(new FormSection(code, form.get("section")));
        return shown(code, "organ.section.formed", formed.name());
    }

    public String switchSection(SectionView section) {
        SectionView changed = service.amendSection(
                new AmendSection(code, section.id(), section.version(), section.name(), !section.active()));
        return shown(code, "organ.section.switched." + changed.active(), changed.name());
    }

    private static String shown(String organ, String key, String name) {
        Told.afterRedirect(key, name);
        return "/administration/organ.xhtml?faces-redirect=true&code=" + organ;
    }

    public OrganView getOrgan() {
        return queries.byCode(code);
    }

    public List<SectionView> getSections() {
        if (sections == null) {
            sections = queries.sectionsOf(getOrgan().id());
        }
        return sections;
    }

    /** Organs that may stand above a new one or take over this one. */
    public List<OrganView> getOthers() {
        return administered.organs().stream()
                .filter(OrganView::active)
                .filter(organ -> !organ.code().equals(code))
                .toList();
    }

    public boolean isGovernment() {
        return government;
    }

    public void setGovernment(boolean government) {
        this.government = government;
    }

    public Map<String, String> getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
