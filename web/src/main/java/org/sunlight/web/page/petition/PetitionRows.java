package org.sunlight.web.page.petition;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.sunlight.petition.casework.PetitionFilter;
import org.sunlight.petition.casework.PetitionQueries;
import org.sunlight.petition.casework.PetitionRow;
import org.sunlight.petition.casework.PetitionSort;

/** The register, page by page from the database. */
public class PetitionRows extends LazyDataModel<PetitionRow> {

    private static final long serialVersionUID = 1L;

    private final transient PetitionQueries petitions;
    private final transient Supplier<PetitionFilter> filter;

    public PetitionRows(PetitionQueries petitions, Supplier<PetitionFilter> filter) {
        this.petitions = petitions;
        this.filter = filter;
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return (int) petitions.count(filter.get());
    }

    @Override
    public List<PetitionRow> load(
            int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        return petitions.page(filter.get(), order(sortBy), first, pageSize);
    }

    @Override
    public String getRowKey(PetitionRow row) {
        return row.number();
    }

    private static PetitionSort order(Map<String, SortMeta> sortBy) {
        SortMeta chosen = sortBy.values().stream()
                .filter(meta -> meta.getOrder() != null && meta.isActive())
                .findFirst()
                .orElse(null);
        if (chosen == null) {
            return PetitionSort.REGISTERED_NEWEST;
        }
        boolean up = chosen.getOrder().isAscending();
        return switch (chosen.getField()) {
            case "number" -> up ? PetitionSort.NUMBER_UP : PetitionSort.NUMBER_DOWN;
            case "subject" -> up ? PetitionSort.SUBJECT_UP : PetitionSort.SUBJECT_DOWN;
            case "petitioner" -> up ? PetitionSort.NAME_UP : PetitionSort.NAME_DOWN;
            case "state" -> up ? PetitionSort.STATE_UP : PetitionSort.STATE_DOWN;
            case "handler" -> up ? PetitionSort.HANDLER_UP : PetitionSort.HANDLER_DOWN;
            default -> up ? PetitionSort.REGISTERED_OLDEST : PetitionSort.REGISTERED_NEWEST;
        };
    }
}
