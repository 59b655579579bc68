package org.sunlight.publication.rescan.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sunlight.publication.rescan.HitFilter;
import org.sunlight.publication.rescan.HitState;
import org.sunlight.publication.rescan.model.RescanHit;
import org.sunlight.shared.error.NotFound;

/** Hits in the database. */
@ApplicationScoped
public class RescanStore {

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    public void add(RescanHit hit) {
        database.persist(hit);
    }

    public List<RescanHit> of(long entryId) {
        return database.createQuery("select h from RescanHit h where h.entryId = :entry", RescanHit.class)
                .setParameter("entry", entryId)
                .getResultList();
    }

    /** Some of the open hits that no reading has seen since that moment. */
    public List<RescanHit> unseen(Instant before, int most) {
        return database.createQuery(
                        "select h from RescanHit h where h.state = :open and h.seenAt < :before order by h.id",
                        RescanHit.class)
                .setParameter("open", HitState.OPEN)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    public List<Long> organsWithNew(LocalDate foundOn) {
        return database.createQuery(
                        "select distinct h.organId from RescanHit h where h.state = :open and h.foundOn = :day",
                        Long.class)
                .setParameter("open", HitState.OPEN)
                .setParameter("day", foundOn)
                .getResultList();
    }

    /** @throws NotFound HIT_NOT_FOUND if one of them is not there for the caller */
    public List<RescanHit> get(Set<Long> ids, List<Long> visible) {
        List<RescanHit> hits = database.createQuery(
                        "select h from RescanHit h where h.id in :ids and h.organId in :visible", RescanHit.class)
                .setParameter("ids", ids)
                .setParameter("visible", visible)
                .getResultList();
        if (hits.size() != ids.size()) {
            throw new NotFound("HIT_NOT_FOUND");
        }
        return hits;
    }

    public List<RescanHit> page(HitFilter filter, List<Long> visible, int first, int size) {
        return filtered("select h", filter, visible, " order by h.foundOn desc, h.id", RescanHit.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public long count(HitFilter filter, List<Long> visible) {
        return filtered("select count(h)", filter, visible, "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> filtered(
            String selection, HitFilter filter, List<Long> visible, String order, Class<T> type) {
        String where = " from RescanHit h where h.organId in :visible"
                + (filter.state() == null ? "" : " and h.state = :state")
                + (filter.assignee() == null ? "" : " and h.assignee = :assignee");
        TypedQuery<T> query =
                database.createQuery(selection + where + order, type).setParameter("visible", visible);
        if (filter.state() != null) {
            query.setParameter("state", filter.state());
        }
        if (filter.assignee() != null) {
            query.setParameter("assignee", filter.assignee());
        }
        return query;
    }

    public void flush() {
        database.flush();
    }
}
