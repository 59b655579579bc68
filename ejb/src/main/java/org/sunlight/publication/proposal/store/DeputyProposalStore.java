package org.sunlight.publication.proposal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sunlight.publication.proposal.DeputyProposalFilter;
import org.sunlight.publication.proposal.DeputyProposalKind;
import org.sunlight.publication.proposal.DeputyProposalRow;
import org.sunlight.publication.proposal.model.DeputyProposal;
import org.sunlight.publication.proposal.model.ProposalSummary;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.search.Like;

/** The ledger of suggestions and proposals in the database. */
@ApplicationScoped
public class DeputyProposalStore {

    private static final String ROW = "select new org.sunlight.publication.proposal.DeputyProposalRow(p.number,"
            + " p.paper.kind, p.paper.paperNumber, p.paper.session, p.paper.year, p.paper.subject, p.paper.proposer,"
            + " p.paper.part, p.paper.mainOrgan, p.paper.handler, p.paper.receivedOn, p.paper.dueOn, p.state,"
            + " p.answer.category, p.answer.adoption, p.answer.documentNumber, p.answer.repliedOn,"
            + " p.publication.form, p.publication.reason, p.publication.publishedOn, p.publication.indexNumber,"
            + " p.publication.withdrawnOn, p.satisfaction)";

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    public void add(DeputyProposal proposal) {
        database.persist(proposal);
        database.flush();
    }

    public void add(ProposalSummary summary) {
        database.persist(summary);
        database.flush();
    }

    public void flush() {
        database.flush();
    }

    public Optional<DeputyProposal> find(String number) {
        return database.createQuery("select p from DeputyProposal p where p.number = :number", DeputyProposal.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    public DeputyProposal get(String number, List<Long> visible) {
        return find(number)
                .filter(found -> visible.contains(found.organId()))
                .orElseThrow(() -> new NotFound("DEPUTY_PROPOSAL_NOT_FOUND"));
    }

    public DeputyProposal get(String number, long seenVersion, List<Long> visible) {
        DeputyProposal proposal = get(number, visible);
        if (proposal.version() != seenVersion) {
            throw new ConflictingEdit();
        }
        return proposal;
    }

    /** Number of the record that has this paper already; empty where none has, or only the one named. */
    public Optional<String> holding(
            long organId, DeputyProposalKind kind, int year, String paperNumber, String exceptNumber) {
        return database.createQuery(
                        "select p.number from DeputyProposal p where p.organId = :organ and p.paper.kind = :kind"
                                + " and p.paper.year = :year and p.paper.paperNumber = :paper and p.number <> :except",
                        String.class)
                .setParameter("organ", organId)
                .setParameter("kind", kind)
                .setParameter("year", year)
                .setParameter("paper", paperNumber)
                .setParameter("except", exceptNumber)
                .getResultStream()
                .findFirst();
    }

    public List<DeputyProposalRow> page(DeputyProposalFilter filter, List<Long> visible, int first, int size) {
        return filtered(ROW, filter, visible, " order by p.paper.receivedOn desc, p.id desc", DeputyProposalRow.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public long count(DeputyProposalFilter filter, List<Long> visible) {
        return filtered("select count(p)", filter, visible, "", Long.class).getSingleResult();
    }

    /** Years of which the organ's ledger has something, newest first. */
    public List<Integer> years(List<Long> visible) {
        return database.createQuery(
                        "select distinct p.paper.year from DeputyProposal p where p.organId in :visible"
                                + " order by p.paper.year desc",
                        Integer.class)
                .setParameter("visible", visible)
                .getResultList();
    }

    /** What is counted of a year, one line each. */
    public List<DeputyProposalRow> ofYear(long organId, int year) {
        return database.createQuery(
                        ROW + " from DeputyProposal p where p.organId = :organ and p.paper.year = :year order by p.id",
                        DeputyProposalRow.class)
                .setParameter("organ", organId)
                .setParameter("year", year)
                .getResultList();
    }

    public Optional<ProposalSummary> summary(long organId, int year) {
        return database.createQuery(
                        "select s from ProposalSummary s where s.organId = :organ and s.year = :year",
                        ProposalSummary.class)
                .setParameter("organ", organId)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    private <T> TypedQuery<T> filtered(
            String selection, DeputyProposalFilter filter, List<Long> visible, String order, Class<T> type) {
        StringBuilder where = new StringBuilder(" from DeputyProposal p where p.organId in :visible");
        Map<String, Object> values = new HashMap<>();
        values.put("visible", visible);
        if (filter.year() != null) {
            where.append(" and p.paper.year = :year");
            values.put("year", filter.year());
        }
        if (filter.kind() != null) {
            where.append(" and p.paper.kind = :kind");
            values.put("kind", filter.kind());
        }
        if (filter.state() != null) {
            where.append(" and p.state = :state");
            values.put("state", filter.state());
        }
        if (filter.unpublished()) {
            where.append(" and p.answer.repliedOn is not null and p.publication.form <>"
                    + " org.sunlight.publication.proposal.PublicationForm.NOT_PUBLISHED"
                    + " and (p.publication.indexNumber is null or p.publication.withdrawnOn is not null)");
        }
        if (filter.words() != null && !filter.words().isBlank()) {
            where.append(" and (lower(p.paper.subject) like :words escape '!' or lower(p.paper.proposer) like :words"
                    + " escape '!' or lower(p.paper.paperNumber) like :words escape '!'"
                    + " or lower(p.number) like :words escape '!')");
            values.put("words", Like.containing(filter.words().strip().toLowerCase(Locale.ROOT)));
        }
        TypedQuery<T> query = database.createQuery(selection + where + order, type);
        values.forEach(query::setParameter);
        return query;
    }
}
