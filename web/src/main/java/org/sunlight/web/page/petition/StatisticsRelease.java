package org.sunlight.web.page.petition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Messages;
import org.sunlight.petition.statistics.PetitionStatisticsPublication;
import org.sunlight.publication.catalogue.PaperState;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;

/** The figures of the page on their way to the public. */
@Named("statisticsRelease")
@ViewScoped
public class StatisticsRelease implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PetitionStatisticsPublication publication;

    @Inject
    private StatisticsPage page;

    private boolean declared;
    private String reason;
    private transient PaperState state;

    /** Null while there is nothing to publish. */
    public PaperState getState() {
        if (state == null && page.getView() != null) {
            state = publication.state(page.getPeriod());
        }
        return state;
    }

    public String handIn() {
        publication.handIn(page.getPeriod(), declared);
        return done("catalogue.paper.handedIn");
    }

    public String publish() {
        publication.publish(page.getPeriod(), reason);
        return done("catalogue.paper.published");
    }

    private String done(String text) {
        Messages.addFlashGlobalInfo(Texts.text(Language.current(), text));
        return "/petition/statistics.xhtml?faces-redirect=true&period="
                + page.getPeriod().key();
    }

    public boolean isDeclared() {
        return declared;
    }

    public void setDeclared(boolean declared) {
        this.declared = declared;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
