package org.sunlight.petition.casework.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sunlight.law.clock.DueSpan;
import org.sunlight.petition.casework.ContentKind;
import org.sunlight.petition.casework.PetitionFilter;
import org.sunlight.petition.casework.PetitionRow;
import org.sunlight.petition.casework.PetitionSort;
import org.sunlight.petition.casework.PetitionState;
import org.sunlight.petition.casework.Side;
import org.sunlight.petition.casework.model.Petition;
import org.sunlight.shared.search.Conditions;
import org.sunlight.shared.search.Like;

/** Lists of the register, as projections; every order has an index behind it. */
@ApplicationScoped
public class PetitionRegister {

    private static final String ROW = "select new org.sunlight.petition.casework.PetitionRow(p.id, p.number, p.version,"
            + " p.bureauId, p.disposed.responsibleId, p.registeredOn, p.channel, p.concern.purpose, p.concern.kind,"
            + " p.concern.subject, p.persons.leadName, p.persons.persons, p.persons.collective, p.marks.repeatOf, p.state,"
            + " p.handler, p.unitHandler, p.course.repliedOn)";

    private static final Map<PetitionSort, String> ORDER = Map.ofEntries(
            Map.entry(PetitionSort.REGISTERED_NEWEST, "p.registeredOn desc, p.id desc"),
            Map.entry(PetitionSort.REGISTERED_OLDEST, "p.registeredOn, p.id"),
            Map.entry(PetitionSort.NUMBER_UP, "p.number"),
            Map.entry(PetitionSort.NUMBER_DOWN, "p.number desc"),
            Map.entry(PetitionSort.SUBJECT_UP, "p.concern.subjectKey, p.id"),
            Map.entry(PetitionSort.SUBJECT_DOWN, "p.concern.subjectKey desc, p.id desc"),
            Map.entry(PetitionSort.NAME_UP, "p.persons.leadName, p.id"),
            Map.entry(PetitionSort.NAME_DOWN, "p.persons.leadName desc, p.id desc"),
            Map.entry(PetitionSort.STATE_UP, "p.state, p.registeredOn, p.id"),
            Map.entry(PetitionSort.STATE_DOWN, "p.state desc, p.registeredOn desc, p.id desc"),
            Map.entry(PetitionSort.HANDLER_UP, "p.handler, p.id"),
            Map.entry(PetitionSort.HANDLER_DOWN, "p.handler desc, p.id desc"));

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    public List<PetitionRow> page(PetitionFilter filter, PetitionScope scope, PetitionSort sort, int first, int size) {
        Conditions condition = condition(filter, scope);
        return condition
                .on(
                        database.createQuery(
                                ROW + " from Petition p where " + condition.text() + " order by " + ORDER.get(sort),
                                PetitionRow.class),
                        TypedQuery::setParameter)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** The next rows after a key, by id: for exports, which must not skip or repeat. */
    public List<PetitionRow> after(PetitionFilter filter, PetitionScope scope, long afterId, int size) {
        Conditions condition = condition(filter, scope);
        return condition
                .on(
                        database.createQuery(
                                ROW + " from Petition p where p.id > :after and " + condition.text() + " order by p.id",
                                PetitionRow.class),
                        TypedQuery::setParameter)
                .setParameter("after", afterId)
                .setMaxResults(size)
                .getResultList();
    }

    /** The same with everything of the item itself, and without what denounces somebody: it is never taken along. */
    List<Petition> whole(PetitionFilter filter, PetitionScope scope, long afterId, int size) {
        Conditions condition = condition(filter, scope);
        condition.and("p.concern.kind <> :never", "never", ContentKind.DENUNCIATION);
        return condition
                .on(
                        database.createQuery(
                                "select p from Petition p where p.id > :after and " + condition.text()
                                        + " order by p.id",
                                Petition.class),
                        TypedQuery::setParameter)
                .setParameter("after", afterId)
                .setMaxResults(size)
                .getResultList();
    }

    /** Exact up to the bound; beyond it the bound: counting hundreds of thousands would cost more than the page itself. */
    public long count(PetitionFilter filter, PetitionScope scope, int bound) {
        Conditions condition = condition(filter, scope);
        // the state, not the id: it stands in the index that most of these are found by
        boolean more = !condition
                .on(
                        database.createQuery(
                                "select p.state from Petition p where " + condition.text(), PetitionState.class),
                        TypedQuery::setParameter)
                .setFirstResult(bound)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        return more
                ? bound
                : condition
                        .on(
                                database.createQuery(
                                        "select count(p) from Petition p where " + condition.text(), Long.class),
                                TypedQuery::setParameter)
                        .getSingleResult();
    }

    /**
     * Items that the same matter may have brought before: of a person with one of these numbers or names, or under the
     * same subject; newest first. A person decides.
     */
    public List<PetitionRow> likely(
            PetitionScope scope, Collection<String> names, Collection<String> idNumbers, String subjectKey, int size) {
        Conditions condition = condition(PetitionFilter.everything(), scope);
        List<String> ways = new ArrayList<>();
        if (!subjectKey.isEmpty()) {
            ways.add("p.concern.subjectKey = :subjectKey");
            condition.bind("subjectKey", subjectKey);
        }
        if (!names.isEmpty()) {
            ways.add("exists (select t.id from Petitioner t where t.petition = p and t.name in :names)");
            condition.bind("names", names);
        }
        if (!idNumbers.isEmpty()) {
            ways.add("exists (select t.id from Petitioner t where t.petition = p and t.idNumber in :idNumbers)");
            condition.bind("idNumbers", idNumbers);
        }
        if (ways.isEmpty()) {
            return List.of();
        }
        condition.and("(" + String.join(" or ", ways) + ")");
        return condition
                .on(
                        database.createQuery(
                                ROW + " from Petition p where " + condition.text() + " order by p.id desc",
                                PetitionRow.class),
                        TypedQuery::setParameter)
                .setMaxResults(size)
                .getResultList();
    }

    /** The later items that repeat this one. */
    public List<PetitionRow> repeatsOf(String number, PetitionScope scope, int size) {
        Conditions condition = condition(PetitionFilter.everything(), scope);
        condition.and("p.marks.repeatOf = :number", "number", number);
        return condition
                .on(
                        database.createQuery(
                                ROW + " from Petition p where " + condition.text() + " order by p.id",
                                PetitionRow.class),
                        TypedQuery::setParameter)
                .setMaxResults(size)
                .getResultList();
    }

    private static Conditions condition(PetitionFilter filter, PetitionScope scope) {
        Conditions condition = new Conditions();
        String organ = scope.side() == Side.UNIT ? "p.disposed.responsibleId" : "p.bureauId";
        condition.among(organ, "organs", scope.organs());
        if (scope.login() != null) {
            // as a subquery: "member of" would join, and show an item once for each who may see it
            condition.and(
                    "(p.concern.kind <> :secret or exists (select q.id from Petition q join q.confidants c"
                            + " where q.id = p.id and c = :login))",
                    "login",
                    scope.login());
            condition.bind("secret", ContentKind.DENUNCIATION);
        }
        condition.andIf("p.state in :states", "states", filter.states());
        condition.andIf("p.channel = :channel", "channel", filter.channel());
        condition.andIf("p.concern.purpose = :purpose", "purpose", filter.purpose());
        condition.andIf("p.concern.kind = :kind", "kind", filter.kind());
        beginning(condition, "p.concern.contentCode", "content", filter.contentCode());
        beginning(condition, "p.concern.placeCode", "place", filter.placeCode());
        condition.andIf("p.disposed.responsibleId = :responsible", "responsible", filter.responsibleId());
        condition.andIf("(p.handler = :handler or p.unitHandler = :handler)", "handler", filter.handler());
        condition.andIf("p.registeredOn >= :from", "from", filter.registeredFromInclusive());
        condition.andIf("p.registeredOn < :until", "until", filter.registeredUntilExclusive());
        condition.andIf("p.persons.collective = :collective", "collective", filter.collective());
        condition.filled("p.marks.repeatOf", filter.repeats());
        if (scope.due() != null) {
            due(condition, scope.due());
        }
        condition.typed(filter.text(), "p.number", "p.concern.subject", scope.byName() ? "p.persons.leadName" : null);
        return condition;
    }

    /** An upper entry of a list finds what stands below it: codes of those begin with its own digits. */
    private static void beginning(Conditions condition, String column, String name, String code) {
        if (code != null && !code.isBlank()) {
            String beginning = Like.startingWith(code.strip().replaceAll("(00)+$", ""));
            condition.and(column + " like :" + name + " escape '!'", name, beginning);
        }
    }

    private static void due(Conditions condition, DueSpan due) {
        String days = condition.days("c.dueOn", due.fromExclusive(), due.untilInclusive());
        condition.and(
                "exists (select c.id from CaseClock c where c.subjectKind = 'petition' and c.subjectNumber = p.number"
                        + " and c.state = :clockState"
                        + days + ")",
                "clockState",
                due.state());
    }
}
