package org.sunlight.publication.basiccatalogue.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sunlight.publication.basiccatalogue.model.BasicEdition;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotFound;

/** Editions of the basic catalogue in the database. */
@ApplicationScoped
public class BasicCatalogueStore {

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    public BasicEdition add(BasicEdition edition) {
        database.persist(edition);
        database.flush();
        return edition;
    }

    public void flush() {
        database.flush();
    }

    public BasicEdition get(String number, List<Long> visible) {
        return database.createQuery(
                        "select e from BasicEdition e where e.number = :number and e.organId in :visible",
                        BasicEdition.class)
                .setParameter("number", number)
                .setParameter("visible", visible)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("BASIC_EDITION_NOT_FOUND"));
    }

    public BasicEdition get(String number, long seenVersion, List<Long> visible) {
        BasicEdition edition = get(number, visible);
        if (edition.version() != seenVersion) {
            throw new ConflictingEdit();
        }
        return edition;
    }

    /** Newest first. */
    public List<BasicEdition> ofOrgan(long organId) {
        return database.createQuery(
                        "select e from BasicEdition e where e.organId = :organ order by e.edition desc",
                        BasicEdition.class)
                .setParameter("organ", organId)
                .getResultList();
    }

    public Optional<BasicEdition> inForce(long organId, LocalDate on) {
        return database.createQuery(
                        "select e from BasicEdition e where e.organId = :organ and e.inForceOn <= :day"
                                + " order by e.edition desc",
                        BasicEdition.class)
                .setParameter("organ", organId)
                .setParameter("day", on)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public Optional<BasicEdition> draft(long organId) {
        return database.createQuery(
                        "select e from BasicEdition e where e.organId = :organ and e.inForceOn is null"
                                + " and e.discardedOn is null",
                        BasicEdition.class)
                .setParameter("organ", organId)
                .getResultStream()
                .findFirst();
    }

    public int lastEdition(long organId) {
        Integer last = database.createQuery(
                        "select max(e.edition) from BasicEdition e where e.organId = :organ", Integer.class)
                .setParameter("organ", organId)
                .getSingleResult();
        return last == null ? 0 : last;
    }

    /** First day of the edition put in force last, also of one still to come. */
    public LocalDate latestForce(long organId) {
        return database.createQuery(
                        "select max(e.inForceOn) from BasicEdition e where e.organId = :organ", LocalDate.class)
                .setParameter("organ", organId)
                .getSingleResult();
    }

    /** Organs that have an edition in force on the day. */
    public List<Long> organsWith(LocalDate on) {
        return database.createQuery(
                        "select distinct e.organId from BasicEdition e where e.inForceOn <= :day", Long.class)
                .setParameter("day", on)
                .getResultList();
    }
}
