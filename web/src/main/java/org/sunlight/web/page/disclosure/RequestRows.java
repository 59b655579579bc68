package org.sunlight.web.page.disclosure;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.sunlight.disclosure.request.RequestFilter;
import org.sunlight.disclosure.request.RequestQueries;
import org.sunlight.disclosure.request.RequestRow;
import org.sunlight.disclosure.request.RequestSort;

/** The register, page by page from the database. */
public class RequestRows extends LazyDataModel<RequestRow> {

    private static final long serialVersionUID = 1L;

    private final transient RequestQueries requests;
    private final transient Supplier<RequestFilter> filter;

    public RequestRows(RequestQueries requests, Supplier<RequestFilter> filter) {
        this.requests = requests;
        this.filter = filter;
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return (int) requests.count(filter.get());
    }

    @Override
    public List<RequestRow> load(
            int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        return requests.page(filter.get(), order(sortBy), first, pageSize);
    }

    @Override
    public String getRowKey(RequestRow row) {
        return row.number();
    }

    private static RequestSort order(Map<String, SortMeta> sortBy) {
        SortMeta chosen = sortBy.values().stream()
                .filter(meta -> meta.getOrder() != null && meta.isActive())
                .findFirst()
                .orElse(null);
        if (chosen == null) {
            return RequestSort.RECEIVED_NEWEST;
        }
        boolean up = chosen.getOrder().isAscending();
        return switch (chosen.getField()) {
            case "number" -> up ? RequestSort.NUMBER_UP : RequestSort.NUMBER_DOWN;
            case "due" -> up ? RequestSort.DUE_SOONEST : RequestSort.DUE_LATEST;
            case "subject" -> up ? RequestSort.SUBJECT_UP : RequestSort.SUBJECT_DOWN;
            case "applicant" -> up ? RequestSort.APPLICANT_UP : RequestSort.APPLICANT_DOWN;
            case "state" -> up ? RequestSort.STATE_UP : RequestSort.STATE_DOWN;
            case "handler" -> up ? RequestSort.HANDLER_UP : RequestSort.HANDLER_DOWN;
            case "decidedOn" -> up ? RequestSort.DECIDED_OLDEST : RequestSort.DECIDED_NEWEST;
            default -> up ? RequestSort.RECEIVED_OLDEST : RequestSort.RECEIVED_NEWEST;
        };
    }
}
