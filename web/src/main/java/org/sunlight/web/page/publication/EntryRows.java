package org.sunlight.web.page.publication;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.sunlight.publication.catalogue.CatalogueQueries;
import org.sunlight.publication.catalogue.EntryFilter;
import org.sunlight.publication.catalogue.EntryRow;

/** The catalogue of the house, page by page from the database, newest first. */
public class EntryRows extends LazyDataModel<EntryRow> {

    private static final long serialVersionUID = 1L;

    private final transient CatalogueQueries entries;
    private final transient Supplier<EntryFilter> filter;

    EntryRows(CatalogueQueries entries, Supplier<EntryFilter> filter) {
        this.entries = entries;
        this.filter = filter;
    }

    /** Counted no further than is useful: whoever has more narrows the list. */
    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return entries.count(filter.get()).atLeast();
    }

    @Override
    public List<EntryRow> load(
            int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        return entries.page(filter.get(), first, pageSize);
    }

    @Override
    public String getRowKey(EntryRow row) {
        return String.valueOf(row.id());
    }
}
