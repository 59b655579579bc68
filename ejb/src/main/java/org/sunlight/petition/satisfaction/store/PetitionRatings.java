package org.sunlight.petition.satisfaction.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sunlight.petition.satisfaction.RatedBody;
import org.sunlight.petition.satisfaction.model.PetitionRating;
import org.sunlight.petition.satisfaction.model.Recontact;

/** Ratings and what follows from bad ones, in the database. */
@ApplicationScoped
public class PetitionRatings {

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    public void add(PetitionRating rating) {
        database.persist(rating);
    }

    public void add(Recontact task) {
        database.persist(task);
    }

    public void flush() {
        database.flush();
    }

    public List<PetitionRating> of(long itemId) {
        return database.createNamedQuery("PetitionRating.of", PetitionRating.class)
                .setParameter("item", itemId)
                .getResultList();
    }

    /** Those given on any of these items, by item. */
    public List<PetitionRating> given(Collection<Long> items) {
        return database.createNamedQuery("PetitionRating.given", PetitionRating.class)
                .setParameter("items", items)
                .getResultList();
    }

    public Optional<PetitionRating> find(long itemId, RatedBody rated) {
        return of(itemId).stream().filter(rating -> rating.rated() == rated).findFirst();
    }

    /** Open ratings whose window has passed, by id, after this id. */
    public List<PetitionRating> due(LocalDate today, long afterId, int size) {
        return database.createNamedQuery("PetitionRating.due", PetitionRating.class)
                .setParameter("today", today)
                .setParameter("after", afterId)
                .setMaxResults(size)
                .getResultList();
    }

    public List<Recontact> recontacts(long itemId) {
        return database.createNamedQuery("Recontact.of", Recontact.class)
                .setParameter("item", itemId)
                .getResultList();
    }
}
