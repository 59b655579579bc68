package org.sunlight.web.page.disclosure;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;
import org.sunlight.disclosure.request.DecideProposal;
import org.sunlight.disclosure.request.FrequentSubject;
import org.sunlight.disclosure.request.ProposalService;
import org.sunlight.disclosure.request.ProposalView;
import org.sunlight.disclosure.request.ProposePublication;
import org.sunlight.disclosure.request.RequestQueries;
import org.sunlight.web.kit.Entries;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;

/** Subjects asked for so often that they might be published of our own accord. */
@Named("proposalsPage")
@ViewScoped
public class ProposalsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    @Inject
    private transient RequestQueries requests;

    @Inject
    private transient ProposalService service;

    private List<FrequentSubject> frequent;
    private List<ProposalView> proposals;
    private ProposalView chosen;
    private final Entries form = new Entries();

    @PostConstruct
    void load() {
        frequent = requests.frequentSubjects();
        proposals = requests.proposals(0, SHOWN);
        chosen = null;
        form.clear();
    }

    public void propose(FrequentSubject subject) {
        service.propose(new ProposePublication(subject.subjectKey()));
        done("requestpage.proposals.proposed", subject.subject());
    }

    public void choose(ProposalView proposal) {
        chosen = proposal;
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

    public Entries getForm() {
        return form;
    }
}
