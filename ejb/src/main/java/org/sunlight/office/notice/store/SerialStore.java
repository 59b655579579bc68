package org.sunlight.office.notice.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

/**
 * Gives out serials without gaps: the counter row is advanced, and so locked, in the transaction that issues the notice;
 * whoever comes second waits, and a transaction that fails gives its number back. Native SQL because the row is a counter
 * with a compound key and no life of its own; both databases read it alike.
 */
@ApplicationScoped
public class SerialStore {

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    @Inject
    private SerialRows rows;

    /** The next serial of the word, from 1 in each year. */
    public int next(long organId, String word, int year) {
        if (advance(organId, word, year) == 0) {
            rows.open(organId, word, year);
            advance(organId, word, year);
        }
        Query last = database.createNativeQuery(
                "select last_serial from notice_serial where organ_id = ? and document_word = ? and number_year = ?");
        return ((Number) bind(last, organId, word, year).getSingleResult()).intValue();
    }

    private int advance(long organId, String word, int year) {
        Query step = database.createNativeQuery("update notice_serial set last_serial = last_serial + 1"
                + " where organ_id = ? and document_word = ? and number_year = ?");
        return bind(step, organId, word, year).executeUpdate();
    }

    static Query bind(Query query, long organId, String word, int year) {
        return query.setParameter(1, organId).setParameter(2, word).setParameter(3, year);
    }
}
