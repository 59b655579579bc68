package org.sunlight.disclosure.request.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.IntStream;
import org.sunlight.disclosure.request.model.NumberCounter;

/** Draws the numbers of the register: {@code <prefix>-GK-<year>-<six digits>}, without gaps, one after the other. */
@ApplicationScoped
public class RequestNumbers {

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    /** @param year the year of receipt, or of arrival while receipt is not confirmed */
    public String next(long organId, String prefix, int year) {
        return next(organId, prefix, year, 1).get(0);
    }

    public List<String> next(long organId, String prefix, int year, int howMany) {
        NumberCounter.Key key = new NumberCounter.Key(organId, year);
        NumberCounter counter = database.find(NumberCounter.class, key, LockModeType.PESSIMISTIC_WRITE);
        if (counter == null) {
            counter = new NumberCounter(organId, year);
            database.persist(counter);
        }
        int first = counter.draw(howMany);
        // The next draw of this transaction reads the row anew.
        database.flush();
        return IntStream.range(first, first + howMany)
                .mapToObj(serial -> "%s-GK-%d-%06d".formatted(prefix, year, serial))
                .toList();
    }
}
