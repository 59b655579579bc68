package org.sunlight.publication.official.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sunlight.publication.official.OfficialDocumentFilter;
import org.sunlight.publication.official.OfficialDocumentRow;
import org.sunlight.publication.official.OfficialDocumentSort;
import org.sunlight.publication.official.model.EffectOnDocument;
import org.sunlight.publication.official.model.OfficialDocument;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.search.Conditions;

/** Official documents in the database. */
@ApplicationScoped
public class OfficialDocumentStore {

    private static final String ROW =
            "select new org.sunlight.publication.official.OfficialDocumentRow(d.id, d.number, d.version, d.organId,"
                    + " d.content.title, d.force.documentNumber, d.state, d.content.opennessClass, d.content.policy,"
                    + " d.force.validity, d.drafterName, d.draftedOn, d.force.signedOn, d.publicVersion.publishedOn,"
                    + " d.publicVersion.indexNumber)";

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    public void add(OfficialDocument document) {
        database.persist(document);
        database.flush();
    }

    public void flush() {
        database.flush();
    }

    public OfficialDocument get(String number, List<Long> visible) {
        return database.createQuery(
                        "select d from OfficialDocument d where d.number = :number and d.organId in :visible",
                        OfficialDocument.class)
                .setParameter("number", number)
                .setParameter("visible", visible)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("OFFICIAL_DOCUMENT_NOT_FOUND"));
    }

    public OfficialDocument get(String number, long seenVersion, List<Long> visible) {
        OfficialDocument document = get(number, visible);
        if (document.version() != seenVersion) {
            throw new ConflictingEdit();
        }
        return document;
    }

    /** A signed document of the organ by its 文号, or by its number in this house. */
    public Optional<OfficialDocument> signed(long organId, String written) {
        return database.createQuery(
                        "select d from OfficialDocument d where d.organId = :organ and d.force.signedOn is not null"
                                + " and (d.force.documentNumber = :written or d.number = :written)",
                        OfficialDocument.class)
                .setParameter("organ", organId)
                .setParameter("written", written)
                .getResultStream()
                .findFirst();
    }

    /** What other signed documents do to this one. */
    public List<EffectOnDocument> effectsOn(OfficialDocument document) {
        return database.createQuery(
                        "select e from EffectOnDocument e where e.other = :document"
                                + " and e.document.force.signedOn is not null order by e.id",
                        EffectOnDocument.class)
                .setParameter("document", document)
                .getResultList();
    }

    /** Effects whose day has come and that were not done yet. */
    public List<EffectOnDocument> effectsDue(LocalDate today, int size) {
        return database.createQuery(
                        "select e from EffectOnDocument e where e.done = false and e.other is not null"
                                + " and e.document.force.inForceOn <= :today order by e.id",
                        EffectOnDocument.class)
                .setParameter("today", today)
                .setMaxResults(size)
                .getResultList();
    }

    /** Documents that the day changes: coming into force, lapsing, repealed from a day that has come. */
    public List<OfficialDocument> changing(LocalDate today, int size) {
        return database.createQuery(
                        "select d from OfficialDocument d where"
                                + " (d.force.validity = org.sunlight.publication.catalogue.Validity.NOT_YET"
                                + " and d.force.inForceOn <= :today)"
                                + " or (d.force.validity <> org.sunlight.publication.catalogue.Validity.REPEALED"
                                + " and d.force.repealedOn <= :today)"
                                + " or (d.force.validity in (org.sunlight.publication.catalogue.Validity.IN_FORCE,"
                                + " org.sunlight.publication.catalogue.Validity.AMENDED,"
                                + " org.sunlight.publication.catalogue.Validity.NOT_YET)"
                                + " and d.force.expiresOn <= :today) order by d.id",
                        OfficialDocument.class)
                .setParameter("today", today)
                .setMaxResults(size)
                .getResultList();
    }

    public List<OfficialDocumentRow> page(
            OfficialDocumentFilter filter, OfficialDocumentSort sort, List<Long> visible, int first, int size) {
        return filtered(ROW, filter, visible, order(sort), OfficialDocumentRow.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public long count(OfficialDocumentFilter filter, List<Long> visible) {
        return filtered("select count(d)", filter, visible, "", Long.class).getSingleResult();
    }

    private static String order(OfficialDocumentSort sort) {
        return switch (sort) {
            case NEWEST -> " order by d.draftedOn desc, d.id desc";
            case OLDEST -> " order by d.draftedOn, d.id";
            case TITLE_UP -> " order by d.content.title, d.id";
            case TITLE_DOWN -> " order by d.content.title desc, d.id desc";
            case SIGNED_NEWEST -> " order by d.force.signedOn desc, d.id desc";
            case SIGNED_OLDEST -> " order by d.force.signedOn, d.id";
        };
    }

    private <T> TypedQuery<T> filtered(
            String selection, OfficialDocumentFilter filter, List<Long> visible, String order, Class<T> type) {
        Conditions where = new Conditions()
                .among("d.organId", "visible", visible)
                .andIf("d.state in :states", "states", filter.states())
                .andIf("d.content.opennessClass = :class", "class", filter.opennessClass())
                .andIf("d.content.policy = :policy", "policy", filter.policy())
                .andIf("d.force.validity = :validity", "validity", filter.validity())
                .andIf("d.drafter = :drafter", "drafter", filter.drafter())
                .andIf("d.force.signedOn >= :from", "from", filter.signedFrom())
                .andIf("d.force.signedOn < :until", "until", filter.signedUntil())
                .words(filter.words(), "d.content.title", "d.force.documentNumber", "d.number");
        return where.on(
                database.createQuery(selection + " from OfficialDocument d where " + where.text() + order, type),
                TypedQuery::setParameter);
    }
}
