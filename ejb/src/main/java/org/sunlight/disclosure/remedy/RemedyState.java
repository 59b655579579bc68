package org.sunlight.disclosure.remedy;

import static org.sunlight.disclosure.remedy.RemedyAct.ANSWER;
import static org.sunlight.disclosure.remedy.RemedyAct.ASSIGN;
import static org.sunlight.disclosure.remedy.RemedyAct.CLOSE;
import static org.sunlight.disclosure.remedy.RemedyAct.CORRECT;
import static org.sunlight.disclosure.remedy.RemedyAct.WITHDRAW;

import java.util.Map;
import java.util.Set;
import org.sunlight.shared.error.Conflict;

/** The life of a remedy case. Read each row as: in this state, this act leads to that state. */
public enum RemedyState {
    /** The organ owes its answer or defence. */
    PENDING,
    /** Answer or defence given; the authority has the word. */
    ANSWERED,
    CLOSED,
    WITHDRAWN;

    private static final Map<RemedyState, Map<RemedyAct, RemedyState>> PERMITTED = Map.of(
            PENDING,
                    Map.of(
                            ANSWER, ANSWERED,
                            CLOSE, CLOSED,
                            WITHDRAW, WITHDRAWN,
                            ASSIGN, PENDING,
                            CORRECT, PENDING),
            ANSWERED,
                    Map.of(
                            CLOSE, CLOSED,
                            WITHDRAW, WITHDRAWN,
                            ASSIGN, ANSWERED,
                            CORRECT, ANSWERED),
            CLOSED, Map.of(CORRECT, CLOSED),
            WITHDRAWN, Map.of());

    /** @throws Conflict REMEDY_ACT_NOT_PERMITTED if the act does not exist in this state */
    public RemedyState after(RemedyAct act) {
        RemedyState next = PERMITTED.get(this).get(act);
        if (next == null) {
            throw new Conflict("REMEDY_ACT_NOT_PERMITTED");
        }
        return next;
    }

    public Set<RemedyAct> permittedActs() {
        return PERMITTED.get(this).keySet();
    }

    public boolean isOpen() {
        return this == PENDING || this == ANSWERED;
    }
}
