package org.sunlight.web.page.publication;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.sunlight.law.clock.ClockView;
import org.sunlight.law.clock.Light;
import org.sunlight.publication.candidate.CandidateFilter;
import org.sunlight.publication.candidate.CandidateQueries;
import org.sunlight.publication.candidate.CandidateRow;
import org.sunlight.publication.candidate.CandidateService;
import org.sunlight.publication.candidate.CandidateView;
import org.sunlight.publication.candidate.ProposeCandidate;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.web.kit.Entries;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.PageLamp;
import org.sunlight.web.kit.Texts;
import org.sunlight.web.kit.Words;

/** What may have to be public: the list, and what people add to it by hand. */
@Named("candidatesPage")
@ViewScoped
public class CandidatesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CandidateQueries candidates;

    @Inject
    private transient CandidateService service;

    @Inject
    private transient PageLamp lamp;

    @Inject
    private transient CurrentCaller caller;

    private final Entries filter = new Entries();
    private final Entries form = new Entries();
    private CandidateShelf shelf = CandidateShelf.OPEN;
    private transient CandidateRows rows;

    public CandidateRows getRows() {
        if (rows == null) {
            rows = new CandidateRows(candidates, this::chosen);
        }
        return rows;
    }

    public Light light(CandidateRow row) {
        ClockView term = getRows().term(row);
        return term == null ? null : lamp.light(term);
    }

    public Integer daysLeft(CandidateRow row) {
        ClockView term = getRows().term(row);
        return term == null ? null : lamp.daysLeft(term);
    }

    public LocalDate dueOn(CandidateRow row) {
        ClockView term = getRows().term(row);
        return term == null ? null : term.dueOn();
    }

    public void export() throws IOException {
        Faces.sendFile("candidates.xlsx", true, output -> CandidateWorkbook.write(candidates, chosen(), output));
    }

    public void clear() {
        filter.clear();
    }

    /** Takes the ticked rows along to the page that decides them. */
    public String decideSeveral() {
        String[] numbers = Faces.getRequestParameterValues("number");
        if (numbers == null) {
            Messages.addGlobalWarn(Texts.text(Language.current(), "candidate.bulk.none"));
            return null;
        }
        return "/publication/decide-candidates.xhtml?faces-redirect=true&number="
                + Arrays.stream(numbers).map(Words::encoded).collect(Collectors.joining("&number="));
    }

    /** Adds something by hand that no feature of the house has proposed. */
    public String propose() {
        CandidateView added = service.propose(new ProposeCandidate(
                form.text("sourceKind"),
                form.text("sourceNumber"),
                caller.get().organId(),
                form.text("title"),
                form.day("formedOn")));
        Messages.addFlashGlobalInfo(Texts.text(Language.current(), "candidate.proposed", added.number()));
        return "/publication/candidate.xhtml?faces-redirect=true&number=" + added.number();
    }

    private CandidateFilter chosen() {
        LocalDate until = filter.day("until");
        return new CandidateFilter(
                shelf.states(),
                filter.text("sourceKind"),
                filter.text("text"),
                filter.day("from"),
                until == null ? null : until.plusDays(1),
                filter.choice("light", Light.class),
                shelf == CandidateShelf.OVERDUE);
    }

    public List<String> getSourceKinds() {
        return CandidateView.SOURCE_KINDS;
    }

    public Light[] getLights() {
        return Light.values();
    }

    public CandidateShelf[] getShelves() {
        return CandidateShelf.values();
    }

    public CandidateShelf getShelf() {
        return shelf;
    }

    public void setShelf(CandidateShelf shelf) {
        this.shelf = shelf == null ? CandidateShelf.OPEN : shelf;
    }

    public Entries getFilter() {
        return filter;
    }

    public Entries getForm() {
        return form;
    }
}
