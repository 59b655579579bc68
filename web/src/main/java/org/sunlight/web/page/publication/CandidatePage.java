package org.sunlight.web.page.publication;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Messages;
import org.sunlight.law.clock.ClockQueries;
import org.sunlight.law.clock.ClockView;
import org.sunlight.law.clock.Explanation;
import org.sunlight.law.clock.Light;
import org.sunlight.publication.candidate.CandidateQueries;
import org.sunlight.publication.candidate.CandidateService;
import org.sunlight.publication.candidate.CandidateState;
import org.sunlight.publication.candidate.CandidateView;
import org.sunlight.publication.candidate.ClosureGround;
import org.sunlight.publication.candidate.DecideCandidate;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.web.kit.Entries;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.PageLamp;
import org.sunlight.web.kit.Texts;

/** One candidate: where it comes from, until when, and the decision. */
@Named("candidatePage")
@ViewScoped
public class CandidatePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CandidateQueries candidates;

    @Inject
    private transient CandidateService service;

    @Inject
    private transient ClockQueries clocks;

    @Inject
    private transient PageLamp lamp;

    @Inject
    private transient Clock clock;

    private final Entries form = new Entries();
    private String number;
    private CandidateView candidate;
    private boolean meanwhile;

    public void load() {
        candidate = candidates.candidate(number);
        number = candidate.number();
    }

    public String publish() {
        return decide(true);
    }

    public String keep() {
        return decide(false);
    }

    private String decide(boolean publish) {
        try {
            service.decide(new DecideCandidate(
                    number,
                    candidate.version(),
                    publish,
                    publish ? null : form.choice("ground", ClosureGround.class),
                    publish ? null : form.text("reason")));
        } catch (ConflictingEdit elsewhere) {
            load();
            meanwhile = true;
            throw elsewhere;
        }
        Messages.addFlashGlobalInfo(Texts.text(
                Language.current(), publish ? "candidate.decided.publish" : "candidate.decided.keep", number));
        return "/publication/candidate.xhtml?faces-redirect=true&number=" + number;
    }

    /** Whether it can still be decided. */
    public boolean isDecidable() {
        return candidate.state() != CandidateState.PUBLISHED;
    }

    /** Where the record behind it is shown; null where it has no page of its own. */
    public String getSourceAddress() {
        return CandidateSources.address(candidate.sourceKind(), candidate.sourceOf());
    }

    public ClockView getTerm() {
        return candidate.clocks().isEmpty() ? null : candidate.clocks().get(0);
    }

    public Light getLight() {
        return getTerm() == null ? null : lamp.light(getTerm());
    }

    public Integer getDaysLeft() {
        return getTerm() == null ? null : lamp.daysLeft(getTerm());
    }

    public Explanation getExplanation() {
        return getTerm() == null ? null : clocks.explain(getTerm().ref());
    }

    public List<ClosureGround> getGrounds() {
        return ClosureGround.knownOn(LocalDate.now(clock));
    }

    /** Somebody decided while this page was open. */
    public boolean isMeanwhile() {
        return meanwhile;
    }

    public CandidateView getCandidate() {
        return candidate;
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
