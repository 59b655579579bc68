package org.sunlight.publication.confidentiality.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last number of the reviews of one organ and year; locked while one is drawn. */
@Entity
@Table(name = "confidentiality_counter")
public class ReviewCounter {

    @Id
    @Column(name = "id", length = 60)
    private String id;

    @Column(name = "last_serial", nullable = false)
    private int last;

    protected ReviewCounter() {}

    public ReviewCounter(String id) {
        this.id = id;
    }

    public int next() {
        return ++last;
    }
}
