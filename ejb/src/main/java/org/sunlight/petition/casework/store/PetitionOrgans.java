package org.sunlight.petition.casework.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sunlight.petition.casework.model.PetitionOrgan;

/** The parts of organs in petitions. */
@ApplicationScoped
public class PetitionOrgans {

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    public Optional<PetitionOrgan> find(long organId) {
        return Optional.ofNullable(database.find(PetitionOrgan.class, organId));
    }

    public void add(PetitionOrgan organ) {
        database.persist(organ);
        database.flush();
    }

    public void flush() {
        database.flush();
    }

    public List<PetitionOrgan> all() {
        return database.createQuery("select o from PetitionOrgan o order by o.organId", PetitionOrgan.class)
                .getResultList();
    }

    /** Whose opinions these organs review. */
    public List<Long> subordinateTo(Collection<Long> superiors) {
        return superiors.isEmpty()
                ? List.of()
                : database.createQuery(
                                "select o.organId from PetitionOrgan o where o.superiorId in :superiors", Long.class)
                        .setParameter("superiors", superiors)
                        .getResultList();
    }
}
