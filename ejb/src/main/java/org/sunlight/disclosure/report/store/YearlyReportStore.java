package org.sunlight.disclosure.report.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sunlight.disclosure.report.CompilationState;
import org.sunlight.disclosure.report.model.CaseWindow;
import org.sunlight.disclosure.report.model.Chapter;
import org.sunlight.disclosure.report.model.Compilation;
import org.sunlight.disclosure.report.model.YearlyReport;
import org.sunlight.shared.error.NotFound;

/** Yearly reports and their versions. */
@ApplicationScoped
public class YearlyReportStore {

    @PersistenceContext(unitName = "sunlight")
    private EntityManager em;

    public Optional<YearlyReport> find(long organ, int year) {
        return em.createQuery(
                        "select r from YearlyReport r where r.organId = :organ and r.year = :year", YearlyReport.class)
                .setParameter("organ", organ)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFound REPORT_NOT_FOUND if the year was neither compiled nor begun */
    public YearlyReport get(long organ, int year) {
        return find(organ, year).orElseThrow(() -> new NotFound("REPORT_NOT_FOUND", String.valueOf(year)));
    }

    /** For an act: two of them on one report happen one after the other. */
    public YearlyReport lock(long organ, int year) {
        YearlyReport report = get(organ, year);
        em.lock(report, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return report;
    }

    public List<YearlyReport> of(Collection<Long> organs) {
        return em.createQuery(
                        "select r from YearlyReport r where r.organId in :organs order by r.year desc, r.organId",
                        YearlyReport.class)
                .setParameter("organs", organs)
                .getResultList();
    }

    public void flush() {
        em.flush();
    }

    public YearlyReport add(YearlyReport report) {
        em.persist(report);
        em.flush();
        return report;
    }

    public Compilation add(Compilation compilation) {
        em.persist(compilation);
        return compilation;
    }

    public void add(Chapter chapter) {
        em.persist(chapter);
    }

    /** Written at once and forgotten: the bytes need not stay in memory. */
    public void add(CaseWindow window) {
        em.persist(window);
    }

    public Compilation compilation(long id) {
        return Optional.ofNullable(em.find(Compilation.class, id))
                .orElseThrow(() -> new NotFound("REPORT_NOT_FOUND", String.valueOf(id)));
    }

    /** @throws NotFound REPORT_VERSION_NOT_FOUND */
    public Compilation compilation(YearlyReport report, int serial) {
        return em.createQuery(
                        "select c from Compilation c where c.reportId = :report and c.serial = :serial and c.state <> :not",
                        Compilation.class)
                .setParameter("report", report.id())
                .setParameter("serial", serial)
                .setParameter("not", CompilationState.COMPILING)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("REPORT_VERSION_NOT_FOUND", String.valueOf(serial)));
    }

    public int yearOf(Compilation compilation) {
        return em.createQuery("select r.year from YearlyReport r where r.id = :report", Integer.class)
                .setParameter("report", compilation.reportId())
                .getSingleResult();
    }

    /** All versions, the newest first; those still being compiled too. */
    public List<Compilation> compilations(YearlyReport report) {
        return em.createQuery(
                        "select c from Compilation c where c.reportId = :report order by c.serial desc",
                        Compilation.class)
                .setParameter("report", report.id())
                .getResultList();
    }

    public List<Chapter> chapters(Compilation compilation) {
        return em.createQuery(
                        "select c from Chapter c where c.compilationId = :compilation order by c.number", Chapter.class)
                .setParameter("compilation", compilation.id())
                .getResultList();
    }

    /** @param kind {@link CaseWindow#REQUESTS}, {@link CaseWindow#RECORDS} or {@link CaseWindow#PARTS} */
    public List<CaseWindow> windows(Compilation compilation, String kind) {
        return em.createQuery(
                        "select w from CaseWindow w where w.compilationId = :compilation and w.kind = :kind"
                                + " order by w.number",
                        CaseWindow.class)
                .setParameter("compilation", compilation.id())
                .setParameter("kind", kind)
                .getResultList();
    }

    public int countWindows(long compilation) {
        return em.createQuery(
                        "select count(w) from CaseWindow w where w.compilationId = :compilation and w.kind = :kind",
                        Long.class)
                .setParameter("compilation", compilation)
                .setParameter("kind", CaseWindow.REQUESTS)
                .getSingleResult()
                .intValue();
    }

    /** Throws away what a compilation that was given up had counted so far; it never was a version. */
    public void discard(Compilation unfinished) {
        em.createQuery("delete from CaseWindow w where w.compilationId = :compilation")
                .setParameter("compilation", unfinished.id())
                .executeUpdate();
        em.remove(unfinished);
        em.flush();
    }
}
