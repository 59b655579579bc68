package org.sunlight.disclosure.report.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sunlight.disclosure.report.CompilationState;
import org.sunlight.disclosure.report.CompilationView;
import org.sunlight.disclosure.report.LedgerFigures;
import org.sunlight.disclosure.report.ReportTables;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.RuleBroken;

/** One version of a report: a snapshot of its figures with where they come from. */
@Entity
@Table(name = "report_compilation")
public class Compilation {

    @Id
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    private Long id;

    @Version
    @Column(nullable = false)
    private long version;

    @Column(name = "report_id", nullable = false)
    private long reportId;

    @Column(nullable = false)
    private int serial;

    @Column(name = "run_id", nullable = false, length = 40)
    private String run;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private CompilationState state;

    @Column(nullable = false)
    private boolean preliminary;

    @Column(name = "cut_off_at", nullable = false)
    private Instant cutOffAt;

    @Column(name = "compiled_at")
    private Instant compiledAt;

    @Column(name = "rule_versions", nullable = false, length = 400)
    private String ruleVersions;

    @Column(name = "last_case_id", nullable = false)
    private long lastCase;

    @Column(name = "case_count", nullable = false)
    private long cases;

    @Column(nullable = false, precision = 16, scale = 2)
    private BigDecimal fee;

    /** Null in versions that were compiled before the rule C11 was. */
    @Column(name = "fee_notices")
    private Long feeNotices;

    @Column(name = "correction_notices")
    private Long corrections;

    @Column(length = 20000)
    private String figures;

    @Column(length = 2000)
    private String reason;

    @Column(length = 2000)
    private String explanation;

    @Column(name = "confirmed_by", length = 100)
    private String confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected Compilation() {}

    /** @param preliminary the year has not ended yet */
    public static Compilation begin(
            YearlyReport report, int serial, String run, String ruleVersions, boolean preliminary, Instant cutOffAt) {
        Compilation compilation = new Compilation();
        compilation.reportId = report.id();
        compilation.serial = serial;
        compilation.run = run;
        compilation.state = CompilationState.COMPILING;
        compilation.preliminary = preliminary;
        compilation.cutOffAt = cutOffAt;
        compilation.ruleVersions = ruleVersions;
        compilation.reason = report.correctionReason();
        compilation.fee = BigDecimal.ZERO;
        return compilation;
    }

    /** The cases up to this one are counted. */
    public void counted(long upTo, int requests) {
        lastCase = upTo;
        cases += requests;
    }

    public void finish(Map<String, String> counted, LedgerFigures ledger, Instant at) {
        figures = text(counted);
        fee = ledger.fee();
        feeNotices = ledger.feeNotices();
        corrections = ledger.corrections();
        compiledAt = at;
        state = CompilationState.DRAFT;
    }

    /** Puts other figures into cells that are entered by hand. */
    public void enter(Map<String, String> cells) {
        open();
        figures = text(tables().with(cells).cells());
    }

    /**
     * @param errors whether the rules find errors
     * @throws RuleBroken REPORT_PRELIMINARY before the end of the year, REPORT_HAS_ERRORS without an explanation
     */
    public void confirm(boolean errors, String why, String by, Instant at) {
        open();
        if (preliminary) {
            throw new RuleBroken("REPORT_PRELIMINARY");
        }
        if (errors && (why == null || why.isBlank())) {
            throw RuleBroken.at("explanation", "REPORT_HAS_ERRORS");
        }
        explanation = why == null || why.isBlank() ? null : why.strip();
        confirmedBy = by;
        confirmedAt = at;
        state = CompilationState.CONFIRMED;
    }

    /** @throws Conflict REPORT_CONFIRMED unless this version is a draft */
    public void open() {
        if (state != CompilationState.DRAFT) {
            throw new Conflict("REPORT_CONFIRMED");
        }
    }

    public ReportTables tables() {
        Map<String, String> cells = figures == null
                ? Map.of()
                : figures.lines().map(line -> line.split("=", 2)).collect(Collectors.toMap(c -> c[0], c -> c[1]));
        return new ReportTables(new TreeMap<>(cells));
    }

    private static String text(Map<String, String> cells) {
        return new TreeMap<>(cells)
                .entrySet().stream()
                        .map(cell -> cell.getKey() + "=" + cell.getValue())
                        .collect(Collectors.joining("\n"));
    }

    public CompilationView view() {
        return new CompilationView(
                serial,
                state,
                run,
                preliminary,
                cutOffAt,
                compiledAt,
                ruleVersions,
                cases,
                reason,
                explanation,
                confirmedBy,
                confirmedAt);
    }

    public Long id() {
        return id;
    }

    public long reportId() {
        return reportId;
    }

    public int serial() {
        return serial;
    }

    public String run() {
        return run;
    }

    public CompilationState state() {
        return state;
    }

    public long lastCase() {
        return lastCase;
    }

    /** What the register said when this was compiled. */
    public LedgerFigures ledger() {
        return new LedgerFigures(fee, feeNotices, corrections);
    }
}
