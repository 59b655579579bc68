package org.sunlight.publication.confidentiality.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sunlight.publication.confidentiality.ReviewFilter;
import org.sunlight.publication.confidentiality.ReviewRow;
import org.sunlight.publication.confidentiality.ReviewShelf;
import org.sunlight.publication.confidentiality.ReviewState;
import org.sunlight.publication.confidentiality.model.ConfidentialityReview;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.search.Conditions;
import org.sunlight.shared.security.Caller;

/** Reviews in the database. */
@ApplicationScoped
public class ReviewStore {

    private static final List<ReviewState> OPEN =
            Arrays.stream(ReviewState.values()).filter(ReviewState::isOpen).toList();

    private static final String ROW =
            "select new org.sunlight.publication.confidentiality.ReviewRow(r.number, r.title, r.subjectKind,"
                    + " r.subjectNumber, r.state, r.conclusion, r.drafterName, r.submittedOn, r.endedOn)";

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    public void add(ConfidentialityReview review) {
        database.persist(review);
        database.flush();
    }

    /** Counts as a change of the review, though only a row below it changed. */
    public void touch(ConfidentialityReview review) {
        database.lock(review, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        database.flush();
    }

    public void flush() {
        database.flush();
    }

    public ConfidentialityReview get(String number, List<Long> visible) {
        return database.createQuery(
                        "select r from ConfidentialityReview r where r.number = :number and r.organId in :visible",
                        ConfidentialityReview.class)
                .setParameter("number", number)
                .setParameter("visible", visible)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("REVIEW_NOT_FOUND"));
    }

    public ConfidentialityReview get(String number, long seenVersion, List<Long> visible) {
        ConfidentialityReview review = get(number, visible);
        if (review.version() != seenVersion) {
            throw new ConflictingEdit();
        }
        return review;
    }

    /** All reviews of a record, newest first. */
    public List<ConfidentialityReview> of(String subjectKind, String subjectNumber) {
        return database.createQuery(
                        "select r from ConfidentialityReview r where r.subjectKind = :kind"
                                + " and r.subjectNumber = :number order by r.id desc",
                        ConfidentialityReview.class)
                .setParameter("kind", subjectKind)
                .setParameter("number", subjectNumber)
                .getResultList();
    }

    /** The newest review of the record, if it is an approval: what was handed in after it has taken its place. */
    public Optional<ConfidentialityReview> approved(String subjectKind, String subjectNumber) {
        return of(subjectKind, subjectNumber).stream().findFirst().filter(ConfidentialityReview::isApproved);
    }

    public List<ReviewRow> page(ReviewFilter filter, List<Long> visible, Caller by, int first, int size) {
        return filtered(ROW, filter, visible, by, " order by r.submittedOn desc, r.id desc", ReviewRow.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public long count(ReviewFilter filter, List<Long> visible, Caller by) {
        return filtered("select count(r)", filter, visible, by, "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> filtered(
            String selection, ReviewFilter filter, List<Long> visible, Caller by, String order, Class<T> type) {
        Conditions where = new Conditions().among("r.organId", "visible", visible);
        shelf(filter.shelf() == null ? ReviewShelf.ALL : filter.shelf(), by, where);
        where.andIf("r.state = :state", "state", filter.state())
                .words(filter.words(), "r.title", "r.number")
                .andIf("r.submittedOn >= :from", "from", filter.fromInclusive())
                .andIf("r.submittedOn < :until", "until", filter.untilExclusive());
        return where.on(
                database.createQuery(selection + " from ConfidentialityReview r where " + where.text() + order, type),
                TypedQuery::setParameter);
    }

    private static void shelf(ReviewShelf shelf, Caller by, Conditions where) {
        switch (shelf) {
            case WAITING -> waiting(by, where);
            case OPEN -> where.and("r.state in :open", "open", OPEN);
            case MINE -> where.and("r.drafter = :login", "login", by.login());
            case OWN_ORGAN -> where.and("r.organId = :own", "own", by.organId());
            case ALL -> {}
        }
    }

    /** Those of the own organ that the roles of the person hold and the person has not signed; who asked outside waits. */
    private static void waiting(Caller by, Conditions where) {
        List<ReviewState> held = OPEN.stream()
                .filter(state -> state.holders().stream().anyMatch(by::is))
                .toList();
        if (by.organId() == null) {
            where.and("1 = 0");
            return;
        }
        where.among("r.state", "held", held)
                .and("r.organId = :own", "own", by.organId())
                .and(
                        "r.drafter <> :login and (r.state = :outside or not exists"
                                + " (select s from ConfidentialityStep s where s.review = r and s.login = :login))",
                        "login",
                        by.login())
                .bind("outside", ReviewState.OUTSIDE);
    }
}
