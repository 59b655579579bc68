package org.sunlight.web.page.disclosure;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;
import org.sunlight.disclosure.request.DecideProposal;
import org.sunlight.disclosure.request.DraftSubjectText;
import org.sunlight.disclosure.request.FrequentSubject;
import org.sunlight.disclosure.request.ProposalService;
import org.sunlight.disclosure.request.ProposalView;
import org.sunlight.disclosure.request.ProposePublication;
import org.sunlight.disclosure.request.PublishSubjectText;
import org.sunlight.disclosure.request.RequestQueries;
import org.sunlight.disclosure.request.SubmitSubjectText;
import org.sunlight.publication.confidentiality.ReviewView;
import org.sunlight.web.kit.Entries;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;

/** Subjects asked for so often that they might be published of our own accord. */
@Named("proposalsPage")
@ViewScoped
public class ProposalsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;
    private static final String TOPIC = "02.4";

    @Inject
    private transient RequestQueries requests;

    @Inject
    private transient ProposalService service;

    private ProposalView written;
    private List<FrequentSubject> frequent;
    private List<ProposalView> proposals;
    private ProposalView chosen;
    private final Entries form = new Entries();

    @PostConstruct
    void load() {
        frequent = requests.frequentSubjects();
        proposals = requests.proposals(0, SHOWN);
        chosen = null;
        written = null;
        form.clear();
    }

    public void propose(FrequentSubject subject) {
        service.propose(new ProposePublication(subject.subjectKey()));
        done("requestpage.proposals.proposed", subject.subject());
    }

    public void choose(ProposalView proposal) {
        chosen = proposal;
    }

    /** The text of a subject that is to be public. */
    public void write(ProposalView proposal) {
        written = proposal;
        chosen = null;
        form.put("title", proposal.title() == null ? proposal.subject() : proposal.title());
        form.put("text", proposal.text());
        form.put("topic", TOPIC);
    }

    public void saveText() {
        ProposalView saved = service.draft(
                new DraftSubjectText(written.id(), written.version(), form.text("title"), form.text("text")));
        done("requestpage.proposals.saved", saved.subject());
        write(saved);
    }

    public void submitText() {
        ProposalView text = written;
        ReviewView review = service.submit(new SubmitSubjectText(text.id(), text.version(), form.flag("declared")));
        done("requestpage.proposals.submitted", review.number());
        write(text);
    }

    public void publishText() {
        ProposalView published = service.publish(
                new PublishSubjectText(written.id(), written.version(), form.text("topic"), form.text("replace")));
        done("requestpage.proposals.published", published.indexNumber());
    }

    public void publish() {
        decide(true);
    }

    public void keep() {
        decide(false);
    }

    private void decide(boolean publish) {
        service.decide(new DecideProposal(chosen.id(), chosen.version(), publish, form.text("reason")));
        done("requestpage.proposals.decided", chosen.subject());
    }

    private void done(String key, String subject) {
        load();
        Messages.addGlobalInfo("{0}", Texts.text(Language.current(), key, subject));
    }

    public List<FrequentSubject> getFrequent() {
        return frequent;
    }

    public List<ProposalView> getProposals() {
        return proposals;
    }

    public ProposalView getChosen() {
        return chosen;
    }

    public ProposalView getWritten() {
        return written;
    }

    public Entries getForm() {
        return form;
    }
}
