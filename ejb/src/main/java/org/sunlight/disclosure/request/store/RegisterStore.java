package org.sunlight.disclosure.request.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sunlight.disclosure.request.FrequentSubject;
import org.sunlight.disclosure.request.RequestFilter;
import org.sunlight.disclosure.request.RequestRow;
import org.sunlight.disclosure.request.RequestSort;
import org.sunlight.disclosure.request.model.DisclosureRequest;

/** Lists of the register, as projections; every order has an index behind it. */
@ApplicationScoped
public class RegisterStore {

    private static final String ROW = "select new org.sunlight.disclosure.request.RequestRow(r.id, r.number, r.version,"
            + " r.organId, r.receipt.arrivedOn, r.receipt.receivedOn, r.receipt.channel, r.applicant.kind,"
            + " r.applicant.name, r.matter.subject, r.state, r.handler, r.decisionCode, r.decidedOn)";

    /** A number is typed from its beginning; everything else is looked for in subject and name. */
    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]*)+");

    private static final Map<RequestSort, String> ORDER = Map.of(
            RequestSort.RECEIVED_NEWEST, "r.receipt.receivedOn desc, r.id desc",
            RequestSort.RECEIVED_OLDEST, "r.receipt.receivedOn, r.id",
            RequestSort.NUMBER_UP, "r.number",
            RequestSort.NUMBER_DOWN, "r.number desc",
            RequestSort.DECIDED_NEWEST, "r.decidedOn desc, r.id desc",
            RequestSort.DECIDED_OLDEST, "r.decidedOn, r.id");

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    public List<RequestRow> page(
            RequestFilter filter, Collection<Long> organs, boolean byName, RequestSort sort, int first, int size) {
        Condition condition = condition(filter, organs, byName);
        return condition
                .on(database.createQuery(
                        ROW + " from DisclosureRequest r where " + condition.text() + " order by " + ORDER.get(sort),
                        RequestRow.class))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** The next rows after a key, by id: for exports, which must not skip or repeat. */
    public List<RequestRow> after(
            RequestFilter filter, Collection<Long> organs, boolean byName, long afterId, int size) {
        Condition condition = condition(filter, organs, byName);
        return condition
                .on(database.createQuery(
                        ROW + " from DisclosureRequest r where r.id > :after and " + condition.text()
                                + " order by r.id",
                        RequestRow.class))
                .setParameter("after", afterId)
                .setMaxResults(size)
                .getResultList();
    }

    /** Exact up to the bound; beyond it the bound: counting hundreds of thousands would cost more than the page itself. */
    public long count(RequestFilter filter, Collection<Long> organs, boolean byName, int bound) {
        Condition condition = condition(filter, organs, byName);
        boolean more = !condition
                .on(database.createQuery("select r.id from DisclosureRequest r where " + condition.text(), Long.class))
                .setFirstResult(bound)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (more) {
            return bound;
        }
        return condition
                .on(database.createQuery(
                        "select count(r) from DisclosureRequest r where " + condition.text(), Long.class))
                .getSingleResult();
    }

    /** Earlier requests of the same applicant or about the same subject, newest first. */
    public List<RequestRow> similar(Collection<Long> organs, String applicantName, String subjectKey, int size) {
        return database.createQuery(
                        ROW + " from DisclosureRequest r where r.organId in :organs"
                                + " and (r.applicant.name = :name or r.matter.subjectKey = :subject)"
                                + " order by r.id desc",
                        RequestRow.class)
                .setParameter("organs", organs)
                .setParameter("name", applicantName)
                .setParameter("subject", subjectKey)
                .setMaxResults(size)
                .getResultList();
    }

    /** Which request of this applicant in its natural month this one is, from 1. Source: 国办函〔2020〕109号第四条. */
    public int ordinalInMonth(DisclosureRequest request) {
        LocalDate first = request.caseDate().withDayOfMonth(1);
        String idNumber = request.applicant().idNumber();
        TypedQuery<Long> count = database.createQuery(
                        "select count(r) from DisclosureRequest r where r.organId = :organ and r.applicant.name = :name"
                                + (idNumber == null ? "" : " and r.applicant.idNumber = :idNumber")
                                + " and r.receipt.receivedOn >= :first and r.receipt.receivedOn < :next and r.id <= :id",
                        Long.class)
                .setParameter("organ", request.organId())
                .setParameter("name", request.applicant().name())
                .setParameter("first", first)
                .setParameter("next", first.plusMonths(1))
                .setParameter("id", request.id());
        if (idNumber != null) {
            count.setParameter("idNumber", idNumber);
        }
        return count.getSingleResult().intValue();
    }

    /** Subjects asked for at least so often and not yet proposed, most frequent first. */
    public List<FrequentSubject> frequentSubjects(Collection<Long> organs, int threshold, int size) {
        return database.createQuery(
                        "select new org.sunlight.disclosure.request.FrequentSubject(r.organId, r.matter.subjectKey,"
                                + " max(r.matter.subject), count(r)) from DisclosureRequest r"
                                + " where r.organId in :organs and not exists (select p from PublicationProposal p"
                                + " where p.organId = r.organId and p.subjectKey = r.matter.subjectKey)"
                                + " group by r.organId, r.matter.subjectKey having count(r) >= :threshold"
                                + " order by count(r) desc, r.matter.subjectKey",
                        FrequentSubject.class)
                .setParameter("organs", organs)
                .setParameter("threshold", (long) threshold)
                .setMaxResults(size)
                .getResultList();
    }

    private Condition condition(RequestFilter filter, Collection<Long> organs, boolean byName) {
        Condition condition = new Condition();
        if (organs.isEmpty()) {
            condition.and("r.organId = :nowhere", "nowhere", -1L);
        } else {
            condition.and("r.organId in :organs", "organs", organs);
        }
        if (!filter.states().isEmpty()) {
            condition.and("r.state in :states", "states", filter.states());
        }
        condition.andIf("r.receipt.channel = :channel", "channel", filter.channel());
        condition.andIf("r.applicant.kind = :kind", "kind", filter.applicantKind());
        condition.andIf("r.decisionCode = :code", "code", filter.decisionCode());
        condition.andIf("r.handler = :handler", "handler", filter.handler());
        condition.andIf("r.receipt.receivedOn >= :from", "from", filter.receivedFromInclusive());
        condition.andIf("r.receipt.receivedOn < :until", "until", filter.receivedUntilExclusive());
        if (filter.text() != null && !filter.text().isBlank()) {
            search(condition, filter.text().strip(), byName);
        }
        return condition;
    }

    private static void search(Condition condition, String text, boolean byName) {
        String literal = text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        if (NUMBER.matcher(text).matches()) {
            condition.and("r.number like :text escape '!'", "text", literal + "%");
        } else if (byName) {
            condition.and(
                    "(r.matter.subject like :text escape '!' or r.applicant.name like :name escape '!')",
                    "text",
                    "%" + literal + "%");
            condition.bind("name", literal + "%");
        } else {
            condition.and("r.matter.subject like :text escape '!'", "text", "%" + literal + "%");
        }
    }

    /** A where clause under construction; every value is a parameter. */
    private static final class Condition {

        private final List<String> parts = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        void and(String part, String name, Object value) {
            parts.add(part);
            values.put(name, value);
        }

        void andIf(String part, String name, Object value) {
            if (value != null) {
                and(part, name, value);
            }
        }

        void bind(String name, Object value) {
            values.put(name, value);
        }

        String text() {
            return String.join(" and ", parts);
        }

        <T> TypedQuery<T> on(TypedQuery<T> query) {
            values.forEach(query::setParameter);
            return query;
        }
    }
}
