package org.sunlight.publication.candidate.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sunlight.law.clock.DueSpan;
import org.sunlight.publication.candidate.CandidateFilter;
import org.sunlight.publication.candidate.CandidateRow;
import org.sunlight.publication.candidate.CandidateSort;
import org.sunlight.publication.candidate.model.Candidate;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.search.Conditions;

/** Candidates in the database. */
@ApplicationScoped
public class CandidateStore {

    private static final String ROW =
            "select new org.sunlight.publication.candidate.CandidateRow(c.id, c.number, c.version,"
                    + " c.organId, c.sourceKind, c.sourceNumber, c.title, c.formedOn, c.state, c.decidedOn, c.publishedOn,"
                    + " c.indexNumber)";

    private static final String CLOCK = "exists (select k.id from CaseClock k where k.subjectKind = 'candidate'"
            + " and k.subjectNumber = c.number and k.rule = 'publication.publish'";

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    public void add(Candidate candidate) {
        database.persist(candidate);
        database.flush();
    }

    public void flush() {
        database.flush();
    }

    public Optional<Candidate> of(String sourceKind, String sourceNumber) {
        return database.createQuery(
                        "select c from Candidate c where c.sourceKind = :kind and c.sourceNumber = :number",
                        Candidate.class)
                .setParameter("kind", sourceKind)
                .setParameter("number", sourceNumber)
                .getResultStream()
                .findFirst();
    }

    public Candidate get(String number, List<Long> visible) {
        return database.createQuery(
                        "select c from Candidate c where c.number = :number and c.organId in :visible", Candidate.class)
                .setParameter("number", number)
                .setParameter("visible", visible)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("CANDIDATE_NOT_FOUND"));
    }

    public Candidate get(String number, long seenVersion, List<Long> visible) {
        Candidate candidate = get(number, visible);
        if (candidate.version() != seenVersion) {
            throw new ConflictingEdit();
        }
        return candidate;
    }

    /** @param span clocks to narrow by, or null */
    public List<CandidateRow> page(
            CandidateFilter filter,
            DueSpan span,
            LocalDate today,
            CandidateSort sort,
            List<Long> visible,
            int first,
            int size) {
        return filtered(ROW, filter, span, today, visible, order(sort), CandidateRow.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public long count(CandidateFilter filter, DueSpan span, LocalDate today, List<Long> visible) {
        return filtered("select count(c)", filter, span, today, visible, "", Long.class)
                .getSingleResult();
    }

    private static String order(CandidateSort sort) {
        return switch (sort) {
            case FORMED_NEWEST -> " order by c.formedOn desc, c.id desc";
            case FORMED_OLDEST -> " order by c.formedOn, c.id";
            case TITLE_UP -> " order by c.title, c.id";
            case TITLE_DOWN -> " order by c.title desc, c.id desc";
            case NUMBER_UP -> " order by c.number, c.id";
            case NUMBER_DOWN -> " order by c.number desc, c.id desc";
        };
    }

    private <T> TypedQuery<T> filtered(
            String selection,
            CandidateFilter filter,
            DueSpan span,
            LocalDate today,
            List<Long> visible,
            String order,
            Class<T> type) {
        Conditions where = new Conditions()
                .among("c.organId", "visible", visible)
                .andIf("c.state in :states", "states", filter.states())
                .andIf("c.sourceKind = :kind", "kind", filter.sourceKind())
                .words(filter.words(), "c.title", "c.sourceNumber", "c.number")
                .andIf("c.formedOn >= :from", "from", filter.formedFrom())
                .andIf("c.formedOn < :until", "until", filter.formedUntil());
        if (span != null) {
            String days = where.days("k.dueOn", span.fromExclusive(), span.untilInclusive());
            where.and(CLOCK + " and k.state = :clockState" + days + ")", "clockState", span.state());
        }
        if (filter.overdue()) {
            where.and(
                    CLOCK + " and k.state = org.sunlight.law.clock.ClockState.RUNNING and k.dueOn < :today)",
                    "today",
                    today);
        }
        return where.on(
                database.createQuery(selection + " from Candidate c where " + where.text() + order, type),
                TypedQuery::setParameter);
    }
}
