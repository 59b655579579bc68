package org.sunlight.publication.headact.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.sunlight.publication.headact.model.HeadAct;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotFound;

/** Acts of heads in the database. */
@ApplicationScoped
public class HeadActStore {

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    public void add(HeadAct act) {
        database.persist(act);
        database.flush();
    }

    public void flush() {
        database.flush();
    }

    public HeadAct get(long id, long seenVersion, long organId) {
        HeadAct act = database.createQuery(
                        "select a from HeadAct a where a.id = :id and a.organId = :organ", HeadAct.class)
                .setParameter("id", id)
                .setParameter("organ", organId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("HEAD_ACT_NOT_FOUND"));
        if (act.version() != seenVersion) {
            throw new ConflictingEdit();
        }
        return act;
    }

    /** Newest first, those struck out at their place. */
    public List<HeadAct> between(long organId, LocalDate fromInclusive, LocalDate untilExclusive, int first, int size) {
        return database.createQuery(
                        "select a from HeadAct a where a.organId = :organ and a.actedOn >= :from"
                                + " and a.actedOn < :until order by a.actedOn desc, a.id desc",
                        HeadAct.class)
                .setParameter("organ", organId)
                .setParameter("from", fromInclusive)
                .setParameter("until", untilExclusive)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** Day, kind and number of what counts. */
    public List<Object[]> counts(long organId, LocalDate fromInclusive, LocalDate untilExclusive) {
        return database.createQuery(
                        "select a.actedOn, a.kind, count(a) from HeadAct a where a.organId = :organ"
                                + " and a.actedOn >= :from and a.actedOn < :until and a.voidReason is null"
                                + " group by a.actedOn, a.kind",
                        Object[].class)
                .setParameter("organ", organId)
                .setParameter("from", fromInclusive)
                .setParameter("until", untilExclusive)
                .getResultList();
    }

    public boolean hasAny(long organId, LocalDate fromInclusive, LocalDate untilInclusive) {
        return database.createQuery(
                                "select count(a) from HeadAct a where a.organId = :organ and a.actedOn >= :from"
                                        + " and a.actedOn <= :until and a.voidReason is null",
                                Long.class)
                        .setParameter("organ", organId)
                        .setParameter("from", fromInclusive)
                        .setParameter("until", untilInclusive)
                        .getSingleResult()
                > 0;
    }
}
