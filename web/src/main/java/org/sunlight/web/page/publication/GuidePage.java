package org.sunlight.web.page.publication;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.sunlight.law.clock.ClockQueries;
import org.sunlight.law.clock.ClockView;
import org.sunlight.law.clock.Light;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.publication.guide.GuidePoster;
import org.sunlight.publication.guide.GuideQueries;
import org.sunlight.publication.guide.GuideRow;
import org.sunlight.publication.guide.GuideView;
import org.sunlight.publication.guide.PublicGuide;
import org.sunlight.publication.guide.PublicGuideQueries;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;

/** The disclosure guide of the organ: the public version, the one in preparation, or an earlier one. */
@Named("guidePage")
@ViewScoped
public class GuidePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient GuideQueries queries;

    @Inject
    private transient PublicGuideQueries open;

    @Inject
    private transient ClockQueries clocks;

    @Inject
    private transient OrganQueries organs;

    @Inject
    private transient CurrentCaller caller;

    private Integer edition;
    private transient GuideView published;
    private transient GuideView preparing;
    private transient GuideView shown;
    private transient boolean approved;
    private transient ClockView term;
    private transient List<GuideRow> versions;
    private transient boolean loaded;

    public void load() {
        if (!loaded) {
            loaded = true;
            published = queries.published().orElse(null);
            preparing = queries.inPreparation().orElse(null);
            approved = preparing != null && queries.isApproved(preparing);
            GuideView any = preparing == null ? published : preparing;
            term = any == null ? null : queries.running(any.number()).orElse(null);
            versions = queries.versions();
            shown = edition == null ? published : queries.version(edition);
        }
    }

    public GuideView getPublished() {
        load();
        return published;
    }

    public GuideView getPreparing() {
        load();
        return preparing;
    }

    /** The version of the address, otherwise the public one. */
    public GuideView getShown() {
        load();
        return shown;
    }

    public boolean isApproved() {
        load();
        return approved;
    }

    /** The twenty working days, where they run. */
    public ClockView getTerm() {
        load();
        return term;
    }

    public Light light(ClockView term) {
        return clocks.light(term);
    }

    public int daysLeft(ClockView term) {
        return clocks.daysLeft(term);
    }

    public String outdated(GuideView guide) {
        return guide.outdated().stream()
                .map(part -> Texts.text(Language.current(), "guide." + part))
                .collect(Collectors.joining(Language.current().getLanguage().equals("zh") ? "、" : ", "));
    }

    public List<GuideRow> getVersions() {
        load();
        return versions;
    }

    public String getOrganCode() {
        return organs.organ(caller.get().organId()).code();
    }

    public void poster(GuidePoster.Size size) throws IOException {
        PublicGuide guide = open.of(getOrganCode()).orElse(null);
        if (guide != null) {
            String name = "guide-" + guide.organCode() + "-" + size + ".pdf";
            Faces.sendFile(GuidePoster.print(guide, size), name, true);
        }
    }

    public Integer getEdition() {
        return edition;
    }

    public void setEdition(Integer edition) {
        this.edition = edition;
    }
}
