package org.sunlight.petition.supervision.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sunlight.law.clock.ClockState;
import org.sunlight.petition.casework.ContentKind;
import org.sunlight.petition.supervision.Fault;
import org.sunlight.petition.supervision.FindingFilter;
import org.sunlight.petition.supervision.FindingRow;
import org.sunlight.petition.supervision.FindingSort;
import org.sunlight.petition.supervision.FindingTally;
import org.sunlight.petition.supervision.FindingTally.OrganAtFault;
import org.sunlight.petition.supervision.SupervisionTrigger;
import org.sunlight.petition.supervision.model.Finding;
import org.sunlight.petition.supervision.model.SupervisionLetter;
import org.sunlight.shared.search.Conditions;

/** Findings and letters in the database, and the looks a scan takes at items and clocks, window by window. */
@ApplicationScoped
public class SupervisionStore {

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    /** Items with an overdue clock after this item, by item; at most {@code size} clocks. */
    public List<Object[]> overdue(long afterItem, LocalDate today, int size) {
        return database.createQuery(
                        "select p.id, p.number, p.bureauId, c.organId, c.rule, c.dueOn from Petition p, CaseClock c"
                                + " where c.subjectKind = 'petition' and c.subjectNumber = p.number and c.state = :running"
                                + " and c.dueOn < :today and c.rule in :rules and p.id > :after order by p.id, c.id",
                        Object[].class)
                .setParameter("running", ClockState.RUNNING)
                .setParameter("today", today)
                .setParameter("rules", SupervisionTrigger.allRules())
                .setParameter("after", afterItem)
                .setMaxResults(size)
                .getResultList();
    }

    /** Items that organs objected to more than once and that are not ended. */
    public List<Fault> evasive() {
        return faults(
                SupervisionTrigger.EVASIVE,
                database.createQuery(
                        "select p.id, p.number, p.bureauId, min(o.organId), max(o.objectedOn) from Objection o"
                                + " join o.petition p where p.course.closedOn is null"
                                + " group by p.id, p.number, p.bureauId having count(o.id) > 1",
                        Object[].class));
    }

    /** Items whose agreement should have been performed and that nobody has closed. */
    public List<Fault> notPerformed(LocalDate today) {
        return faults(
                SupervisionTrigger.NOT_PERFORMED,
                database.createQuery(
                                "select p.id, p.number, p.bureauId, p.disposed.responsibleId, m.performBy"
                                        + " from PetitionMeeting m join m.petition p where m.agreed = true"
                                        + " and m.performBy < :today and p.course.closedOn is null",
                                Object[].class)
                        .setParameter("today", today));
    }

    private static List<Fault> faults(SupervisionTrigger trigger, TypedQuery<Object[]> query) {
        return query.getResultStream()
                .map(row -> new Fault(
                        (Long) row[0], (String) row[1], (Long) row[2], (Long) row[3], trigger, (LocalDate) row[4]))
                .toList();
    }

    public List<Finding> openFindings() {
        return database.createQuery("select f from SupervisionFinding f where f.settledOn is null", Finding.class)
                .getResultList();
    }

    public void add(Finding finding) {
        database.persist(finding);
    }

    public void flush() {
        database.flush();
    }

    public List<FindingRow> findings(FindingFilter filter, FindingSort sort, List<Long> bureaus, int first, int size) {
        return filtered(
                        "select new org.sunlight.petition.supervision.FindingRow(f.id, p.number, p.concern.subject,"
                                + " o.name, f.trigger, f.since, f.foundOn)",
                        filter,
                        bureaus,
                        order(sort),
                        FindingRow.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public long count(FindingFilter filter, List<Long> bureaus) {
        return filtered("select count(f)", filter, bureaus, "", Long.class).getSingleResult();
    }

    /** All open findings by fault and organ, in one statement. */
    public FindingTally tally(List<Long> bureaus) {
        Map<SupervisionTrigger, Long> faults = new EnumMap<>(SupervisionTrigger.class);
        Map<String, OrganAtFault> organs = new LinkedHashMap<>();
        FindingFilter everything = new FindingFilter(null, null, null);
        filtered(
                        "select f.trigger, o.code, o.name, count(f)",
                        everything,
                        bureaus,
                        " group by f.trigger, o.code, o.name order by o.name, o.code",
                        Object[].class)
                .getResultList()
                .forEach(row -> {
                    long findings = (Long) row[3];
                    faults.merge((SupervisionTrigger) row[0], findings, Long::sum);
                    organs.merge(
                            (String) row[1],
                            new OrganAtFault((String) row[1], (String) row[2], findings),
                            (known, more) -> new OrganAtFault(known.code(), known.name(), known.findings() + findings));
                });
        return new FindingTally(faults, List.copyOf(organs.values()));
    }

    /** The organ is another feature's and is only read here: a page of findings must not ask for each row whose it is. */
    private <T> TypedQuery<T> filtered(
            String selection, FindingFilter filter, List<Long> bureaus, String ending, Class<T> type) {
        Conditions where = new Conditions()
                .and("p.id = f.itemId and o.id = f.organId")
                .among("f.bureauId", "bureaus", bureaus)
                .and("f.settledOn is null")
                .and("p.concern.kind <> :secret", "secret", ContentKind.DENUNCIATION)
                .andIf("f.trigger = :trigger", "trigger", filter.trigger())
                .andIf("o.code = :organ", "organ", filter.organ())
                .words(filter.words(), "p.concern.subject", "p.number");
        return where.on(
                database.createQuery(
                        selection + " from SupervisionFinding f, Petition p, Organ o where " + where.text() + ending,
                        type),
                TypedQuery::setParameter);
    }

    private static String order(FindingSort sort) {
        return switch (sort) {
            case SINCE_OLDEST -> " order by f.since, f.id";
            case SINCE_NEWEST -> " order by f.since desc, f.id desc";
            case NUMBER_UP -> " order by p.number, f.id";
            case NUMBER_DOWN -> " order by p.number desc, f.id desc";
            case SUBJECT_UP -> " order by p.concern.subject, f.id";
            case SUBJECT_DOWN -> " order by p.concern.subject desc, f.id desc";
        };
    }

    public void add(SupervisionLetter letter) {
        database.persist(letter);
        database.flush();
    }

    public List<SupervisionLetter> letters(long itemId) {
        return database.createNamedQuery("SupervisionLetter.of", SupervisionLetter.class)
                .setParameter("item", itemId)
                .getResultList();
    }
}
