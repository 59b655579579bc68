package org.sunlight.petition.casework.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** Last serial of the register of one bureau in one year; locked while it is drawn, so that no number is lost or doubled. */
@Entity
@Table(name = "petition_number_counter")
@IdClass(PetitionCounter.Key.class)
public class PetitionCounter {

    @Id
    @Column(name = "bureau_id", nullable = false)
    private long bureauId;

    @Id
    @Column(name = "number_year", nullable = false)
    private int year;

    @Column(name = "last_serial", nullable = false)
    private int lastSerial;

    protected PetitionCounter() {}

    public PetitionCounter(long bureauId, int year) {
        this.bureauId = bureauId;
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

        private long bureauId;
        private int year;

        protected Key() {}

        public Key(long bureauId, int year) {
            this.bureauId = bureauId;
            this.year = year;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.bureauId == bureauId && key.year == year;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(bureauId) * 31 + year;
        }
    }
}
