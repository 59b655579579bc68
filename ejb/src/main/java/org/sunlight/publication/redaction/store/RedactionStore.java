package org.sunlight.publication.redaction.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.sunlight.publication.redaction.model.Redaction;

/** Redactions in the database; written once. */
@ApplicationScoped
public class RedactionStore {

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    public void add(Redaction redaction) {
        database.persist(redaction);
        database.flush();
    }

    /** Of one case, the latest first. */
    public List<Redaction> of(String subjectKind, String subjectNumber, List<Long> visible) {
        return database.createNamedQuery("Redaction.ofSubject", Redaction.class)
                .setParameter("kind", subjectKind)
                .setParameter("number", subjectNumber)
                .setParameter("visible", visible)
                .getResultList();
    }

    public Optional<Redaction> ofResult(long attachmentId, List<Long> visible) {
        return database.createNamedQuery("Redaction.ofResult", Redaction.class)
                .setParameter("result", attachmentId)
                .setParameter("visible", visible)
                .getResultStream()
                .findFirst();
    }
}
