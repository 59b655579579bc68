package org.sunlight.publication.takeover.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sunlight.publication.takeover.model.OlderEntry;

/** Entries of older catalogues in the database. */
@ApplicationScoped
public class OlderEntries {

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    public void add(OlderEntry entry) {
        database.persist(entry);
        database.flush();
    }

    /** In the order in which they came. */
    public List<OlderEntry> of(String batch, List<Long> visible) {
        return database.createQuery(
                        "select e from OlderEntry e where e.batch = :batch and e.organId in :visible order by e.number",
                        OlderEntry.class)
                .setParameter("batch", batch)
                .setParameter("visible", visible)
                .getResultList();
    }

    public List<String> batches(List<Long> visible) {
        return database.createQuery(
                        "select distinct e.batch from OlderEntry e where e.organId in :visible order by e.batch",
                        String.class)
                .setParameter("visible", visible)
                .getResultList();
    }

    /** Index number, else number, of an entry that came in with the same title, publisher and day. */
    public Optional<String> alike(long organId, String title, String publisher, LocalDate day) {
        return database.createQuery(
                        "select e from OlderEntry e where e.organId = :organ and e.title = :title order by e.id",
                        OlderEntry.class)
                .setParameter("organ", organId)
                .setParameter("title", title)
                .getResultStream()
                .filter(entry -> Objects.equals(entry.row().publisher(), publisher))
                .filter(entry -> Objects.equals(entry.row().formedOn(), day))
                .findFirst()
                .map(entry -> entry.indexNumber() == null ? entry.number() : entry.indexNumber());
    }
}
