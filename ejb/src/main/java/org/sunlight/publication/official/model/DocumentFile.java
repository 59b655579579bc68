package org.sunlight.publication.official.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.sunlight.publication.catalogue.Validity;
import org.sunlight.publication.official.OfficialState;

/** What stands in the file of a document, for reading; its acts are in {@link OfficialDocument}. */
@MappedSuperclass
public class DocumentFile {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "number", nullable = false, length = 40, updatable = false)
    protected String number;

    @Column(name = "organ_id", nullable = false, updatable = false)
    protected long organId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 30)
    protected OfficialState state;

    @Embedded
    protected DocumentContent content;

    @Embedded
    protected PublicVersion publicVersion;

    /** Null as long as nothing of it is known: before the signing. */
    @Embedded
    protected DocumentForce force;

    protected DocumentFile() {}

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String number() {
        return number;
    }

    public long organId() {
        return organId;
    }

    public OfficialState state() {
        return state;
    }

    public String title() {
        return content.title();
    }

    public DocumentContent content() {
        return content;
    }

    /** Null before it is signed; so are the days below. */
    public String documentNumber() {
        return force == null ? null : force.documentNumber();
    }

    public LocalDate signedOn() {
        return force == null ? null : force.signedOn();
    }

    public Validity validity() {
        return force == null ? null : force.validity();
    }

    /** First day of force. */
    public LocalDate inForceOn() {
        return force == null ? null : force.inForceOn();
    }

    /** First day without force by its period; null where it has no end. */
    public LocalDate expiresOn() {
        return force == null ? null : force.expiresOn();
    }

    /** First day without force by another document or by an act. */
    public LocalDate repealedOn() {
        return force == null ? null : force.repealedOn();
    }

    /** Of its entry in the register of normative documents. */
    public Long registerId() {
        return force == null ? null : force.registerId();
    }

    /** Null while it is not public. */
    public String indexNumber() {
        return publicVersion.indexNumber();
    }
}
