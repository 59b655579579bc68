package org.sunlight.disclosure.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.sunlight.disclosure.request.model.Consultation;
import org.sunlight.disclosure.request.model.DisclosureRequest;
import org.sunlight.law.clock.ClockQueries;
import org.sunlight.law.clock.ClockRef;
import org.sunlight.law.clock.ClockService;
import org.sunlight.law.clock.ClockState;
import org.sunlight.law.clock.ClockView;
import org.sunlight.law.clock.StartClock;
import org.sunlight.law.rule.RuleBook;
import org.sunlight.law.rule.RulesInForce;

/** Sets the clocks of a request going and asks them what is due. */
@ApplicationScoped
class RequestClocks {

    static final String REPLY = "request.reply";
    static final String CORRECTION_NOTICE = "request.correction-notice";
    static final String CORRECTION = "request.correction";
    static final String REASONS = "request.reasons";
    static final String FEE_PAYMENT = "request.fee-payment";

    private static final String KIND = RequestView.SUBJECT_KIND;
    private static final String REASON = "request.clock.";

    @Inject
    private ClockService clocks;

    @Inject
    private ClockQueries readings;

    @Inject
    private RuleBook book;

    RulesInForce rules(DisclosureRequest request) {
        return book.on(request.caseDate());
    }

    List<ClockView> of(DisclosureRequest request) {
        return readings.of(KIND, request.clockNumbers());
    }

    /** Last day of a running clock; null while it is paused, stopped or absent. */
    LocalDate dueOn(DisclosureRequest request, String rule) {
        return dueOn(request.number(), rule);
    }

    LocalDate dueOn(Consultation consultation) {
        return dueOn(consultation.clockNumber(), consultation.kind().rule());
    }

    LocalDate replyDueOn(DisclosureRequest request) {
        return dueOn(request, REPLY);
    }

    private LocalDate dueOn(String number, String rule) {
        ClockView clock = find(number, rule);
        return clock == null || clock.state() != ClockState.RUNNING ? null : clock.dueOn();
    }

    private ClockView find(String number, String rule) {
        return readings.of(KIND, List.of(number), rule).stream().findFirst().orElse(null);
    }

    /** From the day of receipt: the answer, and the notice of what the request lacks. */
    void begin(DisclosureRequest request) {
        start(request, request.number(), REPLY, request.receivedOn(), null);
        if (rules(request).knows(CORRECTION_NOTICE)) {
            start(request, request.number(), CORRECTION_NOTICE, request.receivedOn(), null);
        }
    }

    void start(DisclosureRequest request, String rule, LocalDate dayZero, Integer amount) {
        start(request, request.number(), rule, dayZero, amount);
    }

    /** No clock where the law of the case sets the asked one no period. */
    void start(DisclosureRequest request, Consultation consultation) {
        if (rules(request).knows(consultation.kind().rule())) {
            start(request, consultation.clockNumber(), consultation.kind().rule(), consultation.sentOn(), null);
        }
    }

    private void start(DisclosureRequest request, String number, String rule, LocalDate dayZero, Integer amount) {
        clocks.start(new StartClock(
                new ClockRef(KIND, number, rule),
                request.subject(),
                request.organId(),
                request.caseDate(),
                dayZero,
                request.handler(),
                amount));
    }

    /** Stops the clock if it is going. */
    void stop(DisclosureRequest request, String rule, LocalDate on, String reason) {
        stop(request.number(), rule, on, reason);
    }

    void stop(Consultation consultation, LocalDate on, String reason) {
        stop(consultation.clockNumber(), consultation.kind().rule(), on, reason);
    }

    private void stop(String number, String rule, LocalDate on, String reason) {
        ClockView clock = find(number, rule);
        if (clock != null && clock.state() != ClockState.STOPPED) {
            clocks.stop(clock.ref(), on, REASON + reason);
        }
    }

    void stopAll(DisclosureRequest request, LocalDate on, String reason) {
        of(request).stream()
                .filter(clock -> clock.state() != ClockState.STOPPED)
                .forEach(clock -> clocks.stop(clock.ref(), on, REASON + reason));
    }

    /** The answer waits; a second letter in the same pause changes nothing. */
    void pauseReply(DisclosureRequest request, LocalDate on, String reason) {
        ClockView reply = find(request.number(), REPLY);
        if (reply != null && reply.state() == ClockState.RUNNING) {
            clocks.pause(reply.ref(), on, REASON + reason);
        }
    }

    void resumeReply(DisclosureRequest request, LocalDate on, String reason) {
        ClockView reply = find(request.number(), REPLY);
        if (reply != null && reply.state() == ClockState.PAUSED) {
            clocks.resume(reply.ref(), on, REASON + reason);
        }
    }

    void restartReply(DisclosureRequest request, LocalDate dayZero, String reason) {
        clocks.restart(reply(request), dayZero, REASON + reason);
    }

    /** @return the new due day */
    LocalDate extendReply(DisclosureRequest request, int workingDays, LocalDate on) {
        return clocks.extend(reply(request), workingDays, on, REASON + "EXTENDED")
                .dueOn();
    }

    void fixReply(DisclosureRequest request, LocalDate until, LocalDate on, String reason) {
        clocks.replaceDue(reply(request), until, on, REASON + reason);
    }

    void assign(DisclosureRequest request) {
        of(request).stream()
                .map(clock -> clock.ref().subjectNumber())
                .distinct()
                .forEach(number -> clocks.assign(KIND, number, request.handler()));
    }

    void describe(DisclosureRequest request) {
        of(request).stream()
                .map(clock -> clock.ref().subjectNumber())
                .distinct()
                .forEach(number -> clocks.describe(KIND, number, request.subject()));
    }

    private static ClockRef reply(DisclosureRequest request) {
        return new ClockRef(KIND, request.number(), REPLY);
    }
}
