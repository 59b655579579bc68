package org.sunlight.web.page.disclosure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.sunlight.disclosure.request.RequestFilter;
import org.sunlight.disclosure.request.RequestQueries;
import org.sunlight.disclosure.request.RequestRow;
import org.sunlight.shared.security.CurrentCaller;

/** What waits for the word of this person: drafts to endorse for a section head, to approve for the heads, and more time. */
@Named("approvalsPage")
@ViewScoped
public class ApprovalsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RequestQueries requests;

    @Inject
    private transient CurrentCaller caller;

    private transient RequestRows rows;

    public RequestRows getRows() {
        if (rows == null) {
            rows = new RequestRows(requests, this::awaiting);
        }
        return rows;
    }

    /** Key of what is to be decided: the answer where it has come to this person, else the request for more time. */
    public String what(RequestRow row) {
        return awaiting().states().contains(row.state())
                ? "requestpage.approvals.answer"
                : "requestpage.approvals.extension";
    }

    private RequestFilter awaiting() {
        return RequestFilter.awaiting(caller.get().roles());
    }
}
