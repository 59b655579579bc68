package org.sunlight.web.page.publication;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.sunlight.publication.document.DocumentFilter;
import org.sunlight.publication.document.DocumentRow;
import org.sunlight.publication.document.DocumentSort;
import org.sunlight.publication.document.NormativeDocumentQueries;

/** The register of normative documents, page by page from the database. */
public class NormativeDocumentRows extends LazyDataModel<DocumentRow> {

    private static final long serialVersionUID = 1L;

    private final transient NormativeDocumentQueries documents;
    private final transient Supplier<DocumentFilter> filter;

    public NormativeDocumentRows(NormativeDocumentQueries documents, Supplier<DocumentFilter> filter) {
        this.documents = documents;
        this.filter = filter;
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return (int) documents.count(filter.get());
    }

    @Override
    public List<DocumentRow> load(
            int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        return documents.page(filter.get(), order(sortBy), first, pageSize);
    }

    @Override
    public String getRowKey(DocumentRow row) {
        return String.valueOf(row.id());
    }

    private static DocumentSort order(Map<String, SortMeta> sortBy) {
        return sortBy.values().stream()
                .filter(SortMeta::isActive)
                .findFirst()
                .map(meta -> order(meta.getField(), meta.getOrder().isAscending()))
                .orElse(DocumentSort.MADE_ON_DESCENDING);
    }

    private static DocumentSort order(String field, boolean up) {
        if ("title".equals(field)) {
            return up ? DocumentSort.TITLE_ASCENDING : DocumentSort.TITLE_DESCENDING;
        }
        return up ? DocumentSort.MADE_ON_ASCENDING : DocumentSort.MADE_ON_DESCENDING;
    }
}
