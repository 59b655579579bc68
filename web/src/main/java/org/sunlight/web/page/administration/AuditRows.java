package org.sunlight.web.page.administration;

import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.sunlight.shared.audit.AuditFilter;
import org.sunlight.shared.audit.AuditQueries;
import org.sunlight.shared.audit.ChainedEntry;

/** The audit trail, page by page, newest first. */
public class AuditRows extends LazyDataModel<ChainedEntry> {

    private static final long serialVersionUID = 1L;

    private final transient AuditQueries queries;
    private final transient AuditFilter filter;

    AuditRows(AuditQueries queries, AuditFilter filter) {
        this.queries = queries;
        this.filter = filter;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Math.toIntExact(queries.count(filter));
    }

    @Override
    public List<ChainedEntry> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
        return queries.page(filter, first, size);
    }

    @Override
    public String getRowKey(ChainedEntry row) {
        return Long.toString(row.number());
    }
}
