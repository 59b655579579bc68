package org.sunlight.publication.catalogue.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last index serial of one organ and year; locked while one is drawn, so that the row of numbers has no gap. */
@Entity
@Table(name = "catalogue_serial")
public class CatalogueSerial {

    @Id
    @Column(name = "id", length = 60)
    private String id;

    @Column(name = "last_serial", nullable = false)
    private int last;

    protected CatalogueSerial() {}

    public CatalogueSerial(String id) {
        this.id = id;
    }

    public int next() {
        return ++last;
    }

    /** The one drawn last; 0 before the first. */
    public int last() {
        return last;
    }
}
