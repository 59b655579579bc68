package org.sunlight.disclosure.request.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.sunlight.disclosure.request.AskCorrection;
import org.sunlight.disclosure.request.ChargeFee;
import org.sunlight.disclosure.request.CompleteCorrection;
import org.sunlight.disclosure.request.Consult;
import org.sunlight.disclosure.request.DecisionCode;
import org.sunlight.disclosure.request.DelayAnswer;
import org.sunlight.disclosure.request.RecordOpinion;
import org.sunlight.disclosure.request.RecordPayment;
import org.sunlight.disclosure.request.RecordReasons;
import org.sunlight.disclosure.request.RequestAct;
import org.sunlight.disclosure.request.RequestExtension;
import org.sunlight.law.rule.FeeMethod;
import org.sunlight.law.rule.Tariff;
import org.sunlight.office.counter.Days;
import org.sunlight.office.counter.Wording;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.RuleBroken;

/**
 * The acts that move the answer period of a request: correction, consultation, extension, reasons, fee. Which day is due
 * is the clocks' business; here the days come in as {@code dueOn}, null where nothing is due.
 */
public final class Term {

    private static final int MOST_PAGES = 100_000;

    private final DisclosureRequest request;
    private final LocalDate today;

    public Term(DisclosureRequest request, LocalDate today) {
        this.request = request;
        this.today = today;
    }

    /**
     * @param noticeDueOn last day for the notice; a later one is stored, and flagged
     * @param most how often a correction may be asked for
     */
    public Correction askCorrection(AskCorrection command, LocalDate noticeDueOn, int most) {
        if (request.corrections().size() >= most) {
            throw new Conflict("CORRECTION_ALREADY_ASKED", most);
        }
        LocalDate on = sinceReceipt("on", command.on());
        String points = Wording.required("points", command.points(), 4000);
        if (command.workingDays() < 1 || command.workingDays() > 60) {
            throw RuleBroken.at("workingDays", "CORRECTION_PERIOD_UNREASONABLE", 60);
        }
        request.move(RequestAct.ASK_CORRECTION);
        boolean late = noticeDueOn != null && on.isAfter(noticeDueOn);
        Correction correction = new Correction(request, on, points, command.workingDays(), late);
        request.corrections().add(correction);
        return correction;
    }

    public Correction completeCorrection(CompleteCorrection command) {
        request.move(RequestAct.COMPLETE_CORRECTION);
        Correction correction = openCorrection();
        correction.complete(sinceReceipt("completedOn", command.completedOn()));
        request.describe(command.description());
        return correction;
    }

    /** Source: 政府信息公开条例(2019)第三十条: 无正当理由逾期不补正的,视为放弃申请. */
    public void lapseCorrection(LocalDate on, LocalDate dueOn) {
        request.move(RequestAct.LAPSE_CORRECTION);
        requirePassed(on, dueOn, "CORRECTION_PERIOD_RUNNING");
        openCorrection().lapse(on);
        request.settle(DecisionCode.D21, on);
    }

    public Consultation consult(Consult command) {
        if (command.kind() == null) {
            throw RuleBroken.at("kind", "VALUE_MISSING");
        }
        request.move(RequestAct.CONSULT);
        sinceReceipt("sentOn", command.sentOn());
        Consultation consultation =
                new Consultation(request, request.consultations().size() + 1, command);
        request.consultations().add(consultation);
        return consultation;
    }

    public Consultation consultation(long id) {
        return request.consultations().stream()
                .filter(c -> c.id() == id)
                .findFirst()
                .orElseThrow(() -> RuleBroken.at("consultation", "CONSULTATION_NOT_FOUND"));
    }

    /**
     * @param dueOn last day of the asked one
     * @return the last day not counted, if this was the last opinion awaited
     */
    public Optional<LocalDate> recordOpinion(RecordOpinion command, LocalDate on, LocalDate dueOn) {
        request.move(RequestAct.RECORD_OPINION);
        Days.notAfter("on", on, today);
        consultation(command.consultation()).answer(command, on, dueOn);
        if (request.consultations().stream().anyMatch(Consultation::isOpen)) {
            return Optional.empty();
        }
        request.move(RequestAct.END_CONSULTATION);
        return request.consultations().stream().map(Consultation::waitedUntil).max(LocalDate::compareTo);
    }

    /** @param most working days the law of the case allows */
    public void requestExtension(RequestExtension command, String by, LocalDate dueOn, int most) {
        request.move(RequestAct.REQUEST_EXTENSION);
        int round = round();
        if (request.extensions().stream().anyMatch(e -> e.round() == round && (e.isGranted() || e.isPending()))) {
            throw new Conflict("EXTENSION_ONLY_ONCE");
        }
        requireInTime(today, dueOn, "EXTENSION_AFTER_TERM");
        if (command.workingDays() < 1 || command.workingDays() > most) {
            throw RuleBroken.at("workingDays", "EXTENSION_OUT_OF_RANGE", most);
        }
        String reason = Wording.required("reason", command.reason(), 2000);
        request.extensions().add(new Extension(request, round, command.workingDays(), reason, by, today));
    }

    /** The notice must leave before the old term ends. */
    public Extension grantExtension(String by, LocalDate on, LocalDate dueOn) {
        request.move(RequestAct.GRANT_EXTENSION);
        Days.between("on", on, request.caseDate(), "BEFORE_RECEIPT", today);
        requireInTime(on, dueOn, "EXTENSION_AFTER_TERM");
        Extension extension = pendingExtension();
        extension.grant(by, on);
        return extension;
    }

    public void refuseExtension(String by, String why) {
        request.move(RequestAct.REFUSE_EXTENSION);
        pendingExtension().refuse(by, today, Wording.required("note", why, 2000));
    }

    public void askReasons(LocalDate on, String asked) {
        if (!request.reasons().isEmpty()) {
            throw new Conflict("REASONS_ALREADY_ASKED");
        }
        request.move(RequestAct.ASK_REASONS);
        request.reasons()
                .add(new ReasonsRequest(request, sinceReceipt("on", on), Wording.required("note", asked, 2000)));
    }

    public void recordReasons(RecordReasons command, LocalDate on) {
        request.move(RequestAct.RECORD_REASONS);
        reasons().give(command, Days.notAfter("on", on, today));
    }

    public void delayAnswer(DelayAnswer command, LocalDate on, LocalDate dueOn) {
        request.move(RequestAct.DELAY_ANSWER);
        ReasonsRequest reasons = reasons();
        if (!reasons.isAccepted()) {
            throw new RuleBroken("REASONS_NOT_ACCEPTED");
        }
        requireInTime(sinceReceipt("on", on), dueOn, "DELAY_AFTER_TERM");
        if (command.until() == null || dueOn != null && !command.until().isAfter(dueOn)) {
            throw RuleBroken.at("until", "DELAY_TOO_SHORT");
        }
        reasons.delay(command.until());
    }

    /**
     * @param quantity which request of the applicant in the month this is, or its pages
     * @param dueOn last day of the answer period, inside which the notice must leave
     */
    public Fee chargeFee(ChargeFee command, LocalDate on, int quantity, Tariff tariff, LocalDate dueOn) {
        request.move(RequestAct.CHARGE_FEE);
        if (!request.fees().isEmpty()) {
            throw new Conflict("FEE_ALREADY_CHARGED");
        }
        if (command.method() == FeeMethod.PAGE && (quantity < 1 || quantity > MOST_PAGES)) {
            throw RuleBroken.at("pages", "NUMBER_OUT_OF_RANGE", 1, MOST_PAGES);
        }
        BigDecimal amount = command.method() == FeeMethod.ITEM ? tariff.forItem(quantity) : tariff.forPages(quantity);
        if (amount.signum() <= 0) {
            throw RuleBroken.at("pages", "NO_FEE_DUE");
        }
        requireInTime(sinceReceipt("on", on), dueOn, "FEE_NOTICE_AFTER_TERM");
        Wording.required("wayOfPayment", command.wayOfPayment(), 1000);
        LocalDate receivedOn = command.receivedOn() == null ? on : command.receivedOn();
        Fee fee = new Fee(request, command.method(), quantity, amount, on, receivedOn);
        Days.between("receivedOn", receivedOn, on, "BEFORE_NOTICE", today);
        request.fees().add(fee);
        return fee;
    }

    public void recordPayment(RecordPayment command) {
        request.move(RequestAct.RECORD_PAYMENT);
        openFee().pay(Days.notAfter("paidOn", command.paidOn(), today), command.receiptNumber());
    }

    public void lapsePayment(LocalDate on, LocalDate dueOn) {
        request.move(RequestAct.LAPSE_PAYMENT);
        requirePassed(on, dueOn, "PAYMENT_PERIOD_RUNNING");
        openFee().lapse(on);
        request.settle(DecisionCode.D22, on);
    }

    /** The answer ordered by a remedy has a term, and a possible extension, of its own. */
    private int round() {
        return new Answer(request, today).round();
    }

    private LocalDate sinceReceipt(String pointer, LocalDate day) {
        return Days.between(pointer, day, request.caseDate(), "BEFORE_RECEIPT", today);
    }

    private void requireInTime(LocalDate on, LocalDate dueOn, String code) {
        if (dueOn != null && on.isAfter(dueOn)) {
            throw new RuleBroken(code, dueOn);
        }
    }

    private void requirePassed(LocalDate on, LocalDate dueOn, String code) {
        Days.notAfter("on", on, today);
        if (dueOn != null && !on.isAfter(dueOn)) {
            throw new RuleBroken(code, dueOn);
        }
    }

    private Correction openCorrection() {
        return request.corrections().stream()
                .filter(Correction::isOpen)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("awaiting a correction nobody asked for"));
    }

    private Extension pendingExtension() {
        return request.extensions().stream()
                .filter(Extension::isPending)
                .findFirst()
                .orElseThrow(() -> new Conflict("NO_EXTENSION_REQUESTED"));
    }

    private ReasonsRequest reasons() {
        return request.reasons().stream().findFirst().orElseThrow(() -> new Conflict("REASONS_NOT_ASKED"));
    }

    private Fee openFee() {
        return request.fees().stream()
                .filter(Fee::isOpen)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("awaiting a payment nobody asked for"));
    }
}
