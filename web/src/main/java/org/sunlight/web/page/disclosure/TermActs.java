package org.sunlight.web.page.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sunlight.disclosure.request.ActOnRequest;
import org.sunlight.disclosure.request.AskCorrection;
import org.sunlight.disclosure.request.ChargeFee;
import org.sunlight.disclosure.request.CompleteCorrection;
import org.sunlight.disclosure.request.Consult;
import org.sunlight.disclosure.request.ConsultationKind;
import org.sunlight.disclosure.request.DelayAnswer;
import org.sunlight.disclosure.request.Opinion;
import org.sunlight.disclosure.request.RecordOpinion;
import org.sunlight.disclosure.request.RecordPayment;
import org.sunlight.disclosure.request.RecordReasons;
import org.sunlight.disclosure.request.RequestAct;
import org.sunlight.disclosure.request.RequestExtension;
import org.sunlight.disclosure.request.RequestTermService;
import org.sunlight.disclosure.request.RequestView;
import org.sunlight.law.rule.FeeMethod;
import org.sunlight.web.kit.Entries;

/** Acts that touch the term of the answer, from the form to the command. */
@ApplicationScoped
class TermActs {

    @Inject
    private RequestTermService terms;

    RequestView perform(RequestAct act, RequestView seen, Entries form) {
        String number = seen.number();
        long version = seen.version();
        ActOnRequest simple = new ActOnRequest(number, version, form.day("on"), form.text("note"));
        return switch (act) {
            case ASK_CORRECTION ->
                terms.askCorrection(new AskCorrection(
                        number, version, form.day("on"), form.text("points"), form.number("workingDays")));
            case COMPLETE_CORRECTION ->
                terms.completeCorrection(
                        new CompleteCorrection(number, version, form.day("completedOn"), form.text("description")));
            case LAPSE_CORRECTION -> terms.lapseCorrection(simple);
            case CONSULT ->
                terms.consult(new Consult(
                        number,
                        version,
                        form.choice("kind", ConsultationKind.class),
                        form.text("party"),
                        form.text("contact"),
                        form.day("sentOn"),
                        form.text("request"),
                        form.day("answerBy")));
            case RECORD_OPINION ->
                terms.recordOpinion(new RecordOpinion(
                        number,
                        version,
                        form.number("consultation"),
                        form.day("on"),
                        form.choice("opinion", Opinion.class),
                        form.text("reason"),
                        form.flag("reasonable")));
            case REQUEST_EXTENSION ->
                terms.requestExtension(
                        new RequestExtension(number, version, form.number("workingDays"), form.text("reason")));
            case GRANT_EXTENSION -> terms.grantExtension(simple);
            case REFUSE_EXTENSION -> terms.refuseExtension(simple);
            case ASK_REASONS -> terms.askReasons(simple);
            case RECORD_REASONS ->
                terms.recordReasons(new RecordReasons(
                        number,
                        version,
                        form.day("on"),
                        form.text("reasons"),
                        form.flag("accepted"),
                        form.text("finding")));
            case DELAY_ANSWER ->
                terms.delayAnswer(
                        new DelayAnswer(number, version, form.day("on"), form.day("until"), form.text("reason")));
            case CHARGE_FEE ->
                terms.chargeFee(new ChargeFee(
                        number,
                        version,
                        form.choice("feeMethod", FeeMethod.class),
                        form.number("pages"),
                        form.day("on"),
                        form.day("receivedOn"),
                        form.text("wayOfPayment")));
            case RECORD_PAYMENT ->
                terms.recordPayment(new RecordPayment(number, version, form.day("paidOn"), form.text("receiptNumber")));
            case LAPSE_PAYMENT -> terms.lapsePayment(simple);
            default -> throw new IllegalArgumentException("no form for " + act);
        };
    }
}
