package org.sunlight.disclosure.remedy.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.sunlight.disclosure.remedy.CountedRemedy;
import org.sunlight.disclosure.remedy.RemedyFilter;
import org.sunlight.disclosure.remedy.RemedyKind;
import org.sunlight.disclosure.remedy.RemedyResult;
import org.sunlight.disclosure.remedy.RemedyRow;
import org.sunlight.disclosure.remedy.RemedySort;
import org.sunlight.disclosure.remedy.RemedyStanding;
import org.sunlight.disclosure.remedy.model.RemedyCase;
import org.sunlight.office.serial.Serials;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.search.Conditions;

/** Remedy cases in the database. */
@Dependent
public class RemedyStore {

    private static final String ROW = "select new org.sunlight.disclosure.remedy.RemedyRow(c.number, c.kind, c.state,"
            + " c.filedOn, c.authority, c.requestNumber, c.handler, c.closedOn, c.result)";

    @PersistenceContext(unitName = "sunlight")
    private EntityManager em;

    @Inject
    private Serials serials;

    public RemedyCase add(RemedyCase remedy) {
        em.persist(remedy);
        return remedy;
    }

    /** Written out, so that the view carries the new version. */
    public RemedyCase saved(RemedyCase remedy) {
        em.flush();
        return remedy;
    }

    public RemedyCase get(String number, List<Long> visible) {
        return em.createQuery(
                        "select c from RemedyCase c where c.number = :number and c.organId in :visible",
                        RemedyCase.class)
                .setParameter("number", number)
                .setParameter("visible", visible)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("REMEDY_NOT_FOUND"));
    }

    public RemedyCase get(String number, long seenVersion, List<Long> visible) {
        RemedyCase remedy = get(number, visible);
        if (remedy.version() != seenVersion) {
            throw new ConflictingEdit();
        }
        return remedy;
    }

    /** Next number of the series: {@code KMXF-FY-2024-0007}. The counter stays locked until the transaction ends. */
    public String drawNumber(long organ, String prefix, RemedyKind kind, int year) {
        return drawNumbers(organ, prefix, kind, year, 1).get(0);
    }

    /** As many numbers on end. */
    public List<String> drawNumbers(long organ, String prefix, RemedyKind kind, int year, int howMany) {
        int first = serials.first(organ, "remedy:" + kind.series(), year, howMany);
        return IntStream.range(first, first + howMany)
                .mapToObj(serial -> String.format(Locale.ROOT, "%s-%s-%d-%04d", prefix, kind.series(), year, serial))
                .toList();
    }

    /** Source number to fingerprint, of those that are known. */
    public Map<String, String> sourceHashes(long organ, List<String> sourceNumbers) {
        Map<String, String> known = new HashMap<>();
        if (!sourceNumbers.isEmpty()) {
            em.createQuery(
                            "select c.sourceNumber, c.sourceHash from RemedyCase c"
                                    + " where c.organId = :organ and c.sourceNumber in :numbers",
                            Object[].class)
                    .setParameter("organ", organ)
                    .setParameter("numbers", sourceNumbers)
                    .getResultList()
                    .forEach(row -> known.put((String) row[0], (String) row[1]));
        }
        return known;
    }

    public List<CountedRemedy> counted(List<Long> organs, LocalDate fromInclusive, LocalDate untilExclusive) {
        return em.createQuery(
                        "select c.id, c.organId, c.number, c.kind, c.closedOn, c.result from RemedyCase c"
                                + " where c.organId in :organs and c.filedOn < :until"
                                + " and (c.closedOn is null or c.closedOn >= :from) order by c.id",
                        Object[].class)
                .setParameter("organs", organs)
                .setParameter("from", fromInclusive)
                .setParameter("until", untilExclusive)
                .getResultStream()
                .map(row -> counted(row, untilExclusive))
                .toList();
    }

    private static CountedRemedy counted(Object[] row, LocalDate untilExclusive) {
        LocalDate closedOn = (LocalDate) row[4];
        boolean decided = closedOn != null && closedOn.isBefore(untilExclusive);
        RemedyStanding standing =
                decided ? RemedyStanding.valueOf(((RemedyResult) row[5]).name()) : RemedyStanding.PENDING;
        return new CountedRemedy((Long) row[0], (Long) row[1], (String) row[2], (RemedyKind) row[3], standing);
    }

    public List<RemedyRow> page(RemedyFilter filter, RemedySort sort, List<Long> visible, int first, int size) {
        return filtered(ROW, filter, visible, order(sort), RemedyRow.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public long count(RemedyFilter filter, List<Long> visible) {
        return filtered("select count(c)", filter, visible, "", Long.class).getSingleResult();
    }

    private static String order(RemedySort sort) {
        return switch (sort) {
            case FILED_ON_DESCENDING -> " order by c.filedOn desc, c.id desc";
            case FILED_ON_ASCENDING -> " order by c.filedOn, c.id";
            case NUMBER_ASCENDING -> " order by c.number";
            case NUMBER_DESCENDING -> " order by c.number desc";
        };
    }

    private <T> TypedQuery<T> filtered(
            String selection, RemedyFilter filter, List<Long> visible, String order, Class<T> type) {
        Conditions where = new Conditions()
                .among("c.organId", "visible", visible)
                .words(filter.text(), "c.number", "c.authority", "c.authorityNumber")
                .andIf("c.kind = :kind", "kind", filter.kind())
                .filled("c.closedOn", filter.open() == null ? null : !filter.open())
                .andIf("c.result = :result", "result", filter.result())
                .inYear("c.filedOn", filter.filedInYear())
                .andIf("c.requestNumber = :request", "request", filter.requestNumber());
        return where.on(
                em.createQuery(selection + " from RemedyCase c where " + where.text() + order, type),
                TypedQuery::setParameter);
    }
}
