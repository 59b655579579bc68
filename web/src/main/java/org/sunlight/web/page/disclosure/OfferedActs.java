package org.sunlight.web.page.disclosure;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sunlight.disclosure.request.RequestAct;
import org.sunlight.disclosure.request.RequestView;

/**
 * The acts that may be done on a request now, as its page offers them.
 *
 * @param usual the usual next step, or null
 * @param others the rest, in the order of the law
 */
public record OfferedActs(String number, RequestAct usual, List<RequestAct> others) implements Serializable {

    /** Acts that carry a case forward; the first permitted one is the usual next step. */
    private static final Set<RequestAct> FORWARD = EnumSet.of(
            RequestAct.CONFIRM_RECEIPT,
            RequestAct.ACCEPT,
            RequestAct.COMPLETE_CORRECTION,
            RequestAct.RECORD_OPINION,
            RequestAct.RECORD_REASONS,
            RequestAct.RECORD_PAYMENT,
            RequestAct.SUBMIT_DECISION,
            RequestAct.ENDORSE_DECISION,
            RequestAct.APPROVE_DECISION,
            RequestAct.ISSUE_DECISION,
            RequestAct.RECORD_SERVICE,
            RequestAct.CLOSE,
            RequestAct.ARCHIVE);

    private static final Set<RequestAct> ENDING = EnumSet.of(
            RequestAct.WITHDRAW, RequestAct.LAPSE_CORRECTION, RequestAct.LAPSE_PAYMENT, RequestAct.DISCARD_DRAFT);

    static OfferedActs of(RequestView request) {
        RequestAct usual = Stream.concat(FORWARD.stream(), Stream.of(RequestAct.DRAFT_DECISION))
                .filter(request::permits)
                .findFirst()
                .orElse(null);
        List<RequestAct> others = request.permittedActs().stream()
                .filter(act -> act != usual)
                .sorted()
                .toList();
        return new OfferedActs(request.number(), usual, others);
    }

    /** The page on which the act is done. */
    public String address(RequestAct act) {
        return switch (act) {
            case DRAFT_DECISION -> "/disclosure/decision.xhtml?number=" + number;
            case AMEND -> "/disclosure/amend-request.xhtml?number=" + number;
            default -> "/disclosure/act.xhtml?number=" + number + "&act=" + act;
        };
    }

    public boolean isEnding(RequestAct act) {
        return ENDING.contains(act);
    }
}
