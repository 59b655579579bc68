package org.sunlight.publication.candidate.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last number of the candidates of one organ and year; locked while one is drawn. */
@Entity
@Table(name = "candidate_counter")
public class CandidateCounter {

    @Id
    @Column(name = "id", length = 60)
    private String id;

    @Column(name = "last_serial", nullable = false)
    private int last;

    protected CandidateCounter() {}

    public CandidateCounter(String id) {
        this.id = id;
    }

    public int next() {
        return ++last;
    }
}
