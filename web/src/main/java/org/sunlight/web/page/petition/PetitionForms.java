package org.sunlight.web.page.petition;

import static org.sunlight.web.page.petition.PetitionField.choose;
import static org.sunlight.web.page.petition.PetitionField.may;
import static org.sunlight.web.page.petition.PetitionField.must;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sunlight.office.notice.WayOfService;
import org.sunlight.petition.casework.Channel;
import org.sunlight.petition.casework.DemandView;
import org.sunlight.petition.casework.LegalRoute;
import org.sunlight.petition.casework.MeetingKind;
import org.sunlight.petition.casework.Openness;
import org.sunlight.petition.casework.PetitionAct;
import org.sunlight.petition.casework.PetitionView;
import org.sunlight.petition.casework.Purpose;
import org.sunlight.petition.casework.RefusalGround;
import org.sunlight.petition.casework.ReplyOutcome;
import org.sunlight.petition.review.ReviewResult;
import org.sunlight.web.page.petition.PetitionField.Kind;

/** What each act asks for, in the order in which it is written. */
final class PetitionForms {

    /** Every outcome an opinion may have; an agreement ends an item in another way. */
    private static final ReplyOutcome[] OUTCOMES = {
        ReplyOutcome.SUPPORTED, ReplyOutcome.EXPLAINED, ReplyOutcome.NOT_SUPPORTED
    };

    private static final LegalRoute[] ROUTES = {
        LegalRoute.LITIGATION,
        LegalRoute.ARBITRATION,
        LegalRoute.PARTY_APPEAL,
        LegalRoute.ADMINISTRATIVE_PROCEDURE,
        LegalRoute.DUTY_TO_ACT
    };

    private static final PetitionField ON = must("on", Kind.TODAY);
    private static final PetitionField NOTE = may("note", Kind.AREA);
    private static final PetitionField REASON = must("note", Kind.AREA);
    private static final Map<PetitionAct, List<PetitionField>> FIELDS = new EnumMap<>(PetitionAct.class);

    static {
        ask(
                PetitionAct.AMEND,
                must("subject", Kind.TEXT),
                may("text", Kind.AREA),
                may("demands", Kind.LINES),
                may("people", Kind.LINES),
                must("persons", Kind.NUMBER),
                may("involved", Kind.NUMBER),
                may("urgent", Kind.FLAG),
                may("litigation", Kind.FLAG));
        ask(
                PetitionAct.CLASSIFY,
                choose("purpose", Purpose.values()),
                may("contentCode", Kind.CONTENT),
                may("placeCode", Kind.PLACE),
                may("repeatOf", Kind.TEXT),
                may("firstNationwide", Kind.FLAG));
        ask(
                PetitionAct.JOIN,
                choose("channel", Channel.values()),
                must("receivedOn", Kind.TODAY),
                must("persons", Kind.NUMBER),
                may("place", Kind.TEXT),
                must("text", Kind.AREA),
                may("people", Kind.LINES));
        ask(PetitionAct.SET_OPENNESS, choose("openness", Openness.values()), NOTE);
        ask(PetitionAct.NAME_CONFIDANT, must("login", Kind.STAFF));
        ask(PetitionAct.GIVE_RECEIPT, NOTE);
        ask(PetitionAct.ASSIGN_HANDLER, must("handler", Kind.STAFF));
        ask(PetitionAct.ANNOTATE, REASON);
        ask(PetitionAct.ESCALATE, ON, REASON);
        ask(PetitionAct.PROPOSE_SIMPLIFIED, NOTE);
        ask(PetitionAct.REFER, must("organ", Kind.ORGAN), ON, NOTE);
        ask(PetitionAct.ASSIGN, must("organ", Kind.ORGAN), ON, must("dueOn", Kind.DAY), NOTE);
        ask(PetitionAct.TAKE_ON, ON, NOTE);
        ask(PetitionAct.GUIDE, ON, must("guidedTo", Kind.TEXT), NOTE);
        ask(PetitionAct.FILE, ON, REASON);
        ask(PetitionAct.REFUSE_OBJECTION, ON, must("answer", Kind.AREA));
        ask(PetitionAct.SIGN_FOR, ON, NOTE);
        ask(PetitionAct.OBJECT, ON, REASON);
        ask(PetitionAct.CHOOSE_SIMPLIFIED, NOTE);
        ask(PetitionAct.FALL_BACK, REASON);
        ask(PetitionAct.ACCEPT, ON, NOTE);
        ask(PetitionAct.NOTIFY, ON, NOTE);
        ask(PetitionAct.ROUTE, ON, choose("route", ROUTES), must("guidedTo", Kind.TEXT), NOTE);
        ask(
                PetitionAct.HOLD_HEARING,
                must("heldOn", Kind.TODAY),
                may("endedOn", Kind.DAY),
                may("parties", Kind.TEXT),
                must("result", Kind.AREA));
        ask(
                PetitionAct.MEDIATE,
                choose("kind", MeetingKind.MEDIATION, MeetingKind.SETTLEMENT),
                must("heldOn", Kind.TODAY),
                must("parties", Kind.TEXT),
                must("result", Kind.AREA),
                may("performBy", Kind.DAY));
        ask(PetitionAct.REQUEST_EXTENSION, must("days", Kind.NUMBER), must("reason", Kind.AREA));
        ask(PetitionAct.GRANT_EXTENSION, ON, NOTE);
        ask(PetitionAct.REFUSE_EXTENSION, ON, REASON);
        ask(PetitionAct.DISCARD_REPLY, NOTE);
        ask(PetitionAct.SUBMIT_REPLY, NOTE);
        ask(PetitionAct.RETURN_REPLY, REASON);
        ask(PetitionAct.APPROVE_REPLY, ON, NOTE);
        ask(PetitionAct.ISSUE_REPLY, ON);
        ask(
                PetitionAct.RECORD_SERVICE,
                ON,
                choose("way", WayOfService.values()),
                may("receiver", Kind.TEXT),
                may("waybill", Kind.TEXT));
        ask(PetitionAct.ANSWER, ON, choose("outcome", OUTCOMES), must("answer", Kind.AREA));
        ask(PetitionAct.REPORT_RESULT, ON, REASON);
        for (PetitionAct request : List.of(PetitionAct.REQUEST_REVIEW, PetitionAct.REQUEST_FINAL_REVIEW)) {
            ask(request, must("receivedOn", Kind.TODAY), must("request", Kind.AREA), may("lateReason", Kind.AREA));
        }
        for (PetitionAct draft : List.of(PetitionAct.DRAFT_REVIEW, PetitionAct.DRAFT_FINAL_REVIEW)) {
            ask(
                    draft,
                    choose("result", ReviewResult.values()),
                    must("facts", Kind.AREA),
                    must("grounds", Kind.AREA),
                    must("opinion", Kind.AREA),
                    may("redoDays", Kind.NUMBER));
        }
        ask(
                PetitionAct.HOLD_REVIEW_HEARING,
                must("from", Kind.DAY),
                must("until", Kind.DAY),
                must("result", Kind.AREA));
        for (PetitionAct decide : List.of(
                PetitionAct.CONFIRM_ON_REVIEW,
                PetitionAct.REVOKE_ON_REVIEW,
                PetitionAct.CONFIRM_ON_FINAL_REVIEW,
                PetitionAct.REVOKE_ON_FINAL_REVIEW)) {
            ask(decide, ON, NOTE);
        }
        for (PetitionAct serve : List.of(PetitionAct.SERVE_REVIEW, PetitionAct.SERVE_FINAL_REVIEW)) {
            ask(serve, ON, choose("way", WayOfService.values()));
        }
        ask(PetitionAct.WITHDRAW, ON, REASON);
        ask(PetitionAct.CLOSE, ON, NOTE);
    }

    private PetitionForms() {}

    /** The fields; what can be chosen, and what has to be answered, follows from the item. */
    static List<PetitionField> of(PetitionAct act, PetitionView item) {
        return switch (act) {
            case DECLINE -> List.of(ON, choose("ground", grounds(item)), must("guidedTo", Kind.TEXT), NOTE);
            case DRAFT_REPLY -> reply(item);
            default -> FIELDS.getOrDefault(act, List.of());
        };
    }

    private static RefusalGround[] grounds(PetitionView item) {
        List<RefusalGround> known = new ArrayList<>();
        for (RefusalGround ground : RefusalGround.values()) {
            if (ground.isKnownTo(item.regime())) {
                known.add(ground);
            }
        }
        return known.toArray(new RefusalGround[0]);
    }

    private static List<PetitionField> reply(PetitionView item) {
        List<PetitionField> fields = new ArrayList<>(List.of(
                choose("outcome", OUTCOMES),
                must("facts", Kind.AREA),
                must("grounds", Kind.AREA),
                must("opinion", Kind.AREA)));
        for (DemandView demand : item.demands()) {
            int index = demand.serial() - 1;
            fields.add(choose("answered_" + index, OUTCOMES).called(demand.text()));
            fields.add(must("answers_" + index, Kind.AREA).called(demand.text()));
        }
        return fields;
    }

    private static void ask(PetitionAct act, PetitionField... fields) {
        FIELDS.put(act, List.of(fields));
    }
}
