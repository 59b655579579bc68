package org.sunlight.web.page.petition;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sunlight.petition.casework.DisposalKind;
import org.sunlight.petition.casework.PetitionAct;
import org.sunlight.petition.casework.PetitionView;
import org.sunlight.petition.review.ReviewResult;
import org.sunlight.petition.review.ReviewView;

/**
 * The acts that may be done on an item now, as its page offers them.
 *
 * @param usual the usual next step, or null
 * @param others the rest, in the order of the law
 */
public record OfferedPetitionActs(String number, PetitionAct usual, List<PetitionAct> others) implements Serializable {

    /** Acts that carry an item forward; the first permitted one is the usual next step. */
    private static final Set<PetitionAct> FORWARD = EnumSet.of(
            PetitionAct.REFER,
            PetitionAct.SIGN_FOR,
            PetitionAct.ACCEPT,
            PetitionAct.NOTIFY,
            PetitionAct.GRANT_EXTENSION,
            PetitionAct.SUBMIT_REPLY,
            PetitionAct.APPROVE_REPLY,
            PetitionAct.ISSUE_REPLY,
            PetitionAct.RECORD_SERVICE,
            PetitionAct.ANSWER,
            PetitionAct.CONFIRM_ON_REVIEW,
            PetitionAct.REVOKE_ON_REVIEW,
            PetitionAct.SERVE_REVIEW,
            PetitionAct.CONFIRM_ON_FINAL_REVIEW,
            PetitionAct.REVOKE_ON_FINAL_REVIEW,
            PetitionAct.SERVE_FINAL_REVIEW);

    private static final Set<PetitionAct> CONFIRM =
            EnumSet.of(PetitionAct.CONFIRM_ON_REVIEW, PetitionAct.CONFIRM_ON_FINAL_REVIEW);
    private static final Set<PetitionAct> REVOKE =
            EnumSet.of(PetitionAct.REVOKE_ON_REVIEW, PetitionAct.REVOKE_ON_FINAL_REVIEW);
    private static final Set<PetitionAct> EXTENSION =
            EnumSet.of(PetitionAct.GRANT_EXTENSION, PetitionAct.REFUSE_EXTENSION);

    private static final Set<PetitionAct> ENDING = EnumSet.of(
            PetitionAct.WITHDRAW, PetitionAct.DECLINE, PetitionAct.DISCARD_REPLY, PetitionAct.REFUSE_EXTENSION);

    static OfferedPetitionActs of(PetitionView item, List<ReviewView> reviews) {
        List<PetitionAct> open = item.acts().stream()
                .filter(act -> hasObject(act, item, reviews))
                .sorted()
                .toList();
        PetitionAct usual = FORWARD.stream()
                .filter(open::contains)
                .findFirst()
                .orElseGet(() -> open.contains(PetitionAct.DRAFT_REPLY) ? PetitionAct.DRAFT_REPLY : null);
        return new OfferedPetitionActs(
                item.number(), usual, open.stream().filter(act -> act != usual).toList());
    }

    /** What there is nothing to do about is not offered: no request to decide, no draft of that result. */
    private static boolean hasObject(PetitionAct act, PetitionView item, List<ReviewView> reviews) {
        ReviewResult drafted =
                reviews.isEmpty() ? null : reviews.get(reviews.size() - 1).result();
        if (CONFIRM.contains(act)) {
            return drafted != null && drafted != ReviewResult.REVOKED;
        }
        if (REVOKE.contains(act)) {
            return drafted == ReviewResult.REVOKED;
        }
        boolean asked = item.extensions().stream().anyMatch(extension -> extension.granted() == null);
        if (EXTENSION.contains(act)) {
            return asked;
        }
        if (act == PetitionAct.REQUEST_EXTENSION) {
            return !asked && item.extensions().stream().noneMatch(e -> Boolean.TRUE.equals(e.granted()));
        }
        if (act == PetitionAct.REPORT_RESULT) {
            return item.disposal().kind() == DisposalKind.ASSIGN
                    && item.disposal().reportedOn() == null;
        }
        return act != PetitionAct.FALL_BACK || item.simplified();
    }

    /** The page on which the act is done. */
    public String address(PetitionAct act) {
        return "/petition/act.xhtml?number=" + number + "&act=" + act;
    }

    public boolean isEnding(PetitionAct act) {
        return ENDING.contains(act);
    }
}
