package org.sunlight.disclosure.request.model;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

/** A row of the file of one request. */
@MappedSuperclass
abstract class RequestPart {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id", nullable = false, updatable = false)
    private DisclosureRequest request;

    protected RequestPart() {}

    RequestPart(DisclosureRequest request) {
        this.request = request;
    }

    public Long id() {
        return id;
    }

    DisclosureRequest request() {
        return request;
    }
}
