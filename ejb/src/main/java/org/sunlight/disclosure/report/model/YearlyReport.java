package org.sunlight.disclosure.report.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.sunlight.disclosure.report.AdministrativeFigures;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.RuleBroken;

/** The report of an organ for a year: which version counts, and the figures that no register holds. */
@Entity
@Table(name = "yearly_report")
public class YearlyReport {

    private static final BigDecimal MOST_FEES = new BigDecimal("99999999999999");

    @Id
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    private Long id;

    @Version
    @Column(nullable = false)
    private long version;

    @Column(name = "organ_id", nullable = false)
    private long organId;

    @Column(name = "report_year", nullable = false)
    private int year;

    @Column(nullable = false, length = 10)
    private String form;

    @Column(name = "current_serial", nullable = false)
    private int currentSerial;

    @Column(nullable = false)
    private long licences;

    @Column(nullable = false)
    private long penalties;

    @Column(nullable = false)
    private long coercions;

    @Column(nullable = false, precision = 16, scale = 2)
    private BigDecimal fees;

    @Column(name = "correction_reason", length = 2000)
    private String correctionReason;

    protected YearlyReport() {}

    /** Opens the report of a year; nothing is compiled yet. */
    public static YearlyReport open(long organId, int year, String form) {
        YearlyReport report = new YearlyReport();
        report.organId = organId;
        report.year = year;
        report.form = form;
        report.fees = AdministrativeFigures.NONE.fees();
        return report;
    }

    /** A new version was compiled and counts from now on. */
    public void compiled(int serial) {
        currentSerial = serial;
        correctionReason = null;
    }

    /** The confirmed version stays; the next compilation corrects it. */
    public void correct(String reason) {
        if (reason == null || reason.isBlank()) {
            throw RuleBroken.at("reason", "REPORT_REASON_MISSING");
        }
        correctionReason = reason.strip();
    }

    /**
     * @throws RuleBroken FIGURE_NEGATIVE, or FIGURE_MALFORMED for more than two decimals or more than fourteen digits
     */
    public void enter(AdministrativeFigures figures) {
        if (figures.licences() < 0
                || figures.penalties() < 0
                || figures.coercions() < 0
                || figures.fees().signum() < 0) {
            throw new RuleBroken("FIGURE_NEGATIVE");
        }
        if (figures.fees().stripTrailingZeros().scale() > 2 || figures.fees().compareTo(MOST_FEES) > 0) {
            throw RuleBroken.at("fees", "FIGURE_MALFORMED");
        }
        licences = figures.licences();
        penalties = figures.penalties();
        coercions = figures.coercions();
        fees = figures.fees().setScale(2, RoundingMode.UNNECESSARY);
    }

    public void seen(long seenVersion) {
        if (seenVersion != version) {
            throw new ConflictingEdit();
        }
    }

    public AdministrativeFigures administrative() {
        return new AdministrativeFigures(licences, penalties, coercions, fees);
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public long organId() {
        return organId;
    }

    public int year() {
        return year;
    }

    public String form() {
        return form;
    }

    /** 0 as long as nothing was compiled. */
    public int currentSerial() {
        return currentSerial;
    }

    public String correctionReason() {
        return correctionReason;
    }
}
