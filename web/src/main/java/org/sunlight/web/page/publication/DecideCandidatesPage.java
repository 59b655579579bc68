package org.sunlight.web.page.publication;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.sunlight.publication.candidate.CandidateQueries;
import org.sunlight.publication.candidate.CandidateService;
import org.sunlight.publication.candidate.CandidateView;
import org.sunlight.publication.candidate.ClosureGround;
import org.sunlight.publication.candidate.DecideCandidates;
import org.sunlight.publication.candidate.DecideCandidates.Chosen;
import org.sunlight.publication.candidate.DecideCandidates.Outcome;
import org.sunlight.shared.error.NotFound;
import org.sunlight.web.error.RefusalTexts;
import org.sunlight.web.kit.Entries;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;

/** One decision about several candidates: tried first, so that everybody sees which of them cannot be decided so. */
@Named("decideCandidatesPage")
@ViewScoped
public class DecideCandidatesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** More than a page of the list holds is not chosen by hand. */
    private static final int MOST = 100;

    @Inject
    private transient CandidateQueries candidates;

    @Inject
    private transient CandidateService service;

    @Inject
    private transient Clock clock;

    private final Entries form = new Entries();
    private final List<CandidateView> chosen = new ArrayList<>();
    private List<Line> lines = List.of();
    private Entries tried;
    private boolean done;

    /** @param refusal in the language of the reader; null where nothing stands against it */
    public record Line(String number, String title, String refusal) implements Serializable {}

    @PostConstruct
    void open() {
        String[] numbers = Faces.getRequestParameterValues("number");
        Arrays.stream(numbers == null ? new String[0] : numbers)
                .distinct()
                .limit(MOST)
                .forEach(this::look);
    }

    private void look(String number) {
        try {
            chosen.add(candidates.candidate(number));
        } catch (NotFound elsewhere) {
            Messages.addGlobalWarn(RefusalTexts.of(elsewhere.code(), elsewhere.arguments(), Language.current()));
        }
    }

    /** Says what would happen. */
    public void check() {
        lines = decide(true);
        tried = new Entries();
        tried.putAll(form);
    }

    /** Nobody decides without having seen what follows from exactly what he wrote. */
    public void perform() {
        if (!form.equals(tried)) {
            check();
            return;
        }
        lines = decide(false);
        done = true;
        long decided = lines.stream().filter(line -> line.refusal() == null).count();
        Messages.addGlobalInfo(Texts.text(Language.current(), "candidate.bulk.done", decided, lines.size() - decided));
    }

    private List<Line> decide(boolean trial) {
        List<Outcome> outcomes = service.decideAll(new DecideCandidates(
                chosen.stream()
                        .map(each -> new Chosen(each.number(), each.version()))
                        .toList(),
                "publish".equals(form.text("decision")),
                form.choice("ground", ClosureGround.class),
                form.text("reason"),
                trial));
        return outcomes.stream().map(DecideCandidatesPage::line).toList();
    }

    private static Line line(Outcome outcome) {
        String refusal =
                outcome.refusal() == null ? null : RefusalTexts.of(outcome.refusal(), List.of(), Language.current());
        return new Line(outcome.number(), outcome.title(), refusal);
    }

    public List<CandidateView> getChosen() {
        return chosen;
    }

    public List<Line> getLines() {
        return lines;
    }

    public boolean isTried() {
        return tried != null;
    }

    public boolean isDone() {
        return done;
    }

    public List<ClosureGround> getGrounds() {
        return ClosureGround.knownOn(LocalDate.now(clock));
    }

    public Entries getForm() {
        return form;
    }
}
