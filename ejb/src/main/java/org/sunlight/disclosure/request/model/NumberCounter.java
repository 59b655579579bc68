package org.sunlight.disclosure.request.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** Last serial of the register of one organ in one year; locked while it is drawn, so that no number is lost or doubled. */
@Entity
@Table(name = "request_number_counter")
@IdClass(NumberCounter.Key.class)
public class NumberCounter {

    @Id
    @Column(name = "organ_id", nullable = false)
    private long organId;

    @Id
    @Column(name = "number_year", nullable = false)
    private int year;

    @Column(name = "last_serial", nullable = false)
    private int lastSerial;

    protected NumberCounter() {}

    public NumberCounter(long organId, int year) {
        this.organId = organId;
        this.year = year;
    }

    /** First of the serials drawn. */
    public int draw(int howMany) {
        int first = lastSerial + 1;
        lastSerial += howMany;
        return first;
    }

    /** Identity of a counter. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long organId;
        private int year;

        protected Key() {}

        public Key(long organId, int year) {
            this.organId = organId;
            this.year = year;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.organId == organId && key.year == year;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(organId) * 31 + year;
        }
    }
}
