package org.sunlight.web.page.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sunlight.publication.guide.PublicGuide;
import org.sunlight.publication.guide.PublicGuideQueries;

/** The guide for everybody, as a page and as the screen of the reception hall. */
@Named("publicGuidePage")
@RequestScoped
public class PublicGuidePage {

    @Inject
    private PublicGuideQueries queries;

    private String organ;
    private boolean still;
    private List<PublicGuide> all;

    public List<PublicGuide> getAll() {
        if (all == null) {
            all = queries.all();
        }
        return all;
    }

    /** Of the organ in the address; without one, the first that is public. Null where none is. */
    public PublicGuide getGuide() {
        return getAll().stream()
                .filter(guide ->
                        organ == null || organ.isBlank() || guide.organCode().equals(organ))
                .findFirst()
                .orElse(null);
    }

    /**
     * The screen asks anew by itself, without a script; whoever needs more time to read stops it by {@code still}. A header and no
     * meta element: a screen reader then meets no promise of the page that the page does not keep.
     */
    public void keepFresh() {
        if (!still) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .addResponseHeader("Refresh", String.valueOf(queries.refreshSeconds()));
        }
    }

    public int getSeconds() {
        return queries.refreshSeconds();
    }

    public String getOrgan() {
        return organ;
    }

    public void setOrgan(String organ) {
        this.organ = organ;
    }

    public boolean isStill() {
        return still;
    }

    public void setStill(boolean still) {
        this.still = still;
    }
}
