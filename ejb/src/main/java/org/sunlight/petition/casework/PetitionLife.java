package org.sunlight.petition.casework;

import static org.sunlight.petition.casework.ContentKind.CLAIM;
import static org.sunlight.petition.casework.ContentKind.DENUNCIATION;
import static org.sunlight.petition.casework.ContentKind.SUGGESTION;
import static org.sunlight.petition.casework.PetitionAct.*;
import static org.sunlight.petition.casework.PetitionState.*;
import static org.sunlight.petition.casework.Regime.OF_2005;
import static org.sunlight.petition.casework.Regime.OF_2022;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sunlight.shared.error.Conflict;

/**
 * The one table of what may happen to a petition item: state, act, next state, and under which regulation and for which
 * kind of content. The buttons of the screen and the checks of the acts read it alike.
 *
 * <p>Under the regulation of 2005 every accepted item has a handling term and may be reviewed (第三十三条至第三十五条);
 * under that of 2022 only claims on the sixth route (第三十一条第六项). An objection to a transfer is known since 2022
 * (第二十三条).
 */
public final class PetitionLife {

    private static final Set<Regime> BOTH = EnumSet.allOf(Regime.class);
    private static final Set<ContentKind> ALL = EnumSet.allOf(ContentKind.class);

    /** Until the opinion is out, an extension may be asked for and decided. */
    private static final Set<PetitionState> BEFORE_OPINION = EnumSet.of(ACCEPTED, DRAFTED, APPROVING);

    /** What an assigned item may be reported in. */
    private static final Set<PetitionState> WITH_RESULT =
            EnumSet.of(REPLIED, SERVED, MEDIATED, ANSWERED, DECLINED, REVIEW_SERVED, CONCLUDED);

    private static final List<Step> STEPS = steps();

    private PetitionLife() {}

    /** One row: in this state, this act leads there. */
    public record Step(
            PetitionState from, PetitionAct act, PetitionState to, Set<Regime> regimes, Set<ContentKind> kinds) {}

    /** The whole table. */
    public static List<Step> table() {
        return STEPS;
    }

    public static boolean permits(PetitionState from, PetitionAct act, Regime regime, ContentKind kind) {
        return find(from, act, regime, kind).isPresent();
    }

    /** Whether the regulation and the kind of content know the act in any state. */
    public static boolean knows(PetitionAct act, Regime regime, ContentKind kind) {
        return STEPS.stream()
                .anyMatch(step -> step.act() == act
                        && step.regimes().contains(regime)
                        && step.kinds().contains(kind));
    }

    /**
     * The state this act leads to.
     *
     * @throws Conflict {@code ACT_NOT_PERMITTED} if the state knows no such act, {@code ACT_NOT_IN_REGIME} if only another
     *     regulation does, {@code ACT_NOT_OF_KIND} if only another kind of content does
     */
    public static PetitionState after(PetitionState from, PetitionAct act, Regime regime, ContentKind kind) {
        return find(from, act, regime, kind)
                .map(Step::to)
                .orElseThrow(() -> Conflict.at(null, code(from, act, regime), act.name(), from.name()));
    }

    private static String code(PetitionState from, PetitionAct act, Regime regime) {
        List<Step> known = STEPS.stream()
                .filter(step -> step.from() == from && step.act() == act)
                .toList();
        if (known.isEmpty()) {
            return "PETITION_ACT_NOT_PERMITTED";
        }
        return known.stream().noneMatch(step -> step.regimes().contains(regime))
                ? "PETITION_ACT_NOT_IN_REGIME"
                : "PETITION_ACT_NOT_OF_KIND";
    }

    private static Optional<Step> find(PetitionState from, PetitionAct act, Regime regime, ContentKind kind) {
        return STEPS.stream()
                .filter(step -> step.from() == from
                        && step.act() == act
                        && step.regimes().contains(regime)
                        && step.kinds().contains(kind))
                .findFirst();
    }

    private static List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        disposal(steps);
        handling(steps);
        review(steps);
        everywhere(steps);
        return List.copyOf(steps);
    }

    private static void disposal(List<Step> steps) {
        for (PetitionState from : List.of(REGISTERED, ESCALATED, OBJECTED)) {
            add(steps, from, REFER, SENT);
            add(steps, from, PetitionAct.ASSIGN, SENT);
            add(steps, from, TAKE_ON, RECEIVED);
            add(steps, from, GUIDE, GUIDED);
        }
        add(steps, REGISTERED, ESCALATE, ESCALATED);
        add(steps, REGISTERED, PROPOSE_SIMPLIFIED, REGISTERED, BOTH, EnumSet.of(CLAIM, SUGGESTION));
        add(steps, OBJECTED, PROPOSE_SIMPLIFIED, OBJECTED, BOTH, EnumSet.of(CLAIM, SUGGESTION));
        add(steps, REGISTERED, DECLINE, DECLINED);
        add(steps, REGISTERED, FILE, FILED);
        add(steps, OBJECTED, DECLINE, DECLINED);
        add(steps, OBJECTED, REFUSE_OBJECTION, RECEIVED);
        add(steps, SENT, SIGN_FOR, RECEIVED);
    }

    private static void handling(List<Step> steps) {
        Set<Regime> now = EnumSet.of(OF_2022);
        Set<Regime> before = EnumSet.of(OF_2005);
        Set<ContentKind> claims = EnumSet.of(CLAIM);
        Set<ContentKind> others = EnumSet.of(SUGGESTION, DENUNCIATION);
        add(steps, RECEIVED, OBJECT, OBJECTED, now, ALL);
        add(steps, RECEIVED, ACCEPT, ACCEPTED, before, ALL);
        add(steps, RECEIVED, ACCEPT, ACCEPTED, now, claims);
        add(steps, RECEIVED, NOTIFY, STUDYING, now, others);
        add(steps, RECEIVED, ROUTE, ROUTED, now, EnumSet.of(CLAIM, DENUNCIATION));
        add(steps, RECEIVED, DECLINE, DECLINED);
        add(steps, RECEIVED, CHOOSE_SIMPLIFIED, RECEIVED, BOTH, EnumSet.of(CLAIM, SUGGESTION));
        add(steps, RECEIVED, FALL_BACK, RECEIVED, BOTH, EnumSet.of(CLAIM, SUGGESTION));
        add(steps, ACCEPTED, FALL_BACK, ACCEPTED, BOTH, EnumSet.of(CLAIM, SUGGESTION));
        add(steps, ACCEPTED, HOLD_HEARING, ACCEPTED);
        add(steps, ACCEPTED, MEDIATE, MEDIATED);
        add(steps, ACCEPTED, DRAFT_REPLY, DRAFTED);
        add(steps, DRAFTED, DRAFT_REPLY, DRAFTED);
        add(steps, DRAFTED, DISCARD_REPLY, ACCEPTED);
        add(steps, DRAFTED, SUBMIT_REPLY, APPROVING);
        add(steps, APPROVING, APPROVE_REPLY, APPROVED);
        add(steps, APPROVING, RETURN_REPLY, DRAFTED);
        add(steps, APPROVED, RETURN_REPLY, DRAFTED);
        add(steps, APPROVED, ISSUE_REPLY, REPLIED);
        add(steps, REPLIED, RECORD_SERVICE, SERVED);
        add(steps, STUDYING, ANSWER, ANSWERED);
        add(steps, ROUTED, ANSWER, ANSWERED);
        for (PetitionState from : BEFORE_OPINION) {
            add(steps, from, REQUEST_EXTENSION, from);
            add(steps, from, GRANT_EXTENSION, from);
            add(steps, from, REFUSE_EXTENSION, from);
        }
        WITH_RESULT.forEach(from -> add(steps, from, REPORT_RESULT, from));
    }

    private static void review(List<Step> steps) {
        add(steps, SERVED, REQUEST_REVIEW, UNDER_REVIEW);
        add(steps, UNDER_REVIEW, DRAFT_REVIEW, UNDER_REVIEW);
        add(steps, UNDER_REVIEW, CONFIRM_ON_REVIEW, REVIEWED);
        add(steps, UNDER_REVIEW, REVOKE_ON_REVIEW, ACCEPTED);
        add(steps, REVIEWED, SERVE_REVIEW, REVIEW_SERVED);
        add(steps, REVIEW_SERVED, REQUEST_FINAL_REVIEW, UNDER_FINAL_REVIEW);
        add(steps, UNDER_FINAL_REVIEW, DRAFT_FINAL_REVIEW, UNDER_FINAL_REVIEW);
        add(steps, UNDER_FINAL_REVIEW, HOLD_REVIEW_HEARING, UNDER_FINAL_REVIEW);
        add(steps, UNDER_FINAL_REVIEW, CONFIRM_ON_FINAL_REVIEW, FINALLY_REVIEWED);
        add(steps, UNDER_FINAL_REVIEW, REVOKE_ON_FINAL_REVIEW, ACCEPTED);
        add(steps, FINALLY_REVIEWED, SERVE_FINAL_REVIEW, CONCLUDED);
    }

    private static void everywhere(List<Step> steps) {
        Set<PetitionState> ended = EnumSet.of(CONCLUDED, DECLINED, GUIDED, FILED, WITHDRAWN, CLOSED);
        for (PetitionState from : PetitionState.values()) {
            add(steps, from, ANNOTATE, from);
            add(steps, from, SET_OPENNESS, from);
            add(steps, from, NAME_CONFIDANT, from, BOTH, EnumSet.of(DENUNCIATION));
            if (from.isOpen()) {
                add(steps, from, AMEND, from);
                add(steps, from, JOIN, from);
                add(steps, from, ASSIGN_HANDLER, from);
                add(steps, from, GIVE_RECEIPT, from);
            }
            if (from.isOpen() && from != REPLIED && from != REVIEWED && from != FINALLY_REVIEWED) {
                add(steps, from, WITHDRAW, WITHDRAWN);
            }
            if (!from.isOpen() && !ended.contains(from)) {
                add(steps, from, CLOSE, CLOSED);
            }
        }
        for (PetitionState from : List.of(REGISTERED, ESCALATED, SENT, RECEIVED, OBJECTED)) {
            add(steps, from, CLASSIFY, from);
        }
    }

    private static void add(List<Step> steps, PetitionState from, PetitionAct act, PetitionState to) {
        add(steps, from, act, to, BOTH, ALL);
    }

    private static void add(
            List<Step> steps,
            PetitionState from,
            PetitionAct act,
            PetitionState to,
            Set<Regime> regimes,
            Set<ContentKind> kinds) {
        steps.add(new Step(from, act, to, Set.copyOf(regimes), Set.copyOf(kinds)));
    }
}
