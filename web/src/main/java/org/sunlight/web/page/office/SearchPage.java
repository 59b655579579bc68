package org.sunlight.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sunlight.disclosure.request.RequestFilter;
import org.sunlight.disclosure.request.RequestQueries;
import org.sunlight.disclosure.request.RequestRow;
import org.sunlight.disclosure.request.RequestSort;
import org.sunlight.web.kit.Find;

/** What the search box finds. The words stay in the session and never stand in an address. */
@Named("searchPage")
@RequestScoped
public class SearchPage {

    private static final int SIZE = 20;

    @Inject
    private Find find;

    @Inject
    private RequestQueries requests;

    private int page = 1;
    private List<RequestRow> rows = List.of();
    private long count;

    public void open() {
        if (!find.getText().isEmpty()) {
            RequestFilter filter = RequestFilter.everything().withText(find.getText());
            count = requests.count(filter);
            rows = requests.page(filter, RequestSort.RECEIVED_NEWEST, (page - 1) * SIZE, SIZE);
        }
    }

    public List<RequestRow> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
    }

    public int getPages() {
        return (int) Math.max(1, (count + SIZE - 1) / SIZE);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, Math.min(page, 1000));
    }
}
