package org.sunlight.disclosure.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sunlight.disclosure.report.model.CaseWindow;
import org.sunlight.disclosure.report.model.Compilation;
import org.sunlight.disclosure.report.model.Records;
import org.sunlight.disclosure.report.model.YearlyReport;
import org.sunlight.disclosure.report.store.YearlyReportStore;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.OrganView;

/**
 * The reports of the organs directly below a government. Which versions a compilation took is kept with it: a confirmed
 * version never changes, so that its figures can be read again.
 */
@ApplicationScoped
class ReportParts {

    @Inject
    private YearlyReportStore reports;

    @Inject
    private OrganQueries organs;

    /** Every organ directly below with the version it has confirmed last; nothing for an organ that is no government. */
    public List<ReportPart> now(OrganView organ, int year) {
        return below(organ).stream()
                .map(child -> confirmed(child, year)
                        .map(version -> new ReportPart(child.code(), child.name(), version.serial(), version.tables()))
                        .orElseGet(() -> new ReportPart(child.code(), child.name(), null, ReportTables.NONE)))
                .toList();
    }

    /** The versions that this compilation has added up. */
    public List<ReportPart> takenBy(Compilation compilation) {
        Map<String, List<String>> kept = new TreeMap<>();
        reports.windows(compilation, CaseWindow.PARTS)
                .forEach(window -> kept.putAll(Records.decode(window.intactCases())));
        return kept.entrySet().stream()
                .map(part -> {
                    OrganView organ = organs.byCode(part.getKey());
                    int serial = Integer.parseInt(part.getValue().get(0));
                    YearlyReport report = reports.get(organ.id(), reports.yearOf(compilation));
                    return new ReportPart(
                            organ.code(),
                            organ.name(),
                            serial,
                            reports.compilation(report, serial).tables());
                })
                .toList();
    }

    /** Keeps which versions a compilation takes; to be called once, when it is finished. */
    public void take(Compilation compilation, List<ReportPart> parts) {
        Map<String, List<String>> serials = new TreeMap<>();
        parts.forEach(part -> serials.put(part.organ(), List.of(part.serial().toString())));
        reports.add(CaseWindow.of(compilation.id(), CaseWindow.PARTS, 0, Records.encode(serials)));
    }

    /** What the registers of the organ and of its parts say together (C10, C11). */
    public LedgerFigures together(LedgerFigures own, List<ReportPart> parts, int year) {
        LedgerFigures all = own;
        for (ReportPart part : parts) {
            YearlyReport report = reports.get(organs.byCode(part.organ()).id(), year);
            LedgerFigures other = reports.compilation(report, part.serial()).ledger();
            all = new LedgerFigures(
                    added(all.fee(), other.fee()),
                    added(all.feeNotices(), other.feeNotices()),
                    added(all.corrections(), other.corrections()));
        }
        return all;
    }

    /** Processing fees that the organ itself took, in yuan, as they were when the version was compiled. */
    public BigDecimal ownFee(Compilation compilation, int year) {
        BigDecimal fee = compilation.ledger().fee();
        for (ReportPart part : takenBy(compilation)) {
            YearlyReport report = reports.get(organs.byCode(part.organ()).id(), year);
            fee = fee.subtract(
                    reports.compilation(report, part.serial()).ledger().fee());
        }
        return fee;
    }

    private static BigDecimal added(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? null : one.add(other);
    }

    private static Long added(Long one, Long other) {
        return one == null || other == null ? null : Long.valueOf(one + other);
    }

    private List<OrganView> below(OrganView organ) {
        if (!organ.government()) {
            return List.of();
        }
        return organs.all().stream()
                .filter(child -> child.active() && child.parentId() != null && child.parentId() == organ.id())
                .toList();
    }

    private Optional<Compilation> confirmed(OrganView organ, int year) {
        return reports.find(organ.id(), year)
                .flatMap(report -> reports.compilations(report).stream()
                        .filter(version -> version.state() == CompilationState.CONFIRMED)
                        .findFirst());
    }
}
