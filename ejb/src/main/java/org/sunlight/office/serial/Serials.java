package org.sunlight.office.serial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sunlight.office.serial.store.SerialStore;

/**
 * Draws running numbers. To be called in the transaction of the act that needs the number: whoever draws next of the same
 * series waits until it ends, and if it fails, the number is drawn again.
 */
@ApplicationScoped
public class Serials {

    @Inject
    private SerialStore store;

    /**
     * The next serial, from 1 in each year.
     *
     * @param series what is numbered, at most 60 characters, for example the kind of a record
     */
    public int next(long organId, String series, int year) {
        return store.draw(organId, series, year, 1);
    }

    /** The first of so many on end. */
    public int first(long organId, String series, int year, int howMany) {
        return store.draw(organId, series, year, howMany) - howMany + 1;
    }

    /** The one drawn last, 0 before the first; draws nothing. */
    public int last(long organId, String series, int year) {
        return store.last(organId, series, year);
    }
}
