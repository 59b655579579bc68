package org.sunlight.web.page.publication;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Messages;
import org.sunlight.publication.confidentiality.ReviewView;
import org.sunlight.publication.proposal.DeputyProposalQueries;
import org.sunlight.publication.proposal.DraftProposalSummary;
import org.sunlight.publication.proposal.ProposalSummaryService;
import org.sunlight.publication.proposal.ProposalSummaryView;
import org.sunlight.publication.proposal.ProposalYear;
import org.sunlight.publication.proposal.PublishProposalSummary;
import org.sunlight.publication.proposal.SubmitProposalSummary;
import org.sunlight.web.kit.Entries;
import org.sunlight.web.kit.Frame;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;

/** The text about a year's suggestions and proposals, beside the ledger. */
@Named("proposalSummaryPage")
@ViewScoped
public class ProposalSummaryPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final long NONE = -1;

    @Inject
    private transient DeputyProposalQueries proposals;

    @Inject
    private transient ProposalSummaryService service;

    @Inject
    private transient Frame frame;

    private int year;
    private ProposalSummaryView summary;
    private boolean out;
    private final Entries form = new Entries();

    public void load(int chosen) {
        year = chosen;
        summary = proposals.summary(year).orElse(null);
        out = summary != null && proposals.isSummaryOut(year);
        if (summary == null) {
            fresh();
        } else {
            form.put("title", summary.title());
            form.put("summary", summary.text());
        }
    }

    /** Published texts are Chinese, whatever language the screen has. */
    public void fresh() {
        ProposalYear figures = proposals.year(year);
        String bureau = frame.getBureau();
        form.put("title", Texts.text(Language.CHINESE, "proposal.summary.standardTitle", bureau, String.valueOf(year)));
        form.put("summary", standard(figures, bureau));
    }

    private String standard(ProposalYear figures, String bureau) {
        return String.join(
                "\n\n",
                said("received", bureau, String.valueOf(year), figures.suggestions(), figures.proposals())
                        + said("parts", figures.main(), figures.joint()),
                said("replied", figures.replied(), figures.repliedInTime())
                        + said("results", figures.categoryA(), figures.categoryB(), figures.categoryC())
                        + said("rated", figures.satisfied(), figures.dissatisfied()),
                said("adopted", figures.adopted(), figures.partlyAdopted(), figures.notAdopted()),
                said("opened", figures.fullText(), figures.abstracts(), figures.notPublished()));
    }

    private static String said(String part, Object... figures) {
        return Texts.text(Language.CHINESE, "proposal.summary." + part, figures);
    }

    public String save() {
        service.draft(new DraftProposalSummary(
                year, summary == null ? NONE : summary.version(), form.text("title"), form.text("summary")));
        return told("proposal.summary.saved", String.valueOf(year));
    }

    public String submit() {
        ReviewView review =
                service.submit(new SubmitProposalSummary(year, summary.version(), form.flag("summaryDeclared")));
        return told("proposal.summary.submitted", review.number());
    }

    public String publish() {
        ProposalSummaryView published =
                service.publish(new PublishProposalSummary(year, summary.version(), form.text("summaryReplace")));
        return told("proposal.summary.published", published.indexNumber());
    }

    private String told(String key, String argument) {
        Messages.addFlashGlobalInfo("{0}", Texts.text(Language.current(), key, argument));
        return "/publication/proposals.xhtml?faces-redirect=true&year=" + year;
    }

    public ProposalSummaryView getSummary() {
        return summary;
    }

    /** Whether everybody can read it as it stands. */
    public boolean isOut() {
        return out;
    }

    public Entries getForm() {
        return form;
    }
}
