package org.sunlight.web.page.disclosure;

import static org.sunlight.web.page.disclosure.ActField.may;
import static org.sunlight.web.page.disclosure.ActField.must;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sunlight.disclosure.request.RequestAct;
import org.sunlight.web.page.disclosure.ActField.Kind;

/** What each act asks for, in the order in which it is written. Drafting and amending have pages of their own. */
final class ActForms {

    private static final Map<RequestAct, List<ActField>> FIELDS = new EnumMap<>(RequestAct.class);

    static {
        ask(RequestAct.CONFIRM_RECEIPT, must("confirmedOn", Kind.TODAY));
        ask(RequestAct.GIVE_RECEIPT, may("note", Kind.AREA));
        ask(RequestAct.ACCEPT, may("note", Kind.AREA));
        ask(
                RequestAct.ASK_CORRECTION,
                must("on", Kind.TODAY),
                must("workingDays", Kind.NUMBER),
                must("points", Kind.AREA));
        ask(RequestAct.COMPLETE_CORRECTION, must("completedOn", Kind.TODAY), may("description", Kind.AREA));
        ask(RequestAct.LAPSE_CORRECTION, must("on", Kind.TODAY), may("note", Kind.AREA));
        ask(
                RequestAct.CONSULT,
                must("kind", Kind.CONSULTATION_KIND),
                must("sentOn", Kind.TODAY),
                must("party", Kind.TEXT),
                may("contact", Kind.TEXT),
                must("request", Kind.AREA),
                may("answerBy", Kind.DAY));
        ask(
                RequestAct.RECORD_OPINION,
                must("consultation", Kind.CONSULTATION),
                must("on", Kind.TODAY),
                must("opinion", Kind.OPINION),
                may("reason", Kind.AREA),
                may("reasonable", Kind.FLAG));
        ask(RequestAct.REQUEST_EXTENSION, must("workingDays", Kind.NUMBER), must("reason", Kind.AREA));
        ask(RequestAct.GRANT_EXTENSION, may("note", Kind.AREA));
        ask(RequestAct.REFUSE_EXTENSION, must("note", Kind.AREA));
        ask(RequestAct.ASK_REASONS, must("on", Kind.TODAY), may("note", Kind.AREA));
        ask(
                RequestAct.RECORD_REASONS,
                must("on", Kind.TODAY),
                may("reasons", Kind.AREA),
                may("accepted", Kind.FLAG),
                must("finding", Kind.AREA));
        ask(RequestAct.DELAY_ANSWER, must("on", Kind.TODAY), must("until", Kind.DAY), must("reason", Kind.AREA));
        ask(
                RequestAct.CHARGE_FEE,
                // not "method": a field of that name hides the method of the form from the scripts of Faces
                must("feeMethod", Kind.FEE_METHOD),
                may("pages", Kind.NUMBER),
                must("on", Kind.TODAY),
                may("receivedOn", Kind.DAY),
                must("wayOfPayment", Kind.AREA));
        ask(RequestAct.RECORD_PAYMENT, must("paidOn", Kind.TODAY), may("receiptNumber", Kind.TEXT));
        ask(RequestAct.LAPSE_PAYMENT, must("on", Kind.TODAY), may("note", Kind.AREA));
        ask(RequestAct.HAND_OVER, must("consentOn", Kind.TODAY), may("note", Kind.AREA));
        ask(RequestAct.SPLIT, must("keptSubject", Kind.TEXT), must("furtherSubjects", Kind.LINES));
        ask(RequestAct.WITHDRAW, must("on", Kind.TODAY), must("note", Kind.AREA));
        ask(RequestAct.DISCARD_DRAFT, may("note", Kind.AREA));
        ask(RequestAct.SUBMIT_DECISION, may("note", Kind.AREA));
        ask(RequestAct.ENDORSE_DECISION, may("note", Kind.AREA));
        ask(RequestAct.APPROVE_DECISION, may("note", Kind.AREA));
        ask(RequestAct.RETURN_DECISION, must("note", Kind.AREA));
        ask(RequestAct.ISSUE_DECISION, must("on", Kind.TODAY));
        ask(
                RequestAct.RECORD_SERVICE,
                must("way", Kind.WAY_OF_SERVICE),
                must("on", Kind.TODAY),
                may("postalNumber", Kind.TEXT),
                may("receiver", Kind.TEXT));
        ask(RequestAct.CLOSE, may("note", Kind.AREA));
        ask(
                RequestAct.ARCHIVE,
                must("on", Kind.TODAY),
                must("retention", Kind.RETENTION),
                must("fileNumber", Kind.TEXT),
                may("files", Kind.LINES));
        ask(
                RequestAct.ANSWER_RECTIFICATION,
                must("on", Kind.TODAY),
                must("evidence", Kind.AREA),
                must("finding", Kind.AREA),
                must("reason", Kind.AREA));
        ask(RequestAct.REOPEN, must("order", Kind.TEXT), must("on", Kind.TODAY), may("answerBy", Kind.DAY));
        ask(RequestAct.ASSIGN, must("handler", Kind.STAFF));
        ask(RequestAct.ANNOTATE, must("note", Kind.AREA));
    }

    private ActForms() {}

    /** The fields, none for an act that has no form here. */
    static List<ActField> of(RequestAct act) {
        return FIELDS.getOrDefault(act, List.of());
    }

    private static void ask(RequestAct act, ActField... fields) {
        FIELDS.put(act, List.of(fields));
    }
}
