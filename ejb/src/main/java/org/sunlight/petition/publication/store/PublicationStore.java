package org.sunlight.petition.publication.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sunlight.petition.publication.PublishedPetition;
import org.sunlight.petition.publication.model.Publication;

/** Texts for the public in the database. */
@ApplicationScoped
public class PublicationStore {

    /** Only of items that are open to everybody still. */
    private static final String OUT =
            " from Publication n, Petition p where p.id = n.itemId and n.publishedOn is not null"
                    + " and n.withdrawnOn is null and p.openness = org.sunlight.petition.casework.Openness.PUBLIC";

    private static final String ROW =
            "select new org.sunlight.petition.publication.PublishedPetition.Row(n.number, n.title," + " n.publishedOn)"
                    + OUT;

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

    public Optional<Publication> out(String number) {
        return database.createQuery("select n" + OUT + " and n.number = :number", Publication.class)
                .setParameter("number", number)
                .getResultStream()
                .filter(Publication::isOut)
                .findFirst();
    }

    /** Latest first; texts whose title or question holds the words. */
    public List<PublishedPetition.Row> page(String words, int first, int size) {
        return database.createQuery(
                        ROW + " and (lower(n.title) like :words escape '!' or lower(n.question) like :words escape '!')"
                                + " order by n.publishedOn desc, n.id desc",
                        PublishedPetition.Row.class)
                .setParameter("words", pattern(words))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** About the same content, or with the same words in the title; latest first. */
    public List<PublishedPetition.Row> alike(String subject, String contentCode, int size) {
        return database.createQuery(
                        ROW + " and (lower(n.title) like :words escape '!' or p.concern.contentCode = :content)"
                                + " order by n.publishedOn desc, n.id desc",
                        PublishedPetition.Row.class)
                .setParameter("words", pattern(subject))
                .setParameter("content", contentCode == null ? "-" : contentCode)
                .setMaxResults(size)
                .getResultList();
    }

    private static String pattern(String words) {
        String plain = words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
        return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
