package org.sunlight.publication.official.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.sunlight.publication.official.OpennessReviewRow;
import org.sunlight.publication.official.model.OpennessReview;

/** The yearly look at what is not open, in the database. */
@ApplicationScoped
public class OpennessReviewStore {

    /** Signed before the year and not open, or looked at in the year: what was opened in it is no longer closed. */
    private static final String DUE = " from OfficialDocument d left join OpennessReview r on r.documentId = d.id"
            + " and r.year = :year where d.organId in :visible and (r.id is not null"
            + " or (d.state = org.sunlight.publication.official.OfficialState.SIGNED and d.force.signedOn < :start"
            + " and d.content.opennessClass in (org.sunlight.publication.official.OpennessClass.ON_REQUEST,"
            + " org.sunlight.publication.official.OpennessClass.CLOSED)))";

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    public void add(OpennessReview review) {
        database.persist(review);
        database.flush();
    }

    public boolean isReviewed(long documentId, int year) {
        return database.createQuery(
                                "select count(r) from OpennessReview r where r.documentId = :document and r.year = :year",
                                Long.class)
                        .setParameter("document", documentId)
                        .setParameter("year", year)
                        .getSingleResult()
                > 0;
    }

    /** Those nobody has looked at first, each group by the day of signing. */
    public List<OpennessReviewRow> page(int year, List<Long> visible, int first, int size) {
        return database.createQuery(
                        "select new org.sunlight.publication.official.OpennessReviewRow(d.number, d.version,"
                                + " d.content.title, d.force.documentNumber, d.content.opennessClass, d.force.signedOn,"
                                + " r.opened, r.reason, r.name, r.reviewedOn)" + DUE
                                + " order by case when r.id is null then 0 else 1 end, d.force.signedOn, d.id",
                        OpennessReviewRow.class)
                .setParameter("year", year)
                .setParameter("start", LocalDate.of(year, 1, 1))
                .setParameter("visible", visible)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public long due(int year, List<Long> visible) {
        return database.createQuery("select count(d)" + DUE, Long.class)
                .setParameter("year", year)
                .setParameter("start", LocalDate.of(year, 1, 1))
                .setParameter("visible", visible)
                .getSingleResult();
    }

    public long reviewed(int year, boolean opened, List<Long> visible) {
        return database.createQuery(
                        "select count(r) from OpennessReview r, OfficialDocument d where d.id = r.documentId"
                                + " and r.year = :year and r.opened = :opened and d.organId in :visible",
                        Long.class)
                .setParameter("year", year)
                .setParameter("opened", opened)
                .setParameter("visible", visible)
                .getSingleResult();
    }
}
