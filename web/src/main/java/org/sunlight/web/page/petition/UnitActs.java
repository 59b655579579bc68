package org.sunlight.web.page.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sunlight.office.notice.WayOfService;
import org.sunlight.petition.casework.AcceptPetition;
import org.sunlight.petition.casework.ActOnPetition;
import org.sunlight.petition.casework.AnswerPetition;
import org.sunlight.petition.casework.AskExtension;
import org.sunlight.petition.casework.DraftReply;
import org.sunlight.petition.casework.HoldMeeting;
import org.sunlight.petition.casework.LegalRoute;
import org.sunlight.petition.casework.MeetingKind;
import org.sunlight.petition.casework.PetitionAct;
import org.sunlight.petition.casework.PetitionHandlingService;
import org.sunlight.petition.casework.PetitionReplyService;
import org.sunlight.petition.casework.PetitionView;
import org.sunlight.petition.casework.RecordServiceOfReply;
import org.sunlight.petition.casework.ReplyOutcome;
import org.sunlight.petition.casework.RoutePetition;
import org.sunlight.web.kit.Entries;

/** Acts of the responsible organ, from the form to the command. */
@ApplicationScoped
class UnitActs {

    @Inject
    private PetitionHandlingService handling;

    @Inject
    private PetitionReplyService replies;

    PetitionView perform(PetitionAct act, PetitionView seen, Entries form) {
        String number = seen.number();
        long version = seen.version();
        ActOnPetition simple = new ActOnPetition(number, version, form.day("on"), form.text("note"));
        return switch (act) {
            case SIGN_FOR -> handling.signFor(simple);
            case OBJECT -> handling.object(simple);
            case CHOOSE_SIMPLIFIED -> handling.chooseSimplified(simple);
            case FALL_BACK -> handling.fallBack(simple);
            case ACCEPT -> handling.accept(new AcceptPetition(number, version, form.day("on"), form.text("note")));
            case NOTIFY -> handling.notifyProcedure(simple);
            case ROUTE ->
                handling.route(new RoutePetition(
                        number,
                        version,
                        form.day("on"),
                        form.choice("route", LegalRoute.class),
                        form.text("guidedTo"),
                        form.text("note")));
            case HOLD_HEARING -> handling.meet(meeting(seen, MeetingKind.HEARING, false, form));
            case MEDIATE -> handling.meet(meeting(seen, form.choice("kind", MeetingKind.class), true, form));
            case REQUEST_EXTENSION ->
                handling.askExtension(new AskExtension(number, version, form.number("days"), form.text("reason")));
            case GRANT_EXTENSION -> handling.grantExtension(simple);
            case REFUSE_EXTENSION -> handling.refuseExtension(simple);
            default -> reply(act, seen, simple, form);
        };
    }

    private PetitionView reply(PetitionAct act, PetitionView seen, ActOnPetition simple, Entries form) {
        return switch (act) {
            case DRAFT_REPLY -> replies.draft(draft(seen, form));
            case DISCARD_REPLY -> replies.discard(simple);
            case SUBMIT_REPLY -> replies.submit(simple);
            case RETURN_REPLY -> replies.giveBack(simple);
            case APPROVE_REPLY -> replies.approve(simple);
            case ISSUE_REPLY -> replies.issue(simple);
            case RECORD_SERVICE ->
                replies.recordService(new RecordServiceOfReply(
                        seen.number(),
                        seen.version(),
                        form.day("on"),
                        form.choice("way", WayOfService.class),
                        form.text("receiver"),
                        form.text("waybill")));
            case ANSWER ->
                replies.answer(new AnswerPetition(
                        seen.number(),
                        seen.version(),
                        form.day("on"),
                        form.choice("outcome", ReplyOutcome.class),
                        form.text("answer")));
            case REPORT_RESULT -> replies.report(simple);
            default -> throw new IllegalArgumentException("no form for " + act);
        };
    }

    private static HoldMeeting meeting(PetitionView seen, MeetingKind kind, boolean agreed, Entries form) {
        return new HoldMeeting(
                seen.number(),
                seen.version(),
                kind,
                form.day("heldOn"),
                form.day("endedOn"),
                form.text("parties"),
                form.text("result"),
                agreed,
                form.day("performBy"));
    }

    private static DraftReply draft(PetitionView seen, Entries form) {
        List<DraftReply.DemandAnswer> answers = seen.demands().stream()
                .map(demand -> new DraftReply.DemandAnswer(
                        demand.serial(),
                        form.choice("answered_" + (demand.serial() - 1), ReplyOutcome.class),
                        form.text("answers_" + (demand.serial() - 1))))
                .toList();
        return new DraftReply(
                seen.number(),
                seen.version(),
                form.choice("outcome", ReplyOutcome.class),
                form.text("facts"),
                form.text("grounds"),
                form.text("opinion"),
                answers);
    }
}
