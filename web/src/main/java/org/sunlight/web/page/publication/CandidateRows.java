package org.sunlight.web.page.publication;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.sunlight.law.clock.ClockView;
import org.sunlight.publication.candidate.CandidateFilter;
import org.sunlight.publication.candidate.CandidateQueries;
import org.sunlight.publication.candidate.CandidateRow;
import org.sunlight.publication.candidate.CandidateSort;

/** Candidates, page by page from the database, with their terms. */
public class CandidateRows extends LazyDataModel<CandidateRow> {

    private static final long serialVersionUID = 1L;

    private final transient CandidateQueries candidates;
    private final transient Supplier<CandidateFilter> filter;
    private transient Map<String, ClockView> terms = Map.of();

    public CandidateRows(CandidateQueries candidates, Supplier<CandidateFilter> filter) {
        this.candidates = candidates;
        this.filter = filter;
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return (int) candidates.count(filter.get());
    }

    @Override
    public List<CandidateRow> load(
            int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        List<CandidateRow> rows = candidates.page(filter.get(), order(sortBy), first, pageSize);
        terms = candidates.terms(rows);
        return rows;
    }

    @Override
    public String getRowKey(CandidateRow row) {
        return row.number();
    }

    /** The term of a row of the page that is shown; null where it has none. */
    public ClockView term(CandidateRow row) {
        return terms.get(row.number());
    }

    private static CandidateSort order(Map<String, SortMeta> sortBy) {
        return sortBy.values().stream()
                .filter(SortMeta::isActive)
                .findFirst()
                .map(meta -> order(meta.getField(), meta.getOrder().isAscending()))
                .orElse(CandidateSort.FORMED_OLDEST);
    }

    private static CandidateSort order(String field, boolean up) {
        return switch (field) {
            case "title" -> up ? CandidateSort.TITLE_UP : CandidateSort.TITLE_DOWN;
            case "number" -> up ? CandidateSort.NUMBER_UP : CandidateSort.NUMBER_DOWN;
            default -> up ? CandidateSort.FORMED_OLDEST : CandidateSort.FORMED_NEWEST;
        };
    }
}
