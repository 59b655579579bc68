package org.sunlight.publication.document.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sunlight.publication.document.DocumentFilter;
import org.sunlight.publication.document.DocumentRow;
import org.sunlight.publication.document.DocumentSort;
import org.sunlight.publication.document.model.NormativeDocument;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.search.Conditions;

/** The register of normative documents in the database. */
@Dependent
public class NormativeDocumentStore {

    private static final String ROW =
            "select new org.sunlight.publication.document.DocumentRow(d.id, d.version, d.organId,"
                    + " d.kind, d.title, d.documentNumber, d.madeOn, d.repealedOn)";

    @PersistenceContext(unitName = "sunlight")
    private EntityManager em;

    public NormativeDocument add(NormativeDocument document) {
        em.persist(document);
        return document;
    }

    /** Written out, so that the view carries the new version. */
    public NormativeDocument saved(NormativeDocument document) {
        em.flush();
        return document;
    }

    public NormativeDocument get(long id, List<Long> visible) {
        return em.createQuery(
                        "select d from NormativeDocument d where d.id = :id and d.organId in :visible",
                        NormativeDocument.class)
                .setParameter("id", id)
                .setParameter("visible", visible)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("DOCUMENT_NOT_FOUND"));
    }

    public NormativeDocument get(long id, long seenVersion, List<Long> visible) {
        NormativeDocument document = get(id, visible);
        if (document.version() != seenVersion) {
            throw new ConflictingEdit();
        }
        return document;
    }

    public boolean isNumberTaken(long organ, String number, Long except) {
        return em.createQuery(
                                "select count(d) from NormativeDocument d where d.organId = :organ and d.voided = false"
                                        + " and d.documentNumber = :number and d.id <> :except",
                                Long.class)
                        .setParameter("organ", organ)
                        .setParameter("number", number)
                        .setParameter("except", except == null ? -1L : except)
                        .getSingleResult()
                > 0;
    }

    /** Source number to fingerprint, of those that are known. */
    public Map<String, String> sourceHashes(long organ, List<String> sourceNumbers) {
        Map<String, String> known = new HashMap<>();
        if (!sourceNumbers.isEmpty()) {
            em.createQuery(
                            "select d.sourceNumber, d.sourceHash from NormativeDocument d"
                                    + " where d.organId = :organ and d.sourceNumber in :numbers",
                            Object[].class)
                    .setParameter("organ", organ)
                    .setParameter("numbers", sourceNumbers)
                    .getResultList()
                    .forEach(row -> known.put((String) row[0], (String) row[1]));
        }
        return known;
    }

    public List<DocumentRow> madeBefore(LocalDate untilExclusive, List<Long> organs) {
        return em.createQuery(
                        ROW + " from NormativeDocument d where d.voided = false and d.organId in :organs"
                                + " and d.madeOn < :until order by d.id",
                        DocumentRow.class)
                .setParameter("organs", organs)
                .setParameter("until", untilExclusive)
                .getResultList();
    }

    public List<DocumentRow> page(DocumentFilter filter, DocumentSort sort, List<Long> visible, int first, int size) {
        return filtered(ROW, filter, visible, order(sort), DocumentRow.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public long count(DocumentFilter filter, List<Long> visible) {
        return filtered("select count(d)", filter, visible, "", Long.class).getSingleResult();
    }

    private static String order(DocumentSort sort) {
        return switch (sort) {
            case MADE_ON_DESCENDING -> " order by d.madeOn desc, d.id desc";
            case MADE_ON_ASCENDING -> " order by d.madeOn, d.id";
            case TITLE_ASCENDING -> " order by d.title, d.id";
            case TITLE_DESCENDING -> " order by d.title desc, d.id desc";
        };
    }

    private <T> TypedQuery<T> filtered(
            String selection, DocumentFilter filter, List<Long> visible, String order, Class<T> type) {
        Conditions where = new Conditions()
                .and("d.voided = false")
                .among("d.organId", "visible", visible)
                .words(filter.text(), "d.title", "d.documentNumber")
                .andIf("d.kind = :kind", "kind", filter.kind())
                .filled("d.repealedOn", filter.inForce() == null ? null : !filter.inForce())
                .inYear("d.madeOn", filter.madeInYear());
        return where.on(
                em.createQuery(selection + " from NormativeDocument d where " + where.text() + order, type),
                TypedQuery::setParameter);
    }
}
