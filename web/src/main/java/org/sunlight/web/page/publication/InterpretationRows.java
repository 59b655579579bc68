package org.sunlight.web.page.publication;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.sunlight.law.clock.ClockView;
import org.sunlight.publication.interpretation.InterpretationFilter;
import org.sunlight.publication.interpretation.InterpretationQueries;
import org.sunlight.publication.interpretation.InterpretationRow;

/** Interpretations page by page from the database, each page with its terms. */
public class InterpretationRows extends LazyDataModel<InterpretationRow> {

    private static final long serialVersionUID = 1L;

    private final transient InterpretationQueries interpretations;
    private final transient Supplier<InterpretationFilter> filter;
    private transient Map<String, ClockView> terms = Map.of();

    public InterpretationRows(InterpretationQueries interpretations, Supplier<InterpretationFilter> filter) {
        this.interpretations = interpretations;
        this.filter = filter;
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return (int) interpretations.count(filter.get());
    }

    @Override
    public List<InterpretationRow> load(
            int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        List<InterpretationRow> rows = interpretations.page(filter.get(), first, pageSize);
        terms = interpretations.terms(rows);
        return rows;
    }

    /** Null while its document is not public. */
    public ClockView term(InterpretationRow row) {
        return terms.get(row.number());
    }

    @Override
    public String getRowKey(InterpretationRow row) {
        return row.number();
    }
}
