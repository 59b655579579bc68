package org.sunlight.publication.official.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last file number of one organ and year; locked while one is drawn. */
@Entity
@Table(name = "official_counter")
public class OfficialCounter {

    @Id
    @Column(name = "id", length = 60)
    private String id;

    @Column(name = "last_serial", nullable = false)
    private int last;

    protected OfficialCounter() {}

    public OfficialCounter(String id) {
        this.id = id;
    }

    public int next() {
        return ++last;
    }
}
