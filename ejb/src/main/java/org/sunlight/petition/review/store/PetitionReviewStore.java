package org.sunlight.petition.review.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.sunlight.petition.review.model.PetitionReview;
import org.sunlight.shared.error.Conflict;

/** Reviews in the database. */
@ApplicationScoped
public class PetitionReviewStore {

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    public PetitionReview add(PetitionReview review) {
        database.persist(review);
        database.flush();
        return review;
    }

    /** One of many, written at the end of the chunk. */
    public void take(PetitionReview review) {
        database.persist(review);
    }

    public void flush() {
        database.flush();
    }

    /** Oldest first. */
    public List<PetitionReview> of(long itemId) {
        return database.createNamedQuery("PetitionReview.of", PetitionReview.class)
                .setParameter("item", itemId)
                .getResultList();
    }

    /** Of several items, by item, oldest first. */
    public List<PetitionReview> of(Collection<Long> items) {
        return database.createNamedQuery("PetitionReview.ofAll", PetitionReview.class)
                .setParameter("items", items)
                .getResultList();
    }

    /** The review that is going on, or was the last. */
    public PetitionReview latest(long itemId) {
        List<PetitionReview> reviews = of(itemId);
        if (reviews.isEmpty()) {
            throw new Conflict("NO_REVIEW_REQUESTED");
        }
        return reviews.get(reviews.size() - 1);
    }
}
