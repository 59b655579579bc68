package org.sunlight.publication.catalogue.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sunlight.publication.catalogue.EntryState;
import org.sunlight.publication.catalogue.EntryView;
import org.sunlight.publication.catalogue.RelationKind;
import org.sunlight.publication.catalogue.model.CatalogueEntry;
import org.sunlight.publication.catalogue.model.CatalogueRelation;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotFound;

/** Entries of the catalogue in the database, for those who write it. */
@ApplicationScoped
public class CatalogueStore {

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    public void add(CatalogueEntry entry) {
        database.persist(entry);
        database.flush();
    }

    public void flush() {
        database.flush();
    }

    public Optional<CatalogueEntry> of(String subjectKind, String subjectNumber) {
        return database.createQuery(
                        "select e from CatalogueEntry e where e.subjectKind = :kind and e.subjectNumber = :number",
                        CatalogueEntry.class)
                .setParameter("kind", subjectKind)
                .setParameter("number", subjectNumber)
                .getResultStream()
                .findFirst();
    }

    public Optional<CatalogueEntry> find(String indexNumber) {
        return database.createQuery("select e from CatalogueEntry e where e.indexNumber = :index", CatalogueEntry.class)
                .setParameter("index", indexNumber)
                .getResultStream()
                .findFirst();
    }

    public CatalogueEntry get(String indexNumber, long seenVersion, List<Long> visible) {
        CatalogueEntry entry = find(indexNumber)
                .filter(found -> visible.contains(found.organId()))
                .orElseThrow(() -> new NotFound("ENTRY_NOT_FOUND"));
        if (entry.version() != seenVersion) {
            throw new ConflictingEdit();
        }
        return entry;
    }

    public boolean isTaken(String indexNumber) {
        return database.createQuery("select count(e) from CatalogueEntry e where e.indexNumber = :index", Long.class)
                        .setParameter("index", indexNumber)
                        .getSingleResult()
                > 0;
    }

    public boolean hasColumn(String code) {
        return database.createQuery("select count(c) from CatalogueColumn c where c.code = :code", Long.class)
                        .setParameter("code", code)
                        .getSingleResult()
                > 0;
    }

    public void relate(long entryId, RelationKind kind, long otherId) {
        boolean known = database.createQuery(
                                "select count(r) from CatalogueRelation r where r.entryId = :entry"
                                        + " and r.otherId = :other and r.kind = :kind",
                                Long.class)
                        .setParameter("entry", entryId)
                        .setParameter("other", otherId)
                        .setParameter("kind", kind)
                        .getSingleResult()
                > 0;
        if (!known) {
            database.persist(new CatalogueRelation(entryId, kind, otherId));
        }
    }

    /**
     * Another page now, though nothing was done to them. By hand, for it is no edit: who has them open may still save.
     *
     * @param at the server's moment
     */
    public void touch(long entryId, long otherId, Instant at) {
        database.flush();
        database.createNativeQuery("update catalogue_entry set changed_at = ? where id = ? or id = ?")
                .setParameter(1, LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .setParameter(2, entryId)
                .setParameter(3, otherId)
                .executeUpdate();
    }

    /** Entries that this one names, then those that name it. */
    public List<EntryView.Related> related(long entryId) {
        List<EntryView.Related> related = new ArrayList<>(database.createQuery(
                        "select new org.sunlight.publication.catalogue.EntryView.Related(r.kind, false,"
                                + " e.indexNumber, e.title) from CatalogueRelation r, CatalogueEntry e"
                                + " where r.entryId = :entry and e.id = r.otherId"
                                + " and e.state = org.sunlight.publication.catalogue.EntryState.PUBLISHED order by r.id",
                        EntryView.Related.class)
                .setParameter("entry", entryId)
                .getResultList());
        related.addAll(database.createQuery(
                        "select new org.sunlight.publication.catalogue.EntryView.Related(r.kind, true,"
                                + " e.indexNumber, e.title) from CatalogueRelation r, CatalogueEntry e"
                                + " where r.otherId = :entry and e.id = r.entryId"
                                + " and e.state = org.sunlight.publication.catalogue.EntryState.PUBLISHED order by r.id",
                        EntryView.Related.class)
                .setParameter("entry", entryId)
                .getResultList());
        return related;
    }

    public List<CatalogueEntry> publicAfter(long idExclusive, int size) {
        return database.createQuery(
                        "select e from CatalogueEntry e where e.state = :published and e.id > :after order by e.id",
                        CatalogueEntry.class)
                .setParameter("published", EntryState.PUBLISHED)
                .setParameter("after", idExclusive)
                .setMaxResults(size)
                .getResultList();
    }
}
