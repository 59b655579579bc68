package org.sunlight.publication.proposal.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last number of one organ and year; locked while one is drawn. */
@Entity
@Table(name = "proposal_counter")
public class ProposalCounter {

    @Id
    @Column(name = "id", length = 60)
    private String id;

    @Column(name = "last_serial", nullable = false)
    private int last;

    protected ProposalCounter() {}

    public ProposalCounter(String id) {
        this.id = id;
    }

    public int next() {
        return ++last;
    }
}
