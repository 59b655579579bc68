package org.sunlight.disclosure.request;

import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.DISCLOSURE_OFFICER;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunlight.disclosure.request.model.Consultation;
import org.sunlight.disclosure.request.model.Correction;
import org.sunlight.disclosure.request.model.DisclosureRequest;
import org.sunlight.disclosure.request.model.Extension;
import org.sunlight.disclosure.request.model.Fee;
import org.sunlight.disclosure.request.model.Term;
import org.sunlight.disclosure.request.store.RegisterStore;
import org.sunlight.law.rule.FeeMethod;
import org.sunlight.law.rule.HouseSettings;
import org.sunlight.law.rule.Tariff;
import org.sunlight.office.notice.NoticeView;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.RuleBroken;

/** What moves the answer period: correction, consultation, extension, reasons, fee; each with its paper. */
@Stateless
@Audited
public class RequestTermService {

    private static final String LATE_NOTICE_RESTARTS = "request.correction.late-notice-restarts";

    @Inject
    private RequestDesk desk;

    @Inject
    private RequestClocks clocks;

    @Inject
    private RequestPapers papers;

    @Inject
    private RegisterStore register;

    @Inject
    private HouseSettings settings;

    /** A notice in time stops the count until the correction is here; a late one does not. */
    @RolesAllowed({CLERK, DISCLOSURE_OFFICER})
    public RequestView askCorrection(AskCorrection command) {
        DisclosureRequest request = desk.take(command);
        RequestState from = request.state();
        int most = settings.integer("request.correction.max", request.caseDate());
        Correction correction =
                term(request).askCorrection(command, clocks.dueOn(request, RequestClocks.CORRECTION_NOTICE), most);
        clocks.stop(request, RequestClocks.CORRECTION_NOTICE, command.on(), "CORRECTION");
        clocks.start(request, RequestClocks.CORRECTION, command.on(), command.workingDays());
        if (restarts(request, correction)) {
            clocks.pauseReply(request, command.on(), "CORRECTION");
        }
        NoticeView notice = papers.issue(
                request,
                "I01",
                command.on(),
                Map.of("points", command.points(), "days", String.valueOf(command.workingDays())));
        return desk.done(
                request, RequestAct.ASK_CORRECTION, from, command.on(), notice.documentNumber(), command.points());
    }

    @RolesAllowed({CLERK, DISCLOSURE_OFFICER})
    public RequestView completeCorrection(CompleteCorrection command) {
        DisclosureRequest request = desk.take(command);
        RequestState from = request.state();
        Correction correction = term(request).completeCorrection(command);
        clocks.stop(request, RequestClocks.CORRECTION, command.completedOn(), "CORRECTED");
        if (restarts(request, correction)) {
            clocks.restartReply(request, command.completedOn(), "CORRECTED");
        }
        return desk.done(request, RequestAct.COMPLETE_CORRECTION, from, command.completedOn());
    }

    private boolean restarts(DisclosureRequest request, Correction correction) {
        return !correction.isLate() || settings.flag(LATE_NOTICE_RESTARTS, request.caseDate());
    }

    @RolesAllowed(DISCLOSURE_OFFICER)
    public RequestView lapseCorrection(ActOnRequest command) {
        DisclosureRequest request = desk.take(command);
        RequestState from = request.state();
        LocalDate on = desk.dayOr(command.on());
        LocalDate dueOn = clocks.dueOn(request, RequestClocks.CORRECTION);
        term(request).lapseCorrection(on, dueOn);
        clocks.stopAll(request, on, "LAPSED");
        CorrectionView correction = last(desk.view(request).corrections());
        NoticeView notice = papers.issue(
                request,
                "D21",
                on,
                Map.of(
                        "correctionNoticedOn", correction.noticedOn().toString(),
                        "days", String.valueOf(correction.workingDays()),
                        "dueOn", dueOn.toString()));
        return desk.done(request, RequestAct.LAPSE_CORRECTION, from, on, notice.documentNumber(), command.note());
    }

    /** The asked one learns what is asked for, never who asks; the applicant learns that the time is not counted. */
    @RolesAllowed({CLERK, DISCLOSURE_OFFICER})
    public RequestView consult(Consult command) {
        DisclosureRequest request = desk.take(command);
        RequestState from = request.state();
        if (command.kind() == ConsultationKind.CO_AUTHOR
                && !clocks.rules(request).knows(ConsultationKind.CO_AUTHOR.rule())) {
            throw RuleBroken.at("kind", "CO_AUTHOR_ONLY_SINCE_2019");
        }
        Consultation consultation = term(request).consult(command);
        clocks.pauseReply(request, command.sentOn(), "CONSULTATION");
        clocks.start(request, consultation);
        Map<String, String> letter = RequestPapers.toOthers(request, command.party());
        letter.put("points", command.request());
        Optional.ofNullable(command.answerBy()).ifPresent(day -> letter.put("dueOn", day.toString()));
        boolean thirdParty = command.kind() == ConsultationKind.THIRD_PARTY;
        NoticeView notice = papers.issue(request, thirdParty ? "I03" : "I03C", command.sentOn(), letter);
        papers.issue(
                request,
                "I04",
                command.sentOn(),
                Map.of("consultedOn", command.sentOn().toString(), "consulted", RequestPapers.label(command.kind())));
        return desk.done(request, RequestAct.CONSULT, from, command.sentOn(), notice.documentNumber(), null);
    }

    @RolesAllowed({CLERK, DISCLOSURE_OFFICER})
    public RequestView recordOpinion(RecordOpinion command) {
        DisclosureRequest request = desk.take(command);
        RequestState from = request.state();
        LocalDate on = desk.dayOr(command.on());
        Term term = term(request);
        Consultation consultation = term.consultation(command.consultation());
        Optional<LocalDate> waitedUntil = term.recordOpinion(command, on, clocks.dueOn(consultation));
        clocks.stop(consultation, on, "CONSULTED");
        waitedUntil.ifPresent(day -> clocks.resumeReply(request, day, "CONSULTED"));
        return desk.done(request, RequestAct.RECORD_OPINION, from, on, null, command.reason());
    }

    @RolesAllowed({CLERK, DISCLOSURE_OFFICER})
    public RequestView requestExtension(RequestExtension command) {
        DisclosureRequest request = desk.take(command);
        Integer most = clocks.rules(request).limit(RequestClocks.REPLY).extensionMax();
        term(request)
                .requestExtension(command, desk.caller().login(), clocks.dueOn(request, RequestClocks.REPLY), most);
        return desk.done(request, RequestAct.REQUEST_EXTENSION, request.state(), desk.today(), null, command.reason());
    }

    @RolesAllowed({SECTION_HEAD, DEPUTY_HEAD, HEAD})
    public RequestView grantExtension(ActOnRequest command) {
        DisclosureRequest request = desk.take(command);
        LocalDate on = desk.dayOr(command.on());
        Extension extension =
                term(request).grantExtension(desk.caller().login(), on, clocks.dueOn(request, RequestClocks.REPLY));
        LocalDate dueOn = clocks.extendReply(request, extension.workingDays(), on);
        NoticeView notice = papers.issue(
                request,
                "I02",
                on,
                Map.of(
                        "reason", extension.reason(),
                        "days", String.valueOf(extension.workingDays()),
                        "dueOn", dueOn.toString()));
        return desk.done(
                request, RequestAct.GRANT_EXTENSION, request.state(), on, notice.documentNumber(), command.note());
    }

    @RolesAllowed({SECTION_HEAD, DEPUTY_HEAD, HEAD})
    public RequestView refuseExtension(ActOnRequest command) {
        DisclosureRequest request = desk.take(command);
        term(request).refuseExtension(desk.caller().login(), command.note());
        return desk.done(request, RequestAct.REFUSE_EXTENSION, request.state(), desk.today(), null, command.note());
    }

    @RolesAllowed(DISCLOSURE_OFFICER)
    public RequestView askReasons(ActOnRequest command) {
        DisclosureRequest request = desk.take(command);
        RequestState from = request.state();
        if (!clocks.rules(request).knows(RequestClocks.REASONS)) {
            throw new RuleBroken("REASONS_NOT_KNOWN");
        }
        LocalDate on = desk.dayOr(command.on());
        term(request).askReasons(on, command.note());
        clocks.start(request, RequestClocks.REASONS, on, null);
        clocks.pauseReply(request, on, "REASONS");
        int days = clocks.rules(request).limit(RequestClocks.REASONS).amount();
        NoticeView notice =
                papers.issue(request, "I05", on, Map.of("facts", command.note(), "days", String.valueOf(days)));
        return desk.done(request, RequestAct.ASK_REASONS, from, on, notice.documentNumber(), command.note());
    }

    @RolesAllowed({CLERK, DISCLOSURE_OFFICER})
    public RequestView recordReasons(RecordReasons command) {
        DisclosureRequest request = desk.take(command);
        RequestState from = request.state();
        LocalDate on = desk.dayOr(command.on());
        term(request).recordReasons(command, on);
        clocks.stop(request, RequestClocks.REASONS, on, "REASONS_GIVEN");
        clocks.resumeReply(request, on, "REASONS_GIVEN");
        return desk.done(request, RequestAct.RECORD_REASONS, from, on, null, command.finding());
    }

    @RolesAllowed(DISCLOSURE_OFFICER)
    public RequestView delayAnswer(DelayAnswer command) {
        DisclosureRequest request = desk.take(command);
        LocalDate on = desk.dayOr(command.on());
        term(request).delayAnswer(command, on, clocks.dueOn(request, RequestClocks.REPLY));
        clocks.fixReply(request, command.until(), on, "DELAYED");
        Map<String, String> fields = new HashMap<>();
        fields.put("reason", command.reason());
        fields.put("dueOn", command.until().toString());
        NoticeView notice = papers.issue(request, "I07", on, fields);
        return desk.done(
                request, RequestAct.DELAY_ANSWER, request.state(), on, notice.documentNumber(), command.reason());
    }

    @RolesAllowed(DISCLOSURE_OFFICER)
    public RequestView chargeFee(ChargeFee command) {
        DisclosureRequest request = desk.take(command);
        RequestState from = request.state();
        if (!clocks.rules(request).knows(RequestClocks.FEE_PAYMENT)) {
            throw new RuleBroken("FEE_NOT_KNOWN");
        }
        if (command.method() == null) {
            throw RuleBroken.at("feeMethod", "VALUE_MISSING");
        }
        LocalDate on = desk.dayOr(command.on());
        int quantity = command.method() == FeeMethod.ITEM ? register.ordinalInMonth(request) : command.pages();
        Fee fee = term(request)
                .chargeFee(
                        command,
                        on,
                        quantity,
                        Tariff.on(request.caseDate()),
                        clocks.dueOn(request, RequestClocks.REPLY));
        clocks.pauseReply(request, on, "FEE");
        clocks.start(request, RequestClocks.FEE_PAYMENT, fee.noticeReceivedOn(), null);
        NoticeView notice = papers.issue(
                request,
                "I06",
                on,
                Map.of(
                        "method", RequestPapers.label(command.method()),
                        "standard", RequestPapers.tariff(command.method(), quantity),
                        "amount", RequestPapers.text(fee.amount()),
                        "payment", command.wayOfPayment()));
        return desk.done(request, RequestAct.CHARGE_FEE, from, on, notice.documentNumber(), null);
    }

    @RolesAllowed({CLERK, DISCLOSURE_OFFICER})
    public RequestView recordPayment(RecordPayment command) {
        DisclosureRequest request = desk.take(command);
        RequestState from = request.state();
        term(request).recordPayment(command);
        clocks.stop(request, RequestClocks.FEE_PAYMENT, command.paidOn(), "PAID");
        if (settings.flag("request.fee.restarts-clock", request.caseDate())) {
            clocks.restartReply(request, command.paidOn(), "PAID");
        } else {
            clocks.resumeReply(request, command.paidOn(), "PAID");
        }
        return desk.done(request, RequestAct.RECORD_PAYMENT, from, command.paidOn(), null, command.receiptNumber());
    }

    @RolesAllowed(DISCLOSURE_OFFICER)
    public RequestView lapsePayment(ActOnRequest command) {
        DisclosureRequest request = desk.take(command);
        RequestState from = request.state();
        LocalDate on = desk.dayOr(command.on());
        LocalDate dueOn = clocks.dueOn(request, RequestClocks.FEE_PAYMENT);
        term(request).lapsePayment(on, dueOn);
        clocks.stopAll(request, on, "LAPSED");
        FeeView fee = last(desk.view(request).fees());
        NoticeView notice = papers.issue(
                request,
                "D22",
                on,
                Map.of(
                        "feeNoticedOn", fee.noticedOn().toString(),
                        "amount", RequestPapers.text(fee.amount()),
                        "dueOn", dueOn.toString()));
        return desk.done(request, RequestAct.LAPSE_PAYMENT, from, on, notice.documentNumber(), command.note());
    }

    private Term term(DisclosureRequest request) {
        return new Term(request, desk.today());
    }

    private static <T> T last(List<T> parts) {
        return parts.get(parts.size() - 1);
    }
}
