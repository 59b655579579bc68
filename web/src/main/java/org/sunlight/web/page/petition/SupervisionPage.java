package org.sunlight.web.page.petition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;
import org.sunlight.petition.supervision.FindingFilter;
import org.sunlight.petition.supervision.FindingRow;
import org.sunlight.petition.supervision.FindingSort;
import org.sunlight.petition.supervision.FindingTally;
import org.sunlight.petition.supervision.PetitionSupervisionQueries;
import org.sunlight.petition.supervision.SupervisionTrigger;
import org.sunlight.web.kit.Entries;
import org.sunlight.web.kit.ListWorkbook;
import org.sunlight.web.kit.Words;

/** What the nightly scans found and nobody has put right yet. */
@Named("supervisionPage")
@ViewScoped
public class SupervisionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<String> COLUMNS = List.of(
            "petitionpage.column.number",
            "petitionpage.column.subject",
            "petitionpage.supervision.fault",
            "petitionpage.supervision.since",
            "petitionpage.supervision.foundOn",
            "petitionpage.letter.organ");

    @Inject
    private transient PetitionSupervisionQueries supervision;

    private final Entries filter = new Entries();
    private SupervisionTrigger fault;
    private transient FindingRows rows;
    private transient FindingTally tally;

    public FindingRows getRows() {
        if (rows == null) {
            rows = new FindingRows(supervision, this::chosen);
        }
        return rows;
    }

    private FindingFilter chosen() {
        return new FindingFilter(filter.text("words"), fault, filter.text("organ"));
    }

    public FindingTally getTally() {
        if (tally == null) {
            tally = supervision.tally();
        }
        return tally;
    }

    /** The faults that were found, in their order. */
    public List<SupervisionTrigger> getFaults() {
        return List.copyOf(getTally().faults().keySet());
    }

    public boolean isNarrowed() {
        return fault != null || filter.text("words") != null || filter.text("organ") != null;
    }

    public void export() throws IOException {
        Faces.sendFile(
                "supervision.xlsx",
                true,
                output -> ListWorkbook.write(
                        output,
                        "petitionpage.supervision.title",
                        COLUMNS,
                        (first, size) -> supervision.findings(chosen(), FindingSort.SINCE_OLDEST, first, size),
                        SupervisionPage::cells));
    }

    private static List<Object> cells(FindingRow row) {
        return Arrays.asList(
                row.number(),
                row.subject(),
                Words.label("petition", row.trigger()),
                row.since(),
                row.foundOn(),
                row.organ());
    }

    public Entries getFilter() {
        return filter;
    }

    public SupervisionTrigger getFault() {
        return fault;
    }

    public void setFault(SupervisionTrigger fault) {
        this.fault = fault;
    }
}
