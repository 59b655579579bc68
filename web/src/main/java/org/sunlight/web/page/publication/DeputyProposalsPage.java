package org.sunlight.web.page.publication;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.sunlight.publication.proposal.DeputyProposalFilter;
import org.sunlight.publication.proposal.DeputyProposalKind;
import org.sunlight.publication.proposal.DeputyProposalQueries;
import org.sunlight.publication.proposal.DeputyProposalService;
import org.sunlight.publication.proposal.DeputyProposalState;
import org.sunlight.publication.proposal.DeputyProposalView;
import org.sunlight.publication.proposal.ProposalYear;
import org.sunlight.publication.proposal.RegisterDeputyProposal;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.web.kit.Entries;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;

/** The ledger of suggestions and proposals: figures of a year, its lines, and the entry of a new one. */
@Named("deputyProposalsPage")
@ViewScoped
public class DeputyProposalsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DeputyProposalQueries proposals;

    @Inject
    private transient DeputyProposalService service;

    @Inject
    private transient CurrentCaller caller;

    @Inject
    private transient Clock clock;

    private final Entries filter = new Entries();
    private final Entries form = new Entries();
    private String year;
    private transient DeputyProposalRows rows;
    private transient ProposalYear figures;

    @PostConstruct
    void begin() {
        form.put("year", LocalDate.now(clock).getYear());
        form.put("handler", caller.get().login());
    }

    public void load() {
        if (year == null || !year.matches("\\d{4}")) {
            year = String.valueOf(LocalDate.now(clock).getYear());
        }
    }

    public int getChosenYear() {
        return Integer.parseInt(year);
    }

    /** Years of the ledger, and this one. */
    public List<Integer> getYears() {
        List<Integer> years = new ArrayList<>(proposals.years());
        int current = LocalDate.now(clock).getYear();
        if (!years.contains(current)) {
            years.add(0, current);
        }
        if (!years.contains(getChosenYear())) {
            years.add(getChosenYear());
        }
        return years;
    }

    public ProposalYear getFigures() {
        if (figures == null) {
            figures = proposals.year(getChosenYear());
        }
        return figures;
    }

    public DeputyProposalRows getRows() {
        if (rows == null) {
            rows = new DeputyProposalRows(proposals, this::chosen);
        }
        return rows;
    }

    public void export() throws IOException {
        Faces.sendFile(
                "deputy-proposals-" + year + ".xlsx",
                true,
                output -> DeputyProposalWorkbook.write(proposals, chosen(), output));
    }

    private DeputyProposalFilter chosen() {
        return new DeputyProposalFilter(
                filter.text("words"),
                getChosenYear(),
                filter.choice("kind", DeputyProposalKind.class),
                filter.choice("state", DeputyProposalState.class),
                filter.flag("unpublished"));
    }

    public String register() {
        DeputyProposalView entered = service.register(new RegisterDeputyProposal(DeputyProposalForm.particulars(form)));
        Messages.addFlashGlobalInfo(
                "{0}", Texts.text(Language.current(), "proposal.case.registered", entered.number()));
        return "/publication/proposal.xhtml?faces-redirect=true&number=" + entered.number();
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public Entries getFilter() {
        return filter;
    }

    public Entries getForm() {
        return form;
    }
}
