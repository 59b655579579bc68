package org.sunlight.disclosure.request.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sunlight.disclosure.request.FrequentSubject;
import org.sunlight.disclosure.request.RequestAct;
import org.sunlight.disclosure.request.RequestFilter;
import org.sunlight.disclosure.request.RequestRow;
import org.sunlight.disclosure.request.RequestSort;
import org.sunlight.disclosure.request.RequestState;
import org.sunlight.disclosure.request.model.DisclosureRequest;
import org.sunlight.law.clock.DueSpan;
import org.sunlight.shared.search.Conditions;

/** Lists of the register, as projections; every order has an index behind it. */
@ApplicationScoped
public class RegisterStore {

    private static final String ROW = "select new org.sunlight.disclosure.request.RequestRow(r.id, r.number, r.version,"
            + " r.organId, r.receipt.arrivedOn, r.receipt.receivedOn, r.receipt.channel, r.applicant.kind,"
            + " r.applicant.name, r.matter.subject, r.state, r.handler, r.decisionCode, r.decidedOn)";

    private static final Map<RequestSort, String> ORDER = Map.ofEntries(
            Map.entry(RequestSort.RECEIVED_NEWEST, "r.receipt.receivedOn desc, r.id desc"),
            Map.entry(RequestSort.RECEIVED_OLDEST, "r.receipt.receivedOn, r.id"),
            Map.entry(RequestSort.NUMBER_UP, "r.number"),
            Map.entry(RequestSort.NUMBER_DOWN, "r.number desc"),
            Map.entry(RequestSort.DECIDED_NEWEST, "r.decidedOn desc, r.id desc"),
            Map.entry(RequestSort.DECIDED_OLDEST, "r.decidedOn, r.id"),
            Map.entry(RequestSort.DUE_SOONEST, "c.dueOn, r.id"),
            Map.entry(RequestSort.DUE_LATEST, "c.dueOn desc, r.id desc"),
            Map.entry(RequestSort.SUBJECT_UP, "r.matter.subjectKey, r.id"),
            Map.entry(RequestSort.SUBJECT_DOWN, "r.matter.subjectKey desc, r.id desc"),
            Map.entry(RequestSort.APPLICANT_UP, "r.applicant.name, r.id"),
            Map.entry(RequestSort.APPLICANT_DOWN, "r.applicant.name desc, r.id desc"),
            Map.entry(RequestSort.STATE_UP, "r.state, r.receipt.receivedOn, r.id"),
            Map.entry(RequestSort.STATE_DOWN, "r.state desc, r.receipt.receivedOn desc, r.id desc"),
            Map.entry(RequestSort.HANDLER_UP, "r.handler, r.id"),
            Map.entry(RequestSort.HANDLER_DOWN, "r.handler desc, r.id desc"));

    /**
     * The clock of the answer, laid beside the request. The table is another feature's and is only read here: a page of the
     * register in the order of the due days, or of one light, cannot be cut without it.
     */
    private static final String CLOCK =
            "c.subjectKind = 'disclosure-request' and c.subjectNumber = r.number and c.rule = 'request.reply'";

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    public List<RequestRow> page(RequestFilter filter, RegisterScope scope, RequestSort sort, int first, int size) {
        Conditions condition = condition(filter, scope);
        return condition
                .on(
                        database.createQuery(
                                ROW + " from DisclosureRequest r"
                                        + (sort.isByDueDay() ? " left join CaseClock c on " + CLOCK : "")
                                        + " where " + condition.text() + " order by " + ORDER.get(sort),
                                RequestRow.class),
                        TypedQuery::setParameter)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** The next rows after a key, by id: for exports, which must not skip or repeat. */
    public List<RequestRow> after(RequestFilter filter, RegisterScope scope, long afterId, int size) {
        Conditions condition = condition(filter, scope);
        return condition
                .on(
                        database.createQuery(
                                ROW + " from DisclosureRequest r where r.id > :after and " + condition.text()
                                        + " order by r.id",
                                RequestRow.class),
                        TypedQuery::setParameter)
                .setParameter("after", afterId)
                .setMaxResults(size)
                .getResultList();
    }

    /** Exact up to the bound; beyond it the bound: counting hundreds of thousands would cost more than the page itself. */
    public long count(RequestFilter filter, RegisterScope scope, int bound) {
        Conditions condition = condition(filter, scope);
        // the state, not the id: it stands in the index that most of these are found by
        boolean more = !condition
                .on(
                        database.createQuery(
                                "select r.state from DisclosureRequest r where " + condition.text(),
                                RequestState.class),
                        TypedQuery::setParameter)
                .setFirstResult(bound)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        return more ? bound : count(filter, scope);
    }

    /** Exact, for filters that can only find few. */
    public long count(RequestFilter filter, RegisterScope scope) {
        Conditions condition = condition(filter, scope);
        return condition
                .on(
                        database.createQuery(
                                "select count(r) from DisclosureRequest r where " + condition.text(), Long.class),
                        TypedQuery::setParameter)
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

    /** What is held of those who asked for the subject: names first, then ways to reach them; each may be null. */
    public List<Object[]> applicantsOf(long organId, String subjectKey) {
        return database.createQuery(
                        "select r.applicant.name, r.applicant.contactPerson, r.applicant.idNumber, r.applicant.phone,"
                                + " r.applicant.address, r.applicant.email from DisclosureRequest r"
                                + " where r.organId = :organ and r.matter.subjectKey = :key",
                        Object[].class)
                .setParameter("organ", organId)
                .setParameter("key", subjectKey)
                .getResultList();
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

    private Conditions condition(RequestFilter filter, RegisterScope scope) {
        Conditions condition = new Conditions();
        condition.among("r.organId", "organs", scope.organs());
        standing(condition, filter);
        if (scope.due() != null) {
            due(condition, scope.due());
        }
        condition.andIf("r.receipt.channel = :channel", "channel", filter.channel());
        condition.andIf("r.applicant.kind = :kind", "kind", filter.applicantKind());
        condition.andIf("r.decisionCode = :code", "code", filter.decisionCode());
        condition.andIf("r.handler = :handler", "handler", filter.handler());
        condition.andIf("r.receipt.receivedOn >= :from", "from", filter.receivedFromInclusive());
        condition.andIf("r.receipt.receivedOn < :until", "until", filter.receivedUntilExclusive());
        condition.typed(filter.text(), "r.number", "r.matter.subject", scope.byName() ? "r.applicant.name" : null);
        return condition;
    }

    private static void standing(Conditions condition, RequestFilter filter) {
        // a request that was withdrawn meanwhile keeps its undecided extension, which nobody need decide any more
        String awaited = "(r.state in :decidable and exists (select e from Extension e where e.request = r"
                + " and e.granted is null))";
        if (filter.extensionAwaited()) {
            condition.bind(
                    "decidable",
                    Arrays.stream(RequestState.values())
                            .filter(state -> state.permits(RequestAct.GRANT_EXTENSION))
                            .toList());
        }
        if (filter.extensionAwaited() && filter.states().isEmpty()) {
            condition.and(awaited);
        } else if (filter.extensionAwaited()) {
            condition.and("(r.state in :states or " + awaited + ")", "states", filter.states());
        } else if (!filter.states().isEmpty()) {
            condition.and("r.state in :states", "states", filter.states());
        }
    }

    private static void due(Conditions condition, DueSpan due) {
        String days = condition.days("c.dueOn", due.fromExclusive(), due.untilInclusive());
        condition.and(
                "exists (select c.id from CaseClock c where " + CLOCK + " and c.state = :clockState" + days + ")",
                "clockState",
                due.state());
    }
}
