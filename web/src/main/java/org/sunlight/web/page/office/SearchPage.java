package org.sunlight.web.page.office;

import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sunlight.disclosure.remedy.RemedyFilter;
import org.sunlight.disclosure.remedy.RemedyQueries;
import org.sunlight.disclosure.remedy.RemedyRow;
import org.sunlight.disclosure.remedy.RemedySort;
import org.sunlight.disclosure.request.RequestFilter;
import org.sunlight.disclosure.request.RequestQueries;
import org.sunlight.disclosure.request.RequestRow;
import org.sunlight.disclosure.request.RequestSort;
import org.sunlight.petition.casework.PetitionFilter;
import org.sunlight.petition.casework.PetitionQueries;
import org.sunlight.petition.casework.PetitionRow;
import org.sunlight.petition.casework.PetitionSort;
import org.sunlight.publication.document.DocumentFilter;
import org.sunlight.publication.document.DocumentRow;
import org.sunlight.publication.document.DocumentSort;
import org.sunlight.publication.document.NormativeDocumentQueries;
import org.sunlight.web.kit.Find;
import org.sunlight.web.kit.Frame;
import org.sunlight.web.kit.Pages;

/** What the search box finds. The words stay in the session and never stand in an address. */
@Named("searchPage")
@RequestScoped
public class SearchPage {

    private static final int SIZE = 20;

    /** Of the smaller registers the newest hits; whoever needs more filters the register itself. */
    private static final int FEW = 10;

    @Inject
    private Find find;

    @Inject
    private RequestQueries requests;

    @Inject
    private RemedyQueries remedies;

    @Inject
    private NormativeDocumentQueries documents;

    @Inject
    private PetitionQueries petitionsOf;

    @Inject
    private Frame frame;

    private List<PetitionRow> petitions = List.of();
    private List<RemedyRow> cases = List.of();
    private List<DocumentRow> papers = List.of();
    private int page = 1;
    private List<RequestRow> rows = List.of();
    private long count;

    public void open() {
        if (!find.getText().isEmpty()) {
            RequestFilter filter = RequestFilter.everything().withText(find.getText());
            count = requests.count(filter);
            rows = requests.page(filter, RequestSort.RECEIVED_NEWEST, (page - 1) * SIZE, SIZE);
            cases = remedies.page(
                    new RemedyFilter(find.getText(), null, null, null, null, null),
                    RemedySort.FILED_ON_DESCENDING,
                    0,
                    FEW);
            if (frame.is(CLERK) || frame.is(SECTION_HEAD) || frame.is(DEPUTY_HEAD) || frame.is(HEAD)) {
                petitions = petitionsOf.page(
                        PetitionFilter.everything().withText(find.getText()), PetitionSort.REGISTERED_NEWEST, 0, FEW);
            }
            papers = documents.page(
                    new DocumentFilter(find.getText(), null, null, null), DocumentSort.MADE_ON_DESCENDING, 0, FEW);
        }
    }

    public List<RequestRow> getRows() {
        return rows;
    }

    public List<RemedyRow> getCases() {
        return cases;
    }

    public List<PetitionRow> getPetitions() {
        return petitions;
    }

    public List<DocumentRow> getPapers() {
        return papers;
    }

    public boolean isNothingFound() {
        return rows.isEmpty() && petitions.isEmpty() && cases.isEmpty() && papers.isEmpty();
    }

    public long getCount() {
        return count;
    }

    public int getPages() {
        return Pages.of(count, SIZE);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Pages.asked(page);
    }
}
