package org.sunlight.web.page.petition;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.sunlight.petition.supervision.FindingFilter;
import org.sunlight.petition.supervision.FindingRow;
import org.sunlight.petition.supervision.FindingSort;
import org.sunlight.petition.supervision.PetitionSupervisionQueries;

/** Open findings, page by page from the database; the longest standing first unless asked otherwise. */
public class FindingRows extends LazyDataModel<FindingRow> {

    private static final long serialVersionUID = 1L;

    private final transient PetitionSupervisionQueries supervision;
    private final transient Supplier<FindingFilter> filter;

    public FindingRows(PetitionSupervisionQueries supervision, Supplier<FindingFilter> filter) {
        this.supervision = supervision;
        this.filter = filter;
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return (int) supervision.count(filter.get());
    }

    @Override
    public List<FindingRow> load(
            int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        return supervision.findings(filter.get(), order(sortBy), first, pageSize);
    }

    @Override
    public String getRowKey(FindingRow row) {
        return String.valueOf(row.id());
    }

    private static FindingSort order(Map<String, SortMeta> sortBy) {
        return sortBy.values().stream()
                .filter(SortMeta::isActive)
                .findFirst()
                .map(meta -> order(meta.getField(), meta.getOrder().isAscending()))
                .orElse(FindingSort.SINCE_OLDEST);
    }

    private static FindingSort order(String field, boolean up) {
        return switch (field) {
            case "number" -> up ? FindingSort.NUMBER_UP : FindingSort.NUMBER_DOWN;
            case "subject" -> up ? FindingSort.SUBJECT_UP : FindingSort.SUBJECT_DOWN;
            default -> up ? FindingSort.SINCE_OLDEST : FindingSort.SINCE_NEWEST;
        };
    }
}
