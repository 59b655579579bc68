package org.sunlight.web.page.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;
import org.sunlight.publication.catalogue.IndexPatternQueries;
import org.sunlight.publication.catalogue.IndexPatternService;
import org.sunlight.publication.catalogue.IndexPatternView;
import org.sunlight.publication.catalogue.WriteIndexPattern;
import org.sunlight.web.kit.Entries;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;

/** How each organ writes its index numbers, with the number that would come next while the form is being typed. */
@Named("indexPatternsPage")
@ViewScoped
public class IndexPatternsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/administration/index-patterns.xhtml?faces-redirect=true";

    @Inject
    private transient IndexPatternQueries queries;

    @Inject
    private transient IndexPatternService service;

    private final Entries form = new Entries();
    private String organ;
    private IndexPatternView chosen;
    private IndexPatternView preview;
    private transient List<IndexPatternView> rows;

    public void load() {
        if (organ != null && chosen == null) {
            chosen = getRows().stream()
                    .filter(row -> row.organCode().equals(organ))
                    .findFirst()
                    .orElse(null);
            if (chosen != null) {
                form.put("organisationCode", chosen.organisationCode());
                form.put("pattern", chosen.pattern());
                preview = chosen;
            }
        }
    }

    /** What the form says would come out; the refusal of a form that is not whole stands at its field. */
    public void look() {
        preview = null;
        preview = queries.preview(chosen.organCode(), form.text("organisationCode"), form.text("pattern"));
    }

    public void take(String pattern) {
        form.put("pattern", pattern);
        look();
    }

    public String save() {
        service.write(new WriteIndexPattern(
                chosen.organCode(), chosen.version(), form.text("organisationCode"), form.text("pattern")));
        Messages.addFlashGlobalInfo(Texts.text(Language.current(), "index.saved"));
        return ADDRESS + "&organ=" + chosen.organCode();
    }

    public List<IndexPatternView> getRows() {
        if (rows == null) {
            rows = queries.all();
        }
        return rows;
    }

    public IndexPatternView getChosen() {
        return chosen;
    }

    public IndexPatternView getPreview() {
        return preview;
    }

    public Entries getForm() {
        return form;
    }

    public String getOrgan() {
        return organ;
    }

    public void setOrgan(String organ) {
        this.organ = organ;
    }
}
