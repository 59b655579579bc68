package org.sunlight.petition.handover.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.sunlight.petition.handover.model.HandOver;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotFound;

/** What was handed over, in the database. */
@ApplicationScoped
public class HandOverStore {

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    public void add(HandOver over) {
        database.persist(over);
        database.flush();
    }

    public void flush() {
        database.flush();
    }

    /** @throws NotFound for one of another bureau */
    public HandOver get(long id, List<Long> bureaus) {
        HandOver over = database.find(HandOver.class, id);
        if (over == null || !bureaus.contains(over.bureauId())) {
            throw new NotFound("HAND_OVER_NOT_FOUND");
        }
        return over;
    }

    public HandOver get(long id, long seenVersion, List<Long> bureaus) {
        HandOver over = get(id, bureaus);
        over.requireWaiting();
        if (over.version() != seenVersion) {
            throw new ConflictingEdit();
        }
        return over;
    }

    /** Oldest first. */
    public List<HandOver> waiting(List<Long> bureaus, int size) {
        return list("PetitionHandOver.waiting", bureaus, size);
    }

    /** Latest first. */
    public List<HandOver> decided(List<Long> bureaus, int size) {
        return list("PetitionHandOver.decided", bureaus, size);
    }

    private List<HandOver> list(String query, List<Long> bureaus, int size) {
        return database.createNamedQuery(query, HandOver.class)
                .setParameter("bureaus", bureaus)
                .setMaxResults(size)
                .getResultList();
    }

    public Optional<HandOver> ofPetition(String number) {
        return database.createNamedQuery("PetitionHandOver.ofPetition", HandOver.class)
                .setParameter("petition", number)
                .getResultStream()
                .findFirst();
    }
}
