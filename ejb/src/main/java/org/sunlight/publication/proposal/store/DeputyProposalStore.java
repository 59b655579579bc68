package org.sunlight.publication.proposal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.sunlight.publication.proposal.DeputyProposalFilter;
import org.sunlight.publication.proposal.DeputyProposalKind;
import org.sunlight.publication.proposal.DeputyProposalRow;
import org.sunlight.publication.proposal.model.DeputyProposal;
import org.sunlight.publication.proposal.model.ProposalSummary;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.search.Conditions;

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
        Conditions where = new Conditions()
                .among("p.organId", "visible", visible)
                .andIf("p.paper.year = :year", "year", filter.year())
                .andIf("p.paper.kind = :kind", "kind", filter.kind())
                .andIf("p.state = :state", "state", filter.state())
                .words(filter.words(), "p.paper.subject", "p.paper.proposer", "p.paper.paperNumber", "p.number");
        if (filter.unpublished()) {
            where.and("p.answer.repliedOn is not null and p.publication.form <>"
                    + " org.sunlight.publication.proposal.PublicationForm.NOT_PUBLISHED"
                    + " and (p.publication.indexNumber is null or p.publication.withdrawnOn is not null)");
        }
        return where.on(
                database.createQuery(selection + " from DeputyProposal p where " + where.text() + order, type),
                TypedQuery::setParameter);
    }
}
