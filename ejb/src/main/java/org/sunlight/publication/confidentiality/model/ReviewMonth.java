package org.sunlight.publication.confidentiality.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.sunlight.publication.confidentiality.MonthFigures;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Caller;

/** The signed summary of one month of one organ: the figures as they stood, never counted again. */
@Entity
@Table(name = "confidentiality_month")
public class ReviewMonth {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "organ_id", nullable = false, updatable = false)
    private long organId;

    @Column(name = "first_day", nullable = false, updatable = false)
    private LocalDate firstDay;

    @Column(name = "total", nullable = false, updatable = false)
    private long total;

    @Column(name = "approved", nullable = false, updatable = false)
    private long approved;

    @Column(name = "refused", nullable = false, updatable = false)
    private long refused;

    @Column(name = "returned", nullable = false, updatable = false)
    private long returned;

    @Column(name = "voided", nullable = false, updatable = false)
    private long voided;

    @Column(name = "pending", nullable = false, updatable = false)
    private long pending;

    @Column(name = "found_open", nullable = false, updatable = false)
    private long open;

    @Column(name = "found_redaction", nullable = false, updatable = false)
    private long openAfterRedaction;

    @Column(name = "found_closed", nullable = false, updatable = false)
    private long closed;

    @Column(name = "asked_outside", nullable = false, updatable = false)
    private long asked;

    @Column(name = "signed_by", nullable = false, length = 80, updatable = false)
    private String signedBy;

    @Column(name = "signed_name", nullable = false, length = 100, updatable = false)
    private String signedName;

    @Column(name = "signed_at", nullable = false, updatable = false)
    private Instant signedAt;

    protected ReviewMonth() {}

    /** @throws RuleBroken MONTH_NOT_OVER before the first day after it */
    public static ReviewMonth sign(
            long organId, YearMonth month, MonthFigures figures, Caller by, LocalDate today, Instant at) {
        if (!YearMonth.from(today).isAfter(month)) {
            throw RuleBroken.at("month", "MONTH_NOT_OVER");
        }
        ReviewMonth signed = new ReviewMonth();
        signed.organId = organId;
        signed.firstDay = month.atDay(1);
        signed.total = figures.total();
        signed.approved = figures.approved();
        signed.refused = figures.refused();
        signed.returned = figures.returned();
        signed.voided = figures.voided();
        signed.pending = figures.pending();
        signed.open = figures.open();
        signed.openAfterRedaction = figures.openAfterRedaction();
        signed.closed = figures.closed();
        signed.asked = figures.asked();
        signed.signedBy = by.login();
        signed.signedName = by.name();
        signed.signedAt = at;
        return signed;
    }

    public MonthFigures figures() {
        return new MonthFigures(
                total, approved, refused, returned, voided, pending, open, openAfterRedaction, closed, asked);
    }

    public String signedName() {
        return signedName;
    }

    public Instant signedAt() {
        return signedAt;
    }
}
