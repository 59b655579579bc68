package org.sunlight.disclosure.request.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.Set;
import org.sunlight.disclosure.request.DecisionCode;
import org.sunlight.disclosure.request.WithheldItem;
import org.sunlight.office.counter.Wording;
import org.sunlight.shared.error.RuleBroken;

/** A part left out of a partial disclosure. Source: 政府信息公开条例(2019)第三十七条; (2007)第二十二条. */
@Entity
@Table(name = "request_withheld")
public class Withheld {

    /** Grounds on which a part may stay closed. */
    private static final Set<DecisionCode> GROUNDS = EnumSet.range(DecisionCode.D04, DecisionCode.D14);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "decision_id", nullable = false, updatable = false)
    private Decision decision;

    @Column(name = "part", nullable = false, length = 2000)
    private String part;

    @Enumerated(EnumType.STRING)
    @Column(name = "ground", nullable = false, length = 3)
    private DecisionCode ground;

    @Column(name = "reason", nullable = false, length = 4000)
    private String reason;

    protected Withheld() {}

    Withheld(Decision decision, WithheldItem item) {
        if (item.ground() == null || !GROUNDS.contains(item.ground())) {
            throw RuleBroken.at("withheld", "WITHHELD_WITHOUT_GROUND");
        }
        this.decision = decision;
        this.part = Wording.required("withheld", item.part(), 2000);
        this.ground = item.ground();
        this.reason = Wording.required("withheld", item.reason(), 4000);
    }

    WithheldItem item() {
        return new WithheldItem(part, ground, reason);
    }

    long order() {
        return id == null ? Long.MAX_VALUE : id;
    }
}
