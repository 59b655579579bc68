package org.sunlight.publication.official.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.sunlight.office.counter.Days;
import org.sunlight.office.counter.Wording;
import org.sunlight.publication.official.JointOrgan;

/** Another organ that issues a joint document, with its agreement in writing. */
@Entity
@Table(name = "official_joint_organ")
public class IssuingOrgan {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "document_id", nullable = false)
    private OfficialDocument document;

    @Column(name = "name", nullable = false, length = 200, updatable = false)
    private String name;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Column(name = "agreed_paper", length = 200)
    private String agreedPaper;

    @Column(name = "told_on")
    private LocalDate toldOn;

    protected IssuingOrgan() {}

    static IssuingOrgan of(OfficialDocument document, String name) {
        IssuingOrgan organ = new IssuingOrgan();
        organ.document = document;
        organ.name = Wording.required("jointOrgans", name, 200);
        return organ;
    }

    void agree(LocalDate on, String paper, LocalDate today) {
        agreedOn = Days.notAfter("agreedOn", on, today);
        agreedPaper = Wording.optional("paper", paper, 200);
    }

    /** The text was changed: the agreement was to another one. */
    void forgetAgreement() {
        agreedOn = null;
        agreedPaper = null;
    }

    void tell(LocalDate on, LocalDate signedOn, LocalDate today) {
        toldOn = Days.between("toldOn", on, signedOn, "TOLD_BEFORE_SIGNED", today);
    }

    boolean hasAgreed() {
        return agreedOn != null;
    }

    String name() {
        return name;
    }

    JointOrgan view() {
        return new JointOrgan(name, agreedOn, agreedPaper, toldOn);
    }
}
