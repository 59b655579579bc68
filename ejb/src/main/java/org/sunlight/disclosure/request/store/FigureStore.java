package org.sunlight.disclosure.request.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sunlight.disclosure.request.ApplicantKind;
import org.sunlight.disclosure.request.DecisionCode;
import org.sunlight.disclosure.request.FigureCount;
import org.sunlight.disclosure.request.FigureLedger;
import org.sunlight.disclosure.request.RequestAct;
import org.sunlight.disclosure.request.RequestFigure;

/** The register as the yearly report reads it. */
@ApplicationScoped
public class FigureStore {

    private static final int IDS_AT_ONCE = 250;

    private static final String FIGURE = "select new org.sunlight.disclosure.request.RequestFigure(r.id, r.number,"
            + " r.applicant.kind, r.receipt.receivedOn, r.decisionCode, r.decidedOn)";

    /** Received before the year ended and not answered before it began. */
    private static final String IN_YEAR = " from DisclosureRequest r where r.organId in :organs"
            + " and r.receipt.receivedOn < :end and (r.decidedOn is null or r.decidedOn >= :start)";

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    public List<RequestFigure> window(Collection<Long> organs, int year, long afterId, int size) {
        return database.createQuery(FIGURE + IN_YEAR + " and r.id > :after order by r.id", RequestFigure.class)
                .setParameter("organs", organs)
                .setParameter("start", LocalDate.of(year, 1, 1))
                .setParameter("end", LocalDate.of(year + 1, 1, 1))
                .setParameter("after", afterId)
                .setMaxResults(size)
                .getResultList();
    }

    /** Four plain groupings instead of one over computed columns, which neither database groups by with parameters. */
    public List<FigureCount> counts(Collection<Long> organs, int year) {
        List<FigureCount> counts = new ArrayList<>();
        for (boolean newInYear : new boolean[] {true, false}) {
            String received = newInYear
                    ? "r.receipt.receivedOn >= :start and r.receipt.receivedOn < :end"
                    : "r.receipt.receivedOn < :start";
            grouped(
                            "select r.applicant.kind, r.decisionCode, count(r) from DisclosureRequest r"
                                    + " where r.organId in :organs and " + received
                                    + " and r.decidedOn >= :start and r.decidedOn < :end"
                                    + " group by r.applicant.kind, r.decisionCode",
                            organs,
                            year)
                    .forEach(row -> counts.add(
                            new FigureCount((ApplicantKind) row[0], newInYear, (DecisionCode) row[1], (Long) row[2])));
            grouped(
                            "select r.applicant.kind, count(r) from DisclosureRequest r"
                                    + " where r.organId in :organs and " + received
                                    + " and (r.decidedOn is null or r.decidedOn >= :end)"
                                    + " group by r.applicant.kind",
                            organs,
                            year)
                    .forEach(
                            row -> counts.add(new FigureCount((ApplicantKind) row[0], newInYear, null, (Long) row[1])));
        }
        return counts;
    }

    private List<Object[]> grouped(String jpql, Collection<Long> organs, int year) {
        return database.createQuery(jpql, Object[].class)
                .setParameter("organs", organs)
                .setParameter("start", LocalDate.of(year, 1, 1))
                .setParameter("end", LocalDate.of(year + 1, 1, 1))
                .getResultList();
    }

    /**
     * Asked in lists of one length, the last one filled up with its first id: every other length would be another
     * statement, and to prepare it takes Derby longer than to run it.
     */
    public Map<Long, RequestFigure> figures(Collection<Long> ids) {
        Map<Long, RequestFigure> figures = new HashMap<>();
        List<Long> wanted = List.copyOf(ids);
        for (int first = 0; first < wanted.size(); first += IDS_AT_ONCE) {
            List<Long> some = new ArrayList<>(wanted.subList(first, Math.min(wanted.size(), first + IDS_AT_ONCE)));
            some.addAll(Collections.nCopies(IDS_AT_ONCE - some.size(), some.get(0)));
            database.createQuery(FIGURE + " from DisclosureRequest r where r.id in :ids", RequestFigure.class)
                    .setParameter("ids", some)
                    .getResultList()
                    .forEach(figure -> figures.put(figure.id(), figure));
        }
        return figures;
    }

    /** Ids of requests not answered before this day whose correction was asked for before it and neither came nor lapsed. */
    public Set<Long> awaitingCorrection(long organ, LocalDate on) {
        return Set.copyOf(database.createQuery(
                        "select distinct c.request.id from Correction c where c.request.organId = :organ"
                                + " and c.noticedOn < :on and (c.completedOn is null or c.completedOn >= :on)"
                                + " and (c.lapsedOn is null or c.lapsedOn >= :on)"
                                + " and (c.request.decidedOn is null or c.request.decidedOn >= :on)",
                        Long.class)
                .setParameter("organ", organ)
                .setParameter("on", on)
                .getResultList());
    }

    /** Ids of requests withdrawn in a span, as their history tells; the end is exclusive. */
    public Set<Long> withdrawn(long organ, LocalDate from, LocalDate until) {
        return Set.copyOf(database.createQuery(
                        "select r.id from DisclosureRequest r where r.organId = :organ and r.decidedOn >= :from"
                                + " and r.decidedOn < :until and exists (select e.id from RequestEvent e"
                                + " where e.request = r and e.act = :act)",
                        Long.class)
                .setParameter("organ", organ)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("act", RequestAct.WITHDRAW.name())
                .getResultList());
    }

    public FigureLedger ledger(Collection<Long> organs, int year) {
        LocalDate start = LocalDate.of(year, 1, 1);
        LocalDate end = LocalDate.of(year + 1, 1, 1);
        Long notices = number(
                "select count(f) from Fee f where f.request.organId in :organs"
                        + " and f.noticedOn >= :start and f.noticedOn < :end",
                organs,
                start,
                end,
                Long.class);
        BigDecimal paid = number(
                "select sum(f.amount) from Fee f where f.request.organId in :organs"
                        + " and f.paidOn >= :start and f.paidOn < :end",
                organs,
                start,
                end,
                BigDecimal.class);
        Long corrections = number(
                "select count(c) from Correction c where c.request.organId in :organs"
                        + " and c.noticedOn >= :start and c.noticedOn < :end",
                organs,
                start.minusYears(1),
                end,
                Long.class);
        return new FigureLedger(notices, paid == null ? BigDecimal.ZERO : paid, corrections);
    }

    private <T> T number(String jpql, Collection<Long> organs, LocalDate start, LocalDate end, Class<T> type) {
        return database.createQuery(jpql, type)
                .setParameter("organs", organs)
                .setParameter("start", start)
                .setParameter("end", end)
                .getSingleResult();
    }
}
