package org.sunlight.web.page.disclosure;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.sunlight.disclosure.remedy.RemedyFilter;
import org.sunlight.disclosure.remedy.RemedyQueries;
import org.sunlight.disclosure.remedy.RemedyRow;
import org.sunlight.disclosure.remedy.RemedySort;

/** The remedy cases, page by page from the database. */
public class RemedyRows extends LazyDataModel<RemedyRow> {

    private static final long serialVersionUID = 1L;

    private final transient RemedyQueries remedies;
    private final transient Supplier<RemedyFilter> filter;

    public RemedyRows(RemedyQueries remedies, Supplier<RemedyFilter> filter) {
        this.remedies = remedies;
        this.filter = filter;
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return (int) remedies.count(filter.get());
    }

    @Override
    public List<RemedyRow> load(
            int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        return remedies.page(filter.get(), order(sortBy), first, pageSize);
    }

    @Override
    public String getRowKey(RemedyRow row) {
        return row.number();
    }

    private static RemedySort order(Map<String, SortMeta> sortBy) {
        return sortBy.values().stream()
                .filter(SortMeta::isActive)
                .findFirst()
                .map(meta -> order(meta.getField(), meta.getOrder().isAscending()))
                .orElse(RemedySort.FILED_ON_DESCENDING);
    }

    private static RemedySort order(String field, boolean up) {
        if ("number".equals(field)) {
            return up ? RemedySort.NUMBER_ASCENDING : RemedySort.NUMBER_DESCENDING;
        }
        return up ? RemedySort.FILED_ON_ASCENDING : RemedySort.FILED_ON_DESCENDING;
    }
}
