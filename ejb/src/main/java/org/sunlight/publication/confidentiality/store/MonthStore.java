package org.sunlight.publication.confidentiality.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.sunlight.publication.confidentiality.Conclusion;
import org.sunlight.publication.confidentiality.MonthFigures;
import org.sunlight.publication.confidentiality.ReviewState;
import org.sunlight.publication.confidentiality.model.ReviewMonth;

/** Monthly summaries, and the figures they are made of. */
@ApplicationScoped
public class MonthStore {

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    public void add(ReviewMonth month) {
        database.persist(month);
        database.flush();
    }

    public Optional<ReviewMonth> find(long organId, YearMonth month) {
        return database.createQuery(
                        "select m from ReviewMonth m where m.organId = :organ and m.firstDay = :day", ReviewMonth.class)
                .setParameter("organ", organId)
                .setParameter("day", month.atDay(1))
                .getResultStream()
                .findFirst();
    }

    /** The reviews of the organ that were handed in within the month, as they stand now. */
    public MonthFigures figures(long organId, YearMonth month) {
        LocalDate from = month.atDay(1);
        LocalDate until = month.plusMonths(1).atDay(1);
        List<Object[]> rows = database.createQuery(
                        "select r.state, r.conclusion, count(r) from ConfidentialityReview r where r.organId = :organ"
                                + " and r.submittedOn >= :from and r.submittedOn < :until group by r.state, r.conclusion",
                        Object[].class)
                .setParameter("organ", organId)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
        long asked = database.createQuery(
                        "select count(distinct r.id) from ConfidentialityStep s join s.review r where r.organId = :organ"
                                + " and r.submittedOn >= :from and r.submittedOn < :until and s.conclusion = :uncertain",
                        Long.class)
                .setParameter("organ", organId)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("uncertain", Conclusion.UNCERTAIN)
                .getSingleResult();
        return new MonthFigures(
                rows.stream().mapToLong(MonthStore::number).sum(),
                in(rows, ReviewState.APPROVED),
                in(rows, ReviewState.REFUSED),
                in(rows, ReviewState.RETURNED),
                in(rows, ReviewState.VOID),
                rows.stream()
                        .filter(row -> ((ReviewState) row[0]).isOpen())
                        .mapToLong(MonthStore::number)
                        .sum(),
                concluded(rows, Conclusion.OPEN),
                concluded(rows, Conclusion.OPEN_AFTER_REDACTION),
                concluded(rows, Conclusion.CLOSED),
                asked);
    }

    private static long number(Object[] row) {
        return (Long) row[2];
    }

    private static long in(List<Object[]> rows, ReviewState state) {
        return rows.stream()
                .filter(row -> row[0] == state)
                .mapToLong(MonthStore::number)
                .sum();
    }

    private static long concluded(List<Object[]> rows, Conclusion conclusion) {
        return rows.stream()
                .filter(row -> row[1] == conclusion)
                .mapToLong(MonthStore::number)
                .sum();
    }
}
