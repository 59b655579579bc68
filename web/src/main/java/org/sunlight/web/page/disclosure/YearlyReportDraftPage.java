package org.sunlight.web.page.disclosure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Messages;
import org.sunlight.disclosure.report.ChapterView;
import org.sunlight.disclosure.report.ConfirmReport;
import org.sunlight.disclosure.report.CorrectReport;
import org.sunlight.disclosure.report.WriteChapter;
import org.sunlight.disclosure.report.YearlyReportService;
import org.sunlight.disclosure.report.YearlyReportView;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;

/** What people write into a draft: text, the confirmation, the reason of a correction. */
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

    public String confirm() {
        service.confirm(new ConfirmReport(organ, year, explanation, version));
        say("report.confirmed");
        return address();
    }

    public String correct() {
        service.correct(new CorrectReport(organ, year, reason, version));
        say("report.correctionOpened");
        return address();
    }

    private String address() {
        return "/disclosure/yearly-report.xhtml?faces-redirect=true&organ=" + organ + "&year=" + year;
    }

    private static void say(String key, Object... arguments) {
        Messages.create(Texts.text(Language.current(), key, arguments)).flash().add();
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
