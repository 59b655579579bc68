package org.sunlight.publication.interpretation.model;

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
import java.time.LocalDate;
import org.sunlight.office.counter.Wording;
import org.sunlight.publication.interpretation.ContentPoint;
import org.sunlight.publication.interpretation.PointEntry;
import org.sunlight.shared.error.RuleBroken;

/** One of the nine points of one interpretation. */
@Entity
@Table(name = "interpretation_point")
public class ContentPointEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "interpretation_id", nullable = false)
    private Interpretation interpretation;

    @Enumerated(EnumType.STRING)
    @Column(name = "point", nullable = false, length = 20)
    private ContentPoint point;

    @Column(name = "covered", nullable = false)
    private boolean covered;

    @Column(name = "reason", length = 400)
    private String reason;

    protected ContentPointEntry() {}

    ContentPointEntry(Interpretation interpretation, ContentPoint point) {
        this.interpretation = interpretation;
        this.point = point;
    }

    /**
     * Covered, or with the reason why not (INT-03).
     *
     * @throws RuleBroken INTERPRETATION_POINT_DEMANDED at {@code covered_<POINT>} where no reason excuses its lack
     */
    void say(PointEntry entry, LocalDate today) {
        if (!entry.covered() && point.isDemanded(today)) {
            throw RuleBroken.at("covered_" + point, "INTERPRETATION_POINT_DEMANDED");
        }
        String pointer = "reason_" + point;
        reason = entry.covered() ? null : Wording.required(pointer, entry.reason(), 400);
        covered = entry.covered();
    }

    ContentPoint point() {
        return point;
    }

    PointEntry view() {
        return new PointEntry(point, covered, reason);
    }
}
