package org.sunlight.web.page.disclosure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.sunlight.disclosure.remedy.AnswerRemedy;
import org.sunlight.disclosure.remedy.AssignRemedy;
import org.sunlight.disclosure.remedy.CloseRemedy;
import org.sunlight.disclosure.remedy.CorrectRemedy;
import org.sunlight.disclosure.remedy.RemedyAct;
import org.sunlight.disclosure.remedy.RemedyQueries;
import org.sunlight.disclosure.remedy.RemedyResult;
import org.sunlight.disclosure.remedy.RemedyService;
import org.sunlight.disclosure.remedy.RemedyView;
import org.sunlight.disclosure.remedy.WithdrawRemedy;
import org.sunlight.law.clock.ClockQueries;
import org.sunlight.law.clock.ClockView;
import org.sunlight.law.clock.Light;
import org.sunlight.office.organ.Colleague;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.web.kit.Entries;
import org.sunlight.web.kit.PageLamp;

/** One remedy case: its facts, its clock, its history, and what can be done now. */
@Named("remedyPage")
@ViewScoped
public class RemedyPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RemedyQueries remedies;

    @Inject
    private RemedyService acts;

    @Inject
    private ClockQueries clocks;

    @Inject
    private PageLamp lamp;

    @Inject
    private OrganQueries organs;

    private final Entries entry = new Entries();
    private String number;
    private RemedyView remedy;

    /** The form of a correction begins with what stands there. */
    public void open() {
        remedy = remedies.remedy(number);
        entry.put("filedOn", remedy.filedOn());
        entry.put("correctedClosedOn", remedy.closedOn());
        entry.put("correctedResult", remedy.result());
        entry.put("authority", remedy.authority());
        entry.put("authorityNumber", remedy.authorityNumber());
        entry.put("handler", remedy.handler());
    }

    public String answer() {
        acts.answer(new AnswerRemedy(number, remedy.version(), entry.day("answeredOn"), entry.text("answerNote")));
        return again();
    }

    public String close() {
        acts.close(new CloseRemedy(
                number,
                remedy.version(),
                entry.day("closedOn"),
                entry.choice("result", RemedyResult.class),
                entry.text("rulingNumber"),
                entry.flag("reanswerOrdered"),
                entry.day("reanswerBy"),
                entry.text("closeNote")));
        return again();
    }

    public String withdraw() {
        acts.withdraw(
                new WithdrawRemedy(number, remedy.version(), entry.day("withdrawnOn"), entry.text("withdrawNote")));
        return again();
    }

    public String assign() {
        acts.assign(new AssignRemedy(number, remedy.version(), entry.text("handler")));
        return again();
    }

    public String correct() {
        acts.correct(new CorrectRemedy(
                number,
                remedy.version(),
                entry.day("filedOn"),
                entry.day("correctedClosedOn"),
                entry.choice("correctedResult", RemedyResult.class),
                entry.text("authority"),
                entry.text("authorityNumber"),
                entry.text("reason")));
        return again();
    }

    private String again() {
        return "/disclosure/remedy.xhtml?faces-redirect=true&number=" + number;
    }

    public boolean may(String act) {
        return remedy.permittedActs().contains(RemedyAct.valueOf(act));
    }

    public List<ClockView> getClocks() {
        return clocks.of(RemedyView.SUBJECT_KIND, number);
    }

    public Light light(ClockView clock) {
        return lamp.light(clock);
    }

    public List<Colleague> getStaff() {
        return organs.colleagues(remedy.organId());
    }

    public RemedyResult[] getResults() {
        return RemedyResult.values();
    }

    public RemedyView getRemedy() {
        return remedy;
    }

    public Entries getEntry() {
        return entry;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
