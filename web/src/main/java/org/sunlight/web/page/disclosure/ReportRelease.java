package org.sunlight.web.page.disclosure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Messages;
import org.sunlight.disclosure.report.YearlyReportPublication;
import org.sunlight.publication.catalogue.PaperState;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;

/** The report of the page on its way to the public. */
@Named("reportRelease")
@ViewScoped
public class ReportRelease implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private YearlyReportPublication publication;

    @Inject
    private YearlyReportPage page;

    private boolean declared;
    private String reason;
    private transient PaperState state;

    /** Null while there is nothing to publish. */
    public PaperState getState() {
        if (state == null && page.getView() != null) {
            state = publication.state(page.getOrgan(), page.getYear());
        }
        return state;
    }

    public String handIn() {
        publication.handIn(page.getOrgan(), page.getYear(), declared);
        return done("catalogue.paper.handedIn");
    }

    public String publish() {
        publication.publish(page.getOrgan(), page.getYear(), reason);
        return done("catalogue.paper.published");
    }

    private String done(String text) {
        Messages.addFlashGlobalInfo(Texts.text(Language.current(), text));
        return "/disclosure/yearly-report.xhtml?faces-redirect=true&year=" + page.getYear() + "&organ="
                + page.getOrgan();
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
