package org.sunlight.web.page.disclosure;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import org.sunlight.disclosure.report.AdministrativeFigures;
import org.sunlight.disclosure.report.ChapterView;
import org.sunlight.disclosure.report.ConfirmReport;
import org.sunlight.disclosure.report.CorrectReport;
import org.sunlight.disclosure.report.SetAdministrativeFigures;
import org.sunlight.disclosure.report.WriteChapter;
import org.sunlight.disclosure.report.YearlyReportService;
import org.sunlight.disclosure.report.YearlyReportView;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;

/** What people write into a draft: text, figures of table 2, the confirmation, the reason of a correction. */
@Named("yearlyReportDraftPage")
@ViewScoped
public class YearlyReportDraftPage implements Serializable {

    @Inject
    private YearlyReportService service;

    private String organ;
    private int year;
    private long version;
    private int chapter = 1;
    private String prose;
    private long licences;
    private long penalties;
    private long coercions;
    private BigDecimal fees;
    private String explanation;
    private String reason;

    /** Called after the report was read. */
    public void open(YearlyReportView view) {
        if (view == null) {
            return;
        }
        organ = view.organ();
        year = view.year();
        version = view.version();
        AdministrativeFigures figures = view.administrative();
        licences = figures.licences();
        penalties = figures.penalties();
        coercions = figures.coercions();
        fees = figures.fees();
        prose = view.chapters().stream()
                .filter(candidate -> candidate.number() == chapter)
                .map(ChapterView::prose)
                .findFirst()
                .orElse("");
    }

    public String write() {
        service.write(new WriteChapter(organ, year, chapter, prose, version));
        say("report.chapters.saved", chapter);
        return address() + "&chapter=" + chapter;
    }

    public String enter() {
        service.enter(new SetAdministrativeFigures(
                organ, year, new AdministrativeFigures(licences, penalties, coercions, fees)));
        say("report.administrative.saved");
        return address();
    }

    public String confirm() {
        service.confirm(new ConfirmReport(organ, year, explanation, version));
        return address();
    }

    public String correct() {
        service.correct(new CorrectReport(organ, year, reason, version));
        return address();
    }

    private String address() {
        return "/disclosure/yearly-report.xhtml?faces-redirect=true&organ=" + organ + "&year=" + year;
    }

    private static void say(String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.text(Language.current(), key, arguments)));
    }

    public int getChapter() {
        return chapter;
    }

    public void setChapter(int chapter) {
        this.chapter = chapter;
    }

    public String getProse() {
        return prose;
    }

    public void setProse(String prose) {
        this.prose = prose;
    }

    public long getLicences() {
        return licences;
    }

    public void setLicences(long licences) {
        this.licences = licences;
    }

    public long getPenalties() {
        return penalties;
    }

    public void setPenalties(long penalties) {
        this.penalties = penalties;
    }

    public long getCoercions() {
        return coercions;
    }

    public void setCoercions(long coercions) {
        this.coercions = coercions;
    }

    public BigDecimal getFees() {
        return fees;
    }

    public void setFees(BigDecimal fees) {
        this.fees = fees;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
