package org.sunlight.petition.publication.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.sunlight.petition.publication.model.Publication;

/** Texts for the public in the database; what of them is public, the catalogue knows. */
@ApplicationScoped
public class PublicationStore {

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    public void add(Publication publication) {
        database.persist(publication);
    }

    public void flush() {
        database.flush();
    }

    public Optional<Publication> of(long itemId) {
        return database.createQuery("select n from Publication n where n.itemId = :item", Publication.class)
                .setParameter("item", itemId)
                .getResultStream()
                .findFirst();
    }

    public Optional<Publication> of(String number) {
        return database.createQuery("select n from Publication n where n.number = :number", Publication.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Numbers of open items about this content that have a text, latest first. */
    public List<String> about(String contentCode, int size) {
        return database.createQuery(
                        "select n.number from Publication n, Petition p where p.id = n.itemId"
                                + " and p.concern.contentCode = :content"
                                + " and p.openness = org.sunlight.petition.casework.Openness.PUBLIC"
                                + " order by n.draftedOn desc, n.id desc",
                        String.class)
                .setParameter("content", contentCode)
                .setMaxResults(size)
                .getResultList();
    }
}
