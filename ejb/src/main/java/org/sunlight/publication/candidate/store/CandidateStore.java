package org.sunlight.publication.candidate.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sunlight.law.clock.DueSpan;
import org.sunlight.publication.candidate.CandidateFilter;
import org.sunlight.publication.candidate.CandidateRow;
import org.sunlight.publication.candidate.CandidateSort;
import org.sunlight.publication.candidate.model.Candidate;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.search.Like;

/** Candidates in the database. */
@ApplicationScoped
public class CandidateStore {

    private static final String ROW =
            "select new org.sunlight.publication.candidate.CandidateRow(c.id, c.number, c.version,"
                    + " c.organId, c.sourceKind, c.sourceNumber, c.title, c.formedOn, c.state, c.decidedOn, c.publishedOn,"
                    + " c.indexNumber)";

    private static final String CLOCK = " and exists (select k.id from CaseClock k where k.subjectKind = 'candidate'"
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
        StringBuilder where = new StringBuilder(" from Candidate c where c.organId in :visible");
        Map<String, Object> values = new HashMap<>();
        values.put("visible", visible);
        if (!filter.states().isEmpty()) {
            where.append(" and c.state in :states");
            values.put("states", filter.states());
        }
        if (filter.sourceKind() != null) {
            where.append(" and c.sourceKind = :kind");
            values.put("kind", filter.sourceKind());
        }
        if (filter.words() != null && !filter.words().isBlank()) {
            where.append(" and (lower(c.title) like :words escape '!' or lower(c.sourceNumber) like :words escape '!'"
                    + " or lower(c.number) like :words escape '!')");
            values.put("words", Like.containing(filter.words().strip().toLowerCase(Locale.ROOT)));
        }
        if (filter.formedFrom() != null) {
            where.append(" and c.formedOn >= :from");
            values.put("from", filter.formedFrom());
        }
        if (filter.formedUntil() != null) {
            where.append(" and c.formedOn < :until");
            values.put("until", filter.formedUntil());
        }
        narrow(where, values, span);
        if (filter.overdue()) {
            where.append(CLOCK + " and k.state = org.sunlight.law.clock.ClockState.RUNNING and k.dueOn < :today)");
            values.put("today", today);
        }
        TypedQuery<T> query = database.createQuery(selection + where + order, type);
        values.forEach(query::setParameter);
        return query;
    }

    private static void narrow(StringBuilder where, Map<String, Object> values, DueSpan span) {
        if (span == null) {
            return;
        }
        where.append(CLOCK + " and k.state = :clockState");
        values.put("clockState", span.state());
        if (span.fromExclusive() != null) {
            where.append(" and k.dueOn > :dueFrom");
            values.put("dueFrom", span.fromExclusive());
        }
        if (span.untilInclusive() != null) {
            where.append(" and k.dueOn <= :dueUntil");
            values.put("dueUntil", span.untilInclusive());
        }
        where.append(")");
    }
}
