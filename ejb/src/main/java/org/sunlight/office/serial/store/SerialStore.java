package org.sunlight.office.serial.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;

/**
 * Gives out serials without gaps: the counter row is advanced, and so locked, in the transaction that uses the number;
 * whoever comes second waits, and a transaction that fails gives its number back. Native SQL because the row is a counter
 * with a compound key and no life of its own; both databases read it alike.
 */
@ApplicationScoped
public class SerialStore {

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    @Inject
    private SerialRows rows;

    /** The last of so many serials, which end with it. */
    public int draw(long organId, String series, int year, int howMany) {
        if (!advance(organId, series, year, howMany)) {
            rows.open(organId, series, year);
            if (!advance(organId, series, year, howMany)) {
                throw new IllegalStateException("no counter for " + series);
            }
        }
        return last(organId, series, year);
    }

    /** 0 before the first. */
    public int last(long organId, String series, int year) {
        Query last = database.createNativeQuery(
                "select last_serial from serial_counter where organ_id = ? and series = ? and number_year = ?");
        List<?> found = bind(last, 1, organId, series, year).getResultList();
        return found.isEmpty() ? 0 : ((Number) found.get(0)).intValue();
    }

    private boolean advance(long organId, String series, int year, int howMany) {
        Query step = database.createNativeQuery("update serial_counter set last_serial = last_serial + ?"
                + " where organ_id = ? and series = ? and number_year = ?");
        step.setParameter(1, howMany);
        return bind(step, 2, organId, series, year).executeUpdate() == 1;
    }

    private static Query bind(Query query, int from, long organId, String series, int year) {
        return query.setParameter(from, organId).setParameter(from + 1, series).setParameter(from + 2, year);
    }
}
