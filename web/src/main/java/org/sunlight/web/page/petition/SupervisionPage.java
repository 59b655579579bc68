package org.sunlight.web.page.petition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sunlight.petition.supervision.FindingRow;
import org.sunlight.petition.supervision.PetitionSupervisionQueries;
import org.sunlight.web.kit.Pages;

/** What the nightly scans found and nobody has put right yet. */
@Named("supervisionPage")
@RequestScoped
public class SupervisionPage {

    private static final int SIZE = 50;

    @Inject
    private PetitionSupervisionQueries supervision;

    private int page = 1;
    private List<FindingRow> rows;

    public List<FindingRow> getRows() {
        if (rows == null) {
            // one more than is shown tells whether a next page exists
            rows = supervision.findings((page - 1) * SIZE, SIZE + 1);
        }
        return rows.size() > SIZE ? rows.subList(0, SIZE) : rows;
    }

    public boolean isMore() {
        return getRows().size() == SIZE && rows.size() > SIZE;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Pages.asked(page);
    }
}
