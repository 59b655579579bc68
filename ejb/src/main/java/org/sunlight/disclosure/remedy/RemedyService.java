package org.sunlight.disclosure.remedy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.sunlight.disclosure.remedy.model.RemedyCase;
import org.sunlight.disclosure.remedy.store.RemedyStore;
import org.sunlight.disclosure.request.ReopenRequest;
import org.sunlight.disclosure.request.RequestQueries;
import org.sunlight.disclosure.request.RequestService;
import org.sunlight.disclosure.request.RequestView;
import org.sunlight.law.clock.ClockRef;
import org.sunlight.law.clock.ClockService;
import org.sunlight.law.clock.StartClock;
import org.sunlight.law.rule.RuleBook;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.Roles;

/** Answering remedies: register, answer, close, withdraw, assign, correct. */
@Stateless
@Audited
@RolesAllowed(Roles.DISCLOSURE_OFFICER)
public class RemedyService {

    private static final String ENDED = "remedy.Reason.ENDED";

    @Inject
    private RemedyStore cases;

    @Inject
    private OrganQueries organs;

    @Inject
    private ClockService clocks;

    @Inject
    private RequestQueries requests;

    @Inject
    private RequestService requestActs;

    @Inject
    private RuleBook rules;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    public RemedyView register(RegisterRemedy command) {
        if (command.kind() == null || command.filedOn() == null) {
            throw RuleBroken.at(command.kind() == null ? "kind" : "filedOn", "TEXT_MISSING");
        }
        long organ = caller.get().organId();
        if (command.requestNumber() != null && !command.requestNumber().isBlank()) {
            requests.view(command.requestNumber().strip());
        }
        String number = cases.drawNumber(
                organ,
                organs.organ(organ).numberPrefix(),
                command.kind(),
                command.filedOn().getYear());
        RemedyCase remedy = cases.saved(
                cases.add(RemedyCase.register(organ, number, command, today(), caller.get(), clock.instant())));
        startClock(remedy.view());
        return remedy.view();
    }

    /** The organ's own period: to answer the reconsideration organ, or to hand its defence to the court (REM-02, REM-03). */
    private void startClock(RemedyView remedy) {
        String rule = remedy.answerRule();
        if (!rules.on(remedy.filedOn()).knows(rule)) {
            throw RuleBroken.at("simplified", "SIMPLIFIED_NOT_IN_FORCE");
        }
        String title = remedy.requestNumber() == null
                ? remedy.authority()
                : remedy.authority() + " / " + remedy.requestNumber();
        clocks.start(new StartClock(
                new ClockRef(RemedyView.SUBJECT_KIND, remedy.number(), rule),
                title,
                remedy.organId(),
                remedy.filedOn(),
                remedy.noticedOn(),
                remedy.handler(),
                null));
    }

    /** The request is handled anew under the ruling (REM-05); its own service decides whether that can be. */
    private void orderNewAnswer(RemedyView remedy) {
        RequestView request = requests.view(remedy.requestNumber());
        requestActs.reopen(new ReopenRequest(
                request.number(), request.version(), remedy.rulingNumber(), remedy.closedOn(), remedy.reanswerBy()));
    }

    private void stopClock(RemedyCase remedy, LocalDate on) {
        clocks.stopAll(RemedyView.SUBJECT_KIND, remedy.number(), on, ENDED);
    }

    public RemedyView answer(AnswerRemedy command) {
        RemedyCase remedy = get(command.number(), command.seenVersion());
        remedy.answer(command, today(), caller.get(), clock.instant());
        stopClock(remedy, command.answeredOn());
        return cases.saved(remedy).view();
    }

    public RemedyView close(CloseRemedy command) {
        RemedyCase remedy = get(command.number(), command.seenVersion());
        remedy.close(command, today(), caller.get(), clock.instant());
        stopClock(remedy, command.closedOn());
        if (command.reanswerOrdered()) {
            orderNewAnswer(remedy.view());
        }
        return cases.saved(remedy).view();
    }

    public RemedyView withdraw(WithdrawRemedy command) {
        RemedyCase remedy = get(command.number(), command.seenVersion());
        remedy.withdraw(command.withdrawnOn(), command.note(), today(), caller.get(), clock.instant());
        stopClock(remedy, command.withdrawnOn());
        return cases.saved(remedy).view();
    }

    public RemedyView assign(AssignRemedy command) {
        RemedyCase remedy = get(command.number(), command.seenVersion());
        remedy.assign(command.handler(), today(), caller.get(), clock.instant());
        clocks.assign(RemedyView.SUBJECT_KIND, remedy.number(), command.handler());
        return cases.saved(remedy).view();
    }

    public RemedyView correct(CorrectRemedy command) {
        RemedyCase remedy = get(command.number(), command.seenVersion());
        remedy.correct(command, today(), caller.get(), clock.instant());
        return cases.saved(remedy).view();
    }

    private RemedyCase get(String number, long seenVersion) {
        return cases.get(number, seenVersion, organs.visibleTo(caller.get()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
