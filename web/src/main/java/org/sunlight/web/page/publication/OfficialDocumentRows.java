package org.sunlight.web.page.publication;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.sunlight.publication.official.OfficialDocumentFilter;
import org.sunlight.publication.official.OfficialDocumentQueries;
import org.sunlight.publication.official.OfficialDocumentRow;
import org.sunlight.publication.official.OfficialDocumentSort;

/** Official documents, page by page from the database. */
public class OfficialDocumentRows extends LazyDataModel<OfficialDocumentRow> {

    private static final long serialVersionUID = 1L;

    private final transient OfficialDocumentQueries documents;
    private final transient Supplier<OfficialDocumentFilter> filter;

    public OfficialDocumentRows(OfficialDocumentQueries documents, Supplier<OfficialDocumentFilter> filter) {
        this.documents = documents;
        this.filter = filter;
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return (int) documents.count(filter.get());
    }

    @Override
    public List<OfficialDocumentRow> load(
            int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        return documents.page(filter.get(), order(sortBy), first, pageSize);
    }

    @Override
    public String getRowKey(OfficialDocumentRow row) {
        return row.number();
    }

    private static OfficialDocumentSort order(Map<String, SortMeta> sortBy) {
        return sortBy.values().stream()
                .filter(SortMeta::isActive)
                .findFirst()
                .map(meta -> order(meta.getField(), meta.getOrder().isAscending()))
                .orElse(OfficialDocumentSort.NEWEST);
    }

    private static OfficialDocumentSort order(String field, boolean up) {
        return switch (field) {
            case "title" -> up ? OfficialDocumentSort.TITLE_UP : OfficialDocumentSort.TITLE_DOWN;
            case "signedOn" -> up ? OfficialDocumentSort.SIGNED_OLDEST : OfficialDocumentSort.SIGNED_NEWEST;
            default -> up ? OfficialDocumentSort.OLDEST : OfficialDocumentSort.NEWEST;
        };
    }
}
