package org.sunlight.disclosure.remedy.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** Last serial of one series of one organ in one year; locked while it is drawn, so that no number is lost or doubled. */
@Entity
@Table(name = "remedy_number_counter")
@IdClass(RemedyNumberCounter.Key.class)
public class RemedyNumberCounter {

    @Id
    @Column(name = "organ_id", nullable = false)
    private long organId;

    @Id
    @Column(nullable = false, length = 2)
    private String series;

    @Id
    @Column(name = "number_year", nullable = false)
    private int year;

    @Column(name = "last_serial", nullable = false)
    private int lastSerial;

    protected RemedyNumberCounter() {}

    public RemedyNumberCounter(Key key) {
        organId = key.organId;
        series = key.series;
        year = key.year;
    }

    /** The first of so many serial numbers. */
    public int draw(int howMany) {
        int first = lastSerial + 1;
        lastSerial += howMany;
        return first;
    }

    /** Identity of a counter. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long organId;
        private String series;
        private int year;

        protected Key() {}

        public Key(long organId, String series, int year) {
            this.organId = organId;
            this.series = series;
            this.year = year;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.organId == organId && key.series.equals(series) && key.year == year;
        }

        @Override
        public int hashCode() {
            return (Long.hashCode(organId) * 31 + series.hashCode()) * 31 + year;
        }
    }
}
