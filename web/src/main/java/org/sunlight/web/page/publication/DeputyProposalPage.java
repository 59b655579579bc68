package org.sunlight.web.page.publication;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.omnifaces.util.Messages;
import org.sunlight.law.clock.ClockQueries;
import org.sunlight.law.clock.ClockState;
import org.sunlight.law.clock.ClockView;
import org.sunlight.law.clock.Explanation;
import org.sunlight.law.clock.Light;
import org.sunlight.publication.confidentiality.ReviewView;
import org.sunlight.publication.proposal.Adoption;
import org.sunlight.publication.proposal.AmendDeputyProposal;
import org.sunlight.publication.proposal.DecideReplyPublication;
import org.sunlight.publication.proposal.DeputyProposalAct;
import org.sunlight.publication.proposal.DeputyProposalQueries;
import org.sunlight.publication.proposal.DeputyProposalService;
import org.sunlight.publication.proposal.DeputyProposalView;
import org.sunlight.publication.proposal.DeputySatisfaction;
import org.sunlight.publication.proposal.DraftProposalReply;
import org.sunlight.publication.proposal.PublicationForm;
import org.sunlight.publication.proposal.PublishProposalReply;
import org.sunlight.publication.proposal.RateProposalReply;
import org.sunlight.publication.proposal.ReplyCategory;
import org.sunlight.publication.proposal.SendProposalReply;
import org.sunlight.publication.proposal.SubmitProposalReply;
import org.sunlight.web.kit.Entries;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.PageLamp;
import org.sunlight.web.kit.Texts;
import org.sunlight.web.kit.Words;

/** One suggestion or proposal: the paper, the reply, its publication, its terms, and what can be done. */
@Named("deputyProposalPage")
@ViewScoped
public class DeputyProposalPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String TOPIC = "02.4";

    @Inject
    private transient DeputyProposalQueries proposals;

    @Inject
    private transient DeputyProposalService service;

    @Inject
    private transient ClockQueries clockQueries;

    @Inject
    private transient PageLamp lamp;

    private String number;
    private DeputyProposalView item;
    private Set<DeputyProposalAct> offered = Set.of();
    private PublicationForm wanted;
    private List<ClockView> clocks;
    private final Entries form = new Entries();

    public void load() {
        item = proposals.view(number);
        offered = proposals.offered(number);
        wanted = proposals.wantedForm(number);
        clocks = clockQueries.of(DeputyProposalView.SUBJECT_KIND, number);
        DeputyProposalForm.fill(form, item.particulars());
        form.put("text", item.reply().text());
        form.put("category", item.reply().category());
        form.put("adoption", item.reply().adoption());
        form.put("adoptionNote", item.reply().adoptionNote());
        form.put(
                "form",
                item.publication().form() == null ? wanted : item.publication().form());
        form.put(
                "title",
                item.publication().title() == null
                        ? item.particulars().subject()
                        : item.publication().title());
        form.put(
                "publicText",
                item.publication().text() == null
                        ? proposals.beginningOfPublicText(number)
                        : item.publication().text());
        form.put("topic", TOPIC);
    }

    public boolean may(String act) {
        return offered.contains(DeputyProposalAct.valueOf(act));
    }

    public String amend() {
        service.amend(new AmendDeputyProposal(number, item.version(), DeputyProposalForm.particulars(form)));
        return done(DeputyProposalAct.AMEND);
    }

    public String draft() {
        service.draft(new DraftProposalReply(
                number,
                item.version(),
                form.text("text"),
                form.choice("category", ReplyCategory.class),
                form.choice("adoption", Adoption.class),
                form.text("adoptionNote")));
        return done(DeputyProposalAct.DRAFT);
    }

    public String decide() {
        service.decide(new DecideReplyPublication(
                number,
                item.version(),
                form.choice("form", PublicationForm.class),
                form.text("title"),
                form.text("publicText"),
                form.text("reason")));
        return done(DeputyProposalAct.DECIDE);
    }

    public String submit() {
        ReviewView review = service.submit(
                new SubmitProposalReply(number, item.version(), form.flag("declared"), null, null, null));
        return told(Texts.text(Language.current(), "proposal.case.submitted", review.number()));
    }

    public String send() {
        service.send(new SendProposalReply(number, item.version(), form.text("documentNumber"), form.day("repliedOn")));
        return done(DeputyProposalAct.SEND);
    }

    public String publish() {
        DeputyProposalView published = service.publish(new PublishProposalReply(
                number, item.version(), form.text("topic"), form.text("keywords"), form.text("replaceReason")));
        return told(Texts.text(
                Language.current(),
                "proposal.case.published",
                published.publication().indexNumber()));
    }

    public String rate() {
        service.rate(new RateProposalReply(
                number,
                item.version(),
                form.choice("satisfaction", DeputySatisfaction.class),
                form.day("satisfactionOn"),
                form.text("note")));
        return done(DeputyProposalAct.RATE);
    }

    private String done(DeputyProposalAct act) {
        return told(Texts.text(Language.current(), "proposal.case.done", Words.label("proposal", act)));
    }

    private String told(String text) {
        Messages.addFlashGlobalInfo("{0}", text);
        return "/publication/proposal.xhtml?faces-redirect=true&number=" + number;
    }

    /** The term that runs; null when none does. */
    public ClockView getNext() {
        return clocks.stream()
                .filter(clock -> clock.state() != ClockState.STOPPED)
                .findFirst()
                .orElse(null);
    }

    public Explanation getExplanation() {
        ClockView next = getNext();
        return next == null || next.dueOn() == null ? null : clockQueries.explain(next.ref());
    }

    public Light light(ClockView clock) {
        return clock == null ? null : lamp.light(clock);
    }

    public Integer daysLeft(ClockView clock) {
        return clock == null ? null : lamp.daysLeft(clock);
    }

    public List<ClockView> getClocks() {
        return clocks;
    }

    public DeputyProposalView getItem() {
        return item;
    }

    public PublicationForm getWanted() {
        return wanted;
    }

    public Entries getForm() {
        return form;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
