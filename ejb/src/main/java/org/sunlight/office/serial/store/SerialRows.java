package org.sunlight.office.serial.store;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

/**
 * Opens the counter row of a series in a transaction of its own, one at a time: the first number of a year must not fail
 * because two were drawn at once. Called only by {@link SerialStore}, inside a use case that checked its caller.
 */
@Singleton
@PermitAll
public class SerialRows {

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    @Lock(LockType.WRITE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void open(long organId, String series, int year) {
        Query known = database.createNativeQuery(
                "select count(*) from serial_counter where organ_id = ? and series = ? and number_year = ?");
        boolean there =
                ((Number) SerialStore.bind(known, 1, organId, series, year).getSingleResult()).intValue() > 0;
        if (!there) {
            Query row = database.createNativeQuery(
                    "insert into serial_counter (organ_id, series, number_year, last_serial) values (?, ?, ?, 0)");
            SerialStore.bind(row, 1, organId, series, year).executeUpdate();
        }
    }
}
