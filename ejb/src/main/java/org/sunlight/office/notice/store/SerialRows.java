package org.sunlight.office.notice.store;

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
 * Opens the counter row of a word in a transaction of its own, one at a time: the first notice of a year must not fail
 * because two were issued at once. Called only by {@link SerialStore}, inside a use case that checked its caller.
 */
@Singleton
@PermitAll
public class SerialRows {

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    @Lock(LockType.WRITE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void open(long organId, String word, int year) {
        Query known = database.createNativeQuery(
                "select count(*) from notice_serial" + " where organ_id = ? and document_word = ? and number_year = ?");
        boolean there = ((Number) SerialStore.bind(known, organId, word, year).getSingleResult()).intValue() > 0;
        if (!there) {
            Query row = database.createNativeQuery(
                    "insert into notice_serial (organ_id, document_word, number_year, last_serial) values (?, ?, ?, 0)");
            SerialStore.bind(row, organId, word, year).executeUpdate();
        }
    }
}
