package org.sunlight.petition.casework.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sunlight.office.counter.Wording;
import org.sunlight.petition.casework.ContentKind;
import org.sunlight.petition.casework.LegalRoute;
import org.sunlight.petition.casework.Openness;
import org.sunlight.petition.casework.PastPetition;
import org.sunlight.petition.casework.PetitionAct;
import org.sunlight.petition.casework.PetitionState;
import org.sunlight.petition.casework.PetitionWords;
import org.sunlight.petition.casework.Regime;
import org.sunlight.petition.casework.RegisterPetition;
import org.sunlight.petition.casework.ReplyOutcome;

/**
 * An item of an older register on its way into ours: walks the record and leaves the item where its history has led it. To
 * be used after {@link PastCheck}, which refuses what contradicts itself.
 */
public final class PastItem {

    private static final String NOT_HELD = "petition.past.not-held";

    private final PastPetition past;
    private final Petition petition;
    private final List<Step> steps = new ArrayList<>();

    /** One act of the past and where it led; the first comes from nowhere. */
    public record Step(String act, LocalDate on, PetitionState from, PetitionState to) {}

    private PastItem(PastPetition past, Petition petition) {
        this.past = past;
        this.petition = petition;
    }

    /**
     * @param responsible id of the organ that has to handle it; null where none had to
     * @param repeatOf our number of the first item, or null
     * @param confidants who may see it if it denounces somebody
     */
    public static PastItem of(
            PastPetition past,
            long bureau,
            String number,
            Long responsible,
            String repeatOf,
            List<String> confidants,
            int collectiveFrom,
            String by,
            Instant now) {
        Petition petition =
                Intake.register(form(past, repeatOf), bureau, number, by, collectiveFrom, now, past.registeredOn());
        petition.comeFrom(past.sourceNumber(), past.sourceHash(), confidants);
        PastItem item = new PastItem(past, petition);
        item.step("REGISTER", past.registeredOn(), PetitionState.REGISTERED);
        if (past.disposal() != null) {
            item.dispose(responsible);
        }
        return item;
    }

    private static RegisterPetition form(PastPetition past, String repeatOf) {
        int persons = past.persons() == null ? Math.max(1, past.petitioners().size()) : past.persons();
        return new RegisterPetition(
                past.registeredOn(),
                past.registeredOn(),
                past.channel(),
                past.purpose(),
                past.contentCode(),
                past.placeCode(),
                past.subject(),
                past.text(),
                List.of(),
                past.petitioners(),
                persons,
                null,
                past.anonymous(),
                false,
                false,
                null,
                repeatOf,
                null,
                past.openness() == null ? Openness.PETITIONER_ONLY : past.openness(),
                null);
    }

    private void dispose(Long responsible) {
        PastPetition.Disposal how = past.disposal();
        LocalDate on = how.on();
        switch (how.kind()) {
            case REFER, ASSIGN -> {
                petition.dispose(Disposed.sent(how.kind(), on, responsible, how.dueOn()));
                step(how.kind().name(), on, PetitionState.SENT);
                if (past.toldOn() != null) {
                    petition.disposal().sign(on);
                    handle();
                }
            }
            case OWN -> {
                petition.dispose(Disposed.own(on, responsible));
                step(PetitionAct.TAKE_ON.name(), on, PetitionState.RECEIVED);
                if (past.toldOn() != null) {
                    handle();
                }
            }
            case DECLINE -> end(PetitionState.DECLINED);
            case GUIDE -> end(PetitionState.GUIDED);
            case FILE -> end(PetitionState.FILED);
        }
    }

    private void end(PetitionState state) {
        LocalDate on = past.disposal().on();
        petition.dispose(Disposed.ended(past.disposal().kind(), on, null));
        petition.course().close(on);
        step(past.disposal().kind().name(), on, state);
    }

    private void handle() {
        Course course = petition.course();
        LocalDate accepted = past.acceptedOn() == null ? past.notifiedOn() : past.acceptedOn();
        if (hasTerm()) {
            course.accept(accepted, LegalRoute.PETITION);
            course.notice(past.toldOn());
            step(PetitionAct.ACCEPT.name(), accepted, PetitionState.ACCEPTED);
        } else {
            course.accept(past.acceptedOn(), null);
            course.notice(past.toldOn());
            step(PetitionAct.NOTIFY.name(), past.toldOn(), PetitionState.STUDYING);
        }
        if (past.extension() != null) {
            petition.extensions()
                    .add(Extension.past(
                            petition,
                            past.extension().days(),
                            PetitionWords.get(NOT_HELD),
                            past.extension().noticedOn()));
            step(PetitionAct.GRANT_EXTENSION.name(), past.extension().noticedOn(), petition.state());
        }
        if (past.reply() != null) {
            answer(past.reply());
        }
    }

    private void answer(PastPetition.Reply reply) {
        petition.course().reply(reply.on(), reply.outcome());
        if (!hasTerm()) {
            petition.course().serve(reply.servedOn() == null ? reply.on() : reply.servedOn());
            step(PetitionAct.ANSWER.name(), reply.on(), PetitionState.ANSWERED);
            return;
        }
        if (reply.outcome() == ReplyOutcome.MEDIATED) {
            petition.course().close(reply.on());
            step(PetitionAct.MEDIATE.name(), reply.on(), PetitionState.MEDIATED);
            return;
        }
        petition.replies().add(Reply.past(petition, reply, PetitionWords.get(NOT_HELD)));
        step(PetitionAct.ISSUE_REPLY.name(), reply.on(), PetitionState.REPLIED);
        if (reply.servedOn() != null) {
            petition.course().serve(reply.servedOn());
            step(PetitionAct.RECORD_SERVICE.name(), reply.servedOn(), PetitionState.SERVED);
        }
        List<PastPetition.Review> reviews = past.reviews();
        for (int level = 0; level < reviews.size(); level++) {
            review(reviews.get(level), level == 0);
        }
    }

    private void review(PastPetition.Review review, boolean first) {
        step(
                (first ? PetitionAct.REQUEST_REVIEW : PetitionAct.REQUEST_FINAL_REVIEW).name(),
                review.requestedOn(),
                first ? PetitionState.UNDER_REVIEW : PetitionState.UNDER_FINAL_REVIEW);
        if (review.issuedOn() == null) {
            return;
        }
        if (review.revoked()) {
            petition.course().again();
            step(
                    (first ? PetitionAct.REVOKE_ON_REVIEW : PetitionAct.REVOKE_ON_FINAL_REVIEW).name(),
                    review.issuedOn(),
                    PetitionState.ACCEPTED);
            return;
        }
        step(
                (first ? PetitionAct.CONFIRM_ON_REVIEW : PetitionAct.CONFIRM_ON_FINAL_REVIEW).name(),
                review.issuedOn(),
                first ? PetitionState.REVIEWED : PetitionState.FINALLY_REVIEWED);
        if (review.servedOn() != null) {
            step(
                    (first ? PetitionAct.SERVE_REVIEW : PetitionAct.SERVE_FINAL_REVIEW).name(),
                    review.servedOn(),
                    first ? PetitionState.REVIEW_SERVED : PetitionState.CONCLUDED);
        }
    }

    /** Since 2022 only claims have a handling term and a review. */
    public boolean hasTerm() {
        return hasTerm(past);
    }

    static boolean hasTerm(PastPetition past) {
        return Regime.on(past.registeredOn()) == Regime.OF_2005
                || past.purpose().kind() == ContentKind.CLAIM;
    }

    private void step(String act, LocalDate on, PetitionState to) {
        steps.add(new Step(act, on, steps.isEmpty() ? null : petition.state(), to));
        petition.standAt(to);
    }

    public Petition petition() {
        return petition;
    }

    public List<Step> steps() {
        return steps;
    }

    /** For checks that need no register: texts, persons and dates of the counter. */
    static void tryOut(PastPetition past, int collectiveFrom) {
        Intake.register(
                form(past, null),
                0,
                Wording.required("sourceNumber", past.sourceNumber(), 100),
                "",
                collectiveFrom,
                Instant.EPOCH,
                past.registeredOn());
    }
}
