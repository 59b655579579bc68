package org.sunlight.publication.interpretation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last number of one organ and year; locked while one is drawn. */
@Entity
@Table(name = "interpretation_counter")
public class InterpretationCounter {

    @Id
    @Column(name = "id", length = 60)
    private String id;

    @Column(name = "last_serial", nullable = false)
    private int last;

    protected InterpretationCounter() {}

    public InterpretationCounter(String id) {
        this.id = id;
    }

    public int next() {
        return ++last;
    }
}
