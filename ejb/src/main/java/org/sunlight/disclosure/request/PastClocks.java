package org.sunlight.disclosure.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sunlight.disclosure.request.model.DisclosureRequest;
import org.sunlight.law.clock.ClockEventKind;
import org.sunlight.law.clock.ClockHistory;
import org.sunlight.law.clock.ClockHistory.Act;
import org.sunlight.law.clock.ClockRef;
import org.sunlight.law.clock.StartClock;
import org.sunlight.law.rule.RulesInForce;

/** The clocks of an imported request with what has happened to them; those of finished steps are history and stay untold. */
final class PastClocks {

    private static final String REASON = "request.clock.";

    private final DisclosureRequest request;
    private final ImportedRequest record;
    private final RulesInForce rules;
    private final List<ClockHistory> histories = new ArrayList<>();

    private PastClocks(DisclosureRequest request, ImportedRequest record, RulesInForce rules) {
        this.request = request;
        this.record = record;
        this.rules = rules;
    }

    static List<ClockHistory> of(
            DisclosureRequest request,
            ImportedRequest record,
            Optional<ImportedRequest.Decision> decision,
            RulesInForce rules) {
        PastClocks clocks = new PastClocks(request, record, rules);
        clocks.add(
                request.number(),
                RequestClocks.REPLY,
                record.receivedOn(),
                clocks.reply(decision.map(ImportedRequest.Decision::decidedOn).orElse(null)));
        if (decision.isEmpty()) {
            clocks.addOpen();
        }
        return clocks.histories;
    }

    private List<Act> reply(LocalDate decidedOn) {
        List<Act> acts = new ArrayList<>();
        ImportedRequest.Correction correction = record.correction();
        if (correction != null) {
            act(acts, ClockEventKind.PAUSE, correction.noticedOn(), null, "CORRECTION");
            act(acts, ClockEventKind.RESTART, correction.completedOn(), null, "CORRECTED");
        }
        for (ImportedRequest.Consultation consultation : record.consultations()) {
            act(acts, ClockEventKind.PAUSE, consultation.sentOn(), null, "CONSULTATION");
            act(acts, ClockEventKind.RESUME, consultation.answeredOn(), null, "CONSULTED");
        }
        if (record.extension() != null) {
            act(
                    acts,
                    ClockEventKind.EXTEND,
                    record.extension().noticedOn(),
                    record.extension().days(),
                    "EXTENDED");
        }
        if (record.fee() != null) {
            act(acts, ClockEventKind.PAUSE, record.fee().noticedOn(), null, "FEE");
            act(acts, ClockEventKind.RESTART, record.fee().paidOn(), null, "PAID");
        }
        if (decidedOn != null) {
            // what an old register dates after the answer no longer moved the term
            acts.removeIf(act -> act.on().isAfter(decidedOn));
        }
        acts.sort(Comparator.comparing(Act::on));
        if (decidedOn != null) {
            act(acts, ClockEventKind.STOP, decidedOn, null, "ANSWERED");
        }
        return acts;
    }

    private static void act(List<Act> acts, ClockEventKind kind, LocalDate on, Integer amount, String reason) {
        if (on != null) {
            acts.add(new Act(kind, on, amount, null, REASON + reason));
        }
    }

    /** What others still owe us in an open case. */
    private void addOpen() {
        ImportedRequest.Correction correction = record.correction();
        if (correction != null && correction.completedOn() == null) {
            add(request.number(), RequestClocks.CORRECTION, correction.noticedOn(), List.of());
        }
        int serial = 0;
        for (ImportedRequest.Consultation consultation : record.consultations()) {
            serial++;
            if (consultation.answeredOn() == null) {
                add(request.number() + "/" + serial, consultation.kind().rule(), consultation.sentOn(), List.of());
            }
        }
        if (record.fee() != null && record.fee().paidOn() == null) {
            add(request.number(), RequestClocks.FEE_PAYMENT, record.fee().noticedOn(), List.of());
        }
    }

    private void add(String number, String rule, LocalDate dayZero, List<Act> acts) {
        if (rules.knows(rule)) {
            histories.add(new ClockHistory(
                    new StartClock(
                            new ClockRef(RequestView.SUBJECT_KIND, number, rule),
                            request.subject(),
                            request.organId(),
                            request.caseDate(),
                            dayZero,
                            null,
                            null),
                    acts));
        }
    }
}
