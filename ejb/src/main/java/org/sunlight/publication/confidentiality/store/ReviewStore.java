package org.sunlight.publication.confidentiality.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sunlight.publication.confidentiality.ReviewFilter;
import org.sunlight.publication.confidentiality.ReviewRow;
import org.sunlight.publication.confidentiality.ReviewShelf;
import org.sunlight.publication.confidentiality.ReviewState;
import org.sunlight.publication.confidentiality.model.ConfidentialityReview;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.search.Like;
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
        StringBuilder where = new StringBuilder(" from ConfidentialityReview r where r.organId in :visible");
        Map<String, Object> values = new HashMap<>();
        values.put("visible", visible);
        shelf(filter.shelf() == null ? ReviewShelf.ALL : filter.shelf(), by, where, values);
        if (filter.state() != null) {
            where.append(" and r.state = :state");
            values.put("state", filter.state());
        }
        if (filter.words() != null && !filter.words().isBlank()) {
            where.append(" and (lower(r.title) like :words escape '!' or lower(r.number) like :words escape '!')");
            values.put("words", Like.containing(filter.words().strip().toLowerCase(Locale.ROOT)));
        }
        if (filter.fromInclusive() != null) {
            where.append(" and r.submittedOn >= :from");
            values.put("from", filter.fromInclusive());
        }
        if (filter.untilExclusive() != null) {
            where.append(" and r.submittedOn < :until");
            values.put("until", filter.untilExclusive());
        }
        TypedQuery<T> query = database.createQuery(selection + where + order, type);
        values.forEach(query::setParameter);
        return query;
    }

    private static void shelf(ReviewShelf shelf, Caller by, StringBuilder where, Map<String, Object> values) {
        switch (shelf) {
            case WAITING -> waiting(by, where, values);
            case OPEN -> {
                where.append(" and r.state in :open");
                values.put("open", OPEN);
            }
            case MINE -> {
                where.append(" and r.drafter = :login");
                values.put("login", by.login());
            }
            case OWN_ORGAN -> {
                where.append(" and r.organId = :own");
                values.put("own", by.organId());
            }
            case ALL -> {}
        }
    }

    /** Those of the own organ that the roles of the person hold and the person has not signed; who asked outside waits. */
    private static void waiting(Caller by, StringBuilder where, Map<String, Object> values) {
        List<ReviewState> held = OPEN.stream()
                .filter(state -> state.holders().stream().anyMatch(by::is))
                .toList();
        if (held.isEmpty() || by.organId() == null) {
            where.append(" and 1 = 0");
            return;
        }
        where.append(" and r.organId = :own and r.state in :held and r.drafter <> :login and (r.state = :outside or not"
                + " exists (select s from ConfidentialityStep s where s.review = r and s.login = :login))");
        values.put("own", by.organId());
        values.put("held", held);
        values.put("login", by.login());
        values.put("outside", ReviewState.OUTSIDE);
    }
}
