package org.sunlight.web.page.publication;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.sunlight.publication.proposal.DeputyProposalFilter;
import org.sunlight.publication.proposal.DeputyProposalQueries;
import org.sunlight.publication.proposal.DeputyProposalRow;

/** The ledger of suggestions and proposals, page by page from the database. */
public class DeputyProposalRows extends LazyDataModel<DeputyProposalRow> {

    private static final long serialVersionUID = 1L;

    private final transient DeputyProposalQueries proposals;
    private final transient Supplier<DeputyProposalFilter> filter;

    public DeputyProposalRows(DeputyProposalQueries proposals, Supplier<DeputyProposalFilter> filter) {
        this.proposals = proposals;
        this.filter = filter;
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return (int) proposals.count(filter.get());
    }

    @Override
    public List<DeputyProposalRow> load(
            int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        return proposals.page(filter.get(), first, pageSize);
    }

    @Override
    public String getRowKey(DeputyProposalRow row) {
        return row.number();
    }
}
