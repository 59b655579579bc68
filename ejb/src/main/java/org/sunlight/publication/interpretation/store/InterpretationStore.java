package org.sunlight.publication.interpretation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sunlight.law.clock.ClockState;
import org.sunlight.publication.interpretation.InterpretationFilter;
import org.sunlight.publication.interpretation.InterpretationRow;
import org.sunlight.publication.interpretation.model.Interpretation;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.search.Conditions;

/** Interpretations in the database. */
@ApplicationScoped
public class InterpretationStore {

    private static final String ROW = "select new org.sunlight.publication.interpretation.InterpretationRow(i.number,"
            + " i.documentNumber, i.documentTitle, i.title, i.state, i.plan.releaseOn, i.plan.responsible,"
            + " i.publishedOn, i.indexNumber, i.withdrawnOn)";

    /** The clocks' table is another feature's and is only read here: a list of what is overdue cannot be cut without it. */
    private static final String OVERDUE = "exists (select c from CaseClock c where c.subjectKind = 'interpretation'"
            + " and c.subjectNumber = i.number and c.state = :running and c.dueOn < :today)";

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    public void add(Interpretation interpretation) {
        database.persist(interpretation);
        database.flush();
    }

    public void flush() {
        database.flush();
    }

    public Optional<Interpretation> find(String number) {
        return database.createQuery("select i from Interpretation i where i.number = :number", Interpretation.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    public Optional<Interpretation> ofDocument(String documentNumber) {
        return database.createQuery(
                        "select i from Interpretation i where i.documentNumber = :document", Interpretation.class)
                .setParameter("document", documentNumber)
                .getResultStream()
                .findFirst();
    }

    public Interpretation get(String number, List<Long> visible) {
        return find(number)
                .filter(found -> visible.contains(found.organId()))
                .orElseThrow(() -> new NotFound("INTERPRETATION_NOT_FOUND"));
    }

    public Interpretation get(String number, long seenVersion, List<Long> visible) {
        Interpretation interpretation = get(number, visible);
        if (interpretation.version() != seenVersion) {
            throw new ConflictingEdit();
        }
        return interpretation;
    }

    public List<InterpretationRow> page(
            InterpretationFilter filter, LocalDate today, List<Long> visible, int first, int size) {
        return filtered(ROW, filter, today, visible, " order by i.id desc", InterpretationRow.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public long count(InterpretationFilter filter, LocalDate today, List<Long> visible) {
        return filtered("select count(i)", filter, today, visible, "", Long.class)
                .getSingleResult();
    }

    private <T> TypedQuery<T> filtered(
            String selection,
            InterpretationFilter filter,
            LocalDate today,
            List<Long> visible,
            String order,
            Class<T> type) {
        Conditions where = new Conditions()
                .among("i.organId", "visible", visible)
                .andIf("i.state = :state", "state", filter.state())
                .words(filter.words(), "i.documentTitle", "i.title", "i.number");
        if (filter.overdue()) {
            where.and(OVERDUE, "running", ClockState.RUNNING).bind("today", today);
        }
        return where.on(
                database.createQuery(selection + " from Interpretation i where " + where.text() + order, type),
                TypedQuery::setParameter);
    }
}
