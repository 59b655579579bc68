package org.sunlight.disclosure.request;

import static org.sunlight.disclosure.request.RequestAct.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.sunlight.shared.error.Conflict;

/** The life of a disclosure request. Read each row as: in this state, this act leads to that state. */
public enum RequestState {
    /** Sent in by fax, internet or ordinary mail; the day of receipt is the day on which both sides confirm. */
    AWAITING_CONFIRMATION,
    REGISTERED,
    AWAITING_CORRECTION,
    IN_HANDLING,
    CONSULTING,
    AWAITING_REASONS,
    AWAITING_PAYMENT,
    DRAFTED,
    /** With the section head. */
    ENDORSING,
    /** With the deputy head. */
    APPROVING,
    APPROVED,
    /** On paper with a document number, not yet served. */
    ISSUED,
    /** Served: the day of the answer stands. */
    ANSWERED,
    CLOSED,
    ARCHIVED;

    private static final Map<RequestState, Map<RequestAct, RequestState>> PERMITTED = new EnumMap<>(RequestState.class);

    /** The answer has a due day, which a receipt must tell. */
    private static final Set<RequestState> RUNNING =
            EnumSet.of(REGISTERED, IN_HANDLING, DRAFTED, ENDORSING, APPROVING, APPROVED);

    static {
        put(AWAITING_CONFIRMATION, Map.of(CONFIRM_RECEIPT, REGISTERED, WITHDRAW, CLOSED));
        put(
                REGISTERED,
                Map.of(
                        ACCEPT, IN_HANDLING,
                        ASK_CORRECTION, AWAITING_CORRECTION,
                        SPLIT, REGISTERED,
                        HAND_OVER, REGISTERED,
                        WITHDRAW, CLOSED));
        put(AWAITING_CORRECTION, Map.of(COMPLETE_CORRECTION, IN_HANDLING, LAPSE_CORRECTION, CLOSED, WITHDRAW, CLOSED));
        put(
                IN_HANDLING,
                Map.ofEntries(
                        Map.entry(ASK_CORRECTION, AWAITING_CORRECTION),
                        Map.entry(CONSULT, CONSULTING),
                        Map.entry(REQUEST_EXTENSION, IN_HANDLING),
                        Map.entry(GRANT_EXTENSION, IN_HANDLING),
                        Map.entry(REFUSE_EXTENSION, IN_HANDLING),
                        Map.entry(ASK_REASONS, AWAITING_REASONS),
                        Map.entry(DELAY_ANSWER, IN_HANDLING),
                        Map.entry(CHARGE_FEE, AWAITING_PAYMENT),
                        Map.entry(HAND_OVER, IN_HANDLING),
                        Map.entry(SPLIT, IN_HANDLING),
                        Map.entry(WITHDRAW, CLOSED),
                        Map.entry(DRAFT_DECISION, DRAFTED)));
        put(
                CONSULTING,
                Map.of(
                        CONSULT, CONSULTING,
                        RECORD_OPINION, CONSULTING,
                        END_CONSULTATION, IN_HANDLING,
                        WITHDRAW, CLOSED));
        put(AWAITING_REASONS, Map.of(RECORD_REASONS, IN_HANDLING, WITHDRAW, CLOSED));
        put(AWAITING_PAYMENT, Map.of(RECORD_PAYMENT, IN_HANDLING, LAPSE_PAYMENT, CLOSED, WITHDRAW, CLOSED));
        put(
                DRAFTED,
                Map.of(
                        DRAFT_DECISION, DRAFTED,
                        DISCARD_DRAFT, IN_HANDLING,
                        SUBMIT_DECISION, ENDORSING,
                        REQUEST_EXTENSION, DRAFTED,
                        GRANT_EXTENSION, DRAFTED,
                        REFUSE_EXTENSION, DRAFTED,
                        WITHDRAW, CLOSED));
        put(
                ENDORSING,
                Map.of(
                        ENDORSE_DECISION, APPROVING,
                        RETURN_DECISION, DRAFTED,
                        REQUEST_EXTENSION, ENDORSING,
                        GRANT_EXTENSION, ENDORSING,
                        REFUSE_EXTENSION, ENDORSING,
                        WITHDRAW, CLOSED));
        put(
                APPROVING,
                Map.of(
                        APPROVE_DECISION, APPROVED,
                        RETURN_DECISION, DRAFTED,
                        REQUEST_EXTENSION, APPROVING,
                        GRANT_EXTENSION, APPROVING,
                        REFUSE_EXTENSION, APPROVING,
                        WITHDRAW, CLOSED));
        put(APPROVED, Map.of(ISSUE_DECISION, ISSUED, RETURN_DECISION, DRAFTED, WITHDRAW, CLOSED));
        put(ISSUED, Map.of(RECORD_SERVICE, ANSWERED));
        put(ANSWERED, Map.of(CLOSE, CLOSED, HAND_OVER, ANSWERED, REOPEN, IN_HANDLING));
        put(CLOSED, Map.of(ARCHIVE, ARCHIVED, REOPEN, IN_HANDLING));
        put(ARCHIVED, Map.of(REOPEN, IN_HANDLING));
        for (RequestState state : values()) {
            PERMITTED.get(state).put(ANNOTATE, state);
            if (RUNNING.contains(state)) {
                PERMITTED.get(state).put(GIVE_RECEIPT, state);
            }
            if (!state.isOpen()) {
                PERMITTED.get(state).put(ANSWER_RECTIFICATION, state);
            }
            if (state.isOpen()) {
                PERMITTED.get(state).put(ASSIGN, state);
                PERMITTED.get(state).put(AMEND, state);
            }
        }
    }

    private static void put(RequestState state, Map<RequestAct, RequestState> acts) {
        PERMITTED.put(state, new EnumMap<>(acts));
    }

    /**
     * The state this act leads to.
     *
     * @throws Conflict {@code ACT_NOT_PERMITTED} if the act does not exist in this state
     */
    public RequestState after(RequestAct act) {
        RequestState next = PERMITTED.get(this).get(act);
        if (next == null) {
            throw Conflict.at(null, "ACT_NOT_PERMITTED", act.name(), name());
        }
        return next;
    }

    public boolean permits(RequestAct act) {
        return PERMITTED.get(this).containsKey(act);
    }

    public Set<RequestAct> permittedActs() {
        Set<RequestAct> acts = EnumSet.noneOf(RequestAct.class);
        acts.addAll(PERMITTED.get(this).keySet());
        return acts;
    }

    /** Whether the answer is still owed. */
    public boolean isOpen() {
        return this != ANSWERED && this != CLOSED && this != ARCHIVED;
    }
}
