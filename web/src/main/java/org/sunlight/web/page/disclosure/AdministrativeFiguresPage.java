package org.sunlight.web.page.disclosure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import org.omnifaces.util.Messages;
import org.sunlight.disclosure.report.AdministrativeFigures;
import org.sunlight.disclosure.report.SetAdministrativeFigures;
import org.sunlight.disclosure.report.YearlyReportService;
import org.sunlight.disclosure.report.YearlyReportView;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;

/** The figures of table 2 that no register holds. */
@Named("administrativeFiguresPage")
@ViewScoped
public class AdministrativeFiguresPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private YearlyReportService service;

    private String organ;
    private int year;
    private long licences;
    private long penalties;
    private long coercions;
    private BigDecimal fees;

    /** Called after the report was read. */
    public void open(YearlyReportView view) {
        if (view == null) {
            return;
        }
        organ = view.organ();
        year = view.year();
        AdministrativeFigures figures = view.administrative();
        licences = figures.licences();
        penalties = figures.penalties();
        coercions = figures.coercions();
        fees = figures.fees();
    }

    public String enter() {
        service.enter(new SetAdministrativeFigures(
                organ, year, new AdministrativeFigures(licences, penalties, coercions, fees)));
        Messages.create(Texts.text(Language.current(), "report.administrative.saved"))
                .flash()
                .add();
        return "/disclosure/yearly-report.xhtml?faces-redirect=true&organ=" + organ + "&year=" + year;
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
}
