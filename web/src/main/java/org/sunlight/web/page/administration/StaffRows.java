package org.sunlight.web.page.administration;

import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.sunlight.office.organ.StaffFilter;
import org.sunlight.office.organ.StaffQueries;
import org.sunlight.office.organ.StaffRow;

/** The staff list, page by page. */
public class StaffRows extends LazyDataModel<StaffRow> {

    private static final long serialVersionUID = 1L;

    private final transient StaffQueries queries;
    private final transient StaffFilter filter;

    StaffRows(StaffQueries queries, StaffFilter filter) {
        this.queries = queries;
        this.filter = filter;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Math.toIntExact(queries.count(filter));
    }

    @Override
    public List<StaffRow> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
        return queries.page(filter, first, size);
    }

    @Override
    public String getRowKey(StaffRow row) {
        return row.login();
    }
}
