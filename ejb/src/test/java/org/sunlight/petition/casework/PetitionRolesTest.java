package org.sunlight.petition.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.petition.review.PetitionReviewService;

/** Every act × every role: what the table of acts offers a role, the door of its service opens, and to nobody else. */
class PetitionRolesTest {

    private record Door(Class<?> service, String method) {}

    private static final Map<PetitionAct, Door> DOORS = new EnumMap<>(PetitionAct.class);

    static {
        put(PetitionService.class, "amend", PetitionAct.AMEND);
        put(PetitionService.class, "classify", PetitionAct.CLASSIFY);
        put(PetitionService.class, "join", PetitionAct.JOIN);
        put(PetitionService.class, "setOpenness", PetitionAct.SET_OPENNESS);
        put(PetitionService.class, "nameConfidant", PetitionAct.NAME_CONFIDANT);
        put(PetitionService.class, "giveReceipt", PetitionAct.GIVE_RECEIPT);
        put(PetitionService.class, "assign", PetitionAct.ASSIGN_HANDLER);
        put(PetitionService.class, "annotate", PetitionAct.ANNOTATE);
        put(PetitionService.class, "withdraw", PetitionAct.WITHDRAW);
        put(PetitionService.class, "close", PetitionAct.CLOSE);
        put(PetitionDisposalService.class, "escalate", PetitionAct.ESCALATE);
        put(PetitionDisposalService.class, "refer", PetitionAct.REFER);
        put(PetitionDisposalService.class, "assign", PetitionAct.ASSIGN);
        put(PetitionDisposalService.class, "takeOn", PetitionAct.TAKE_ON);
        put(PetitionDisposalService.class, "guide", PetitionAct.GUIDE);
        put(PetitionDisposalService.class, "file", PetitionAct.FILE);
        put(PetitionDisposalService.class, "decline", PetitionAct.DECLINE);
        put(PetitionDisposalService.class, "refuseObjection", PetitionAct.REFUSE_OBJECTION);
        put(PetitionDisposalService.class, "proposeSimplified", PetitionAct.PROPOSE_SIMPLIFIED);
        put(PetitionHandlingService.class, "signFor", PetitionAct.SIGN_FOR);
        put(PetitionHandlingService.class, "object", PetitionAct.OBJECT);
        put(PetitionHandlingService.class, "chooseSimplified", PetitionAct.CHOOSE_SIMPLIFIED);
        put(PetitionHandlingService.class, "fallBack", PetitionAct.FALL_BACK);
        put(PetitionHandlingService.class, "accept", PetitionAct.ACCEPT);
        put(PetitionHandlingService.class, "notifyProcedure", PetitionAct.NOTIFY);
        put(PetitionHandlingService.class, "route", PetitionAct.ROUTE);
        put(PetitionHandlingService.class, "meet", PetitionAct.HOLD_HEARING, PetitionAct.MEDIATE);
        put(PetitionHandlingService.class, "askExtension", PetitionAct.REQUEST_EXTENSION);
        put(PetitionHandlingService.class, "grantExtension", PetitionAct.GRANT_EXTENSION);
        put(PetitionHandlingService.class, "refuseExtension", PetitionAct.REFUSE_EXTENSION);
        put(PetitionReplyService.class, "draft", PetitionAct.DRAFT_REPLY);
        put(PetitionReplyService.class, "discard", PetitionAct.DISCARD_REPLY);
        put(PetitionReplyService.class, "submit", PetitionAct.SUBMIT_REPLY);
        put(PetitionReplyService.class, "giveBack", PetitionAct.RETURN_REPLY);
        put(PetitionReplyService.class, "approve", PetitionAct.APPROVE_REPLY);
        put(PetitionReplyService.class, "issue", PetitionAct.ISSUE_REPLY);
        put(PetitionReplyService.class, "recordService", PetitionAct.RECORD_SERVICE);
        put(PetitionReplyService.class, "answer", PetitionAct.ANSWER);
        put(PetitionReplyService.class, "report", PetitionAct.REPORT_RESULT);
        put(PetitionReviewService.class, "request", PetitionAct.REQUEST_REVIEW, PetitionAct.REQUEST_FINAL_REVIEW);
        put(PetitionReviewService.class, "draft", PetitionAct.DRAFT_REVIEW, PetitionAct.DRAFT_FINAL_REVIEW);
        put(PetitionReviewService.class, "hear", PetitionAct.HOLD_REVIEW_HEARING);
        put(
                PetitionReviewService.class,
                "decide",
                PetitionAct.CONFIRM_ON_REVIEW,
                PetitionAct.REVOKE_ON_REVIEW,
                PetitionAct.CONFIRM_ON_FINAL_REVIEW,
                PetitionAct.REVOKE_ON_FINAL_REVIEW);
        put(PetitionReviewService.class, "serve", PetitionAct.SERVE_REVIEW, PetitionAct.SERVE_FINAL_REVIEW);
    }

    private static void put(Class<?> service, String method, PetitionAct... acts) {
        Arrays.stream(acts).forEach(act -> DOORS.put(act, new Door(service, method)));
    }

    @Test
    @DisplayName("PET-06 every act has a door, and the door opens to exactly the roles that the table names")
    void doorsAndTableAgree() {
        assertEquals(EnumSet.allOf(PetitionAct.class), DOORS.keySet());
        List<String> wrong = new ArrayList<>();
        DOORS.forEach((act, door) -> {
            Set<String> opened = new TreeSet<>(roles(door));
            if (!opened.equals(new TreeSet<>(act.roles()))) {
                wrong.add(act + ": the table names " + new TreeSet<>(act.roles()) + ", the door opens to " + opened);
            }
        });
        assertEquals(List.of(), wrong);
    }

    private static List<String> roles(Door door) {
        Method method = Arrays.stream(door.service().getDeclaredMethods())
                .filter(m -> m.getName().equals(door.method())
                        && !m.isSynthetic()
                        && m.isAnnotationPresent(RolesAllowed.class))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no door " + door));
        return List.of(method.getAnnotation(RolesAllowed.class).value());
    }
}
