package org.sunlight.batch.demonstration;

import static org.sunlight.batch.demonstration.LivePetitions.plain;
import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Properties;
import org.sunlight.office.notice.WayOfService;
import org.sunlight.petition.casework.AcceptPetition;
import org.sunlight.petition.casework.AnswerPetition;
import org.sunlight.petition.casework.AskExtension;
import org.sunlight.petition.casework.DeclinePetition;
import org.sunlight.petition.casework.DraftReply;
import org.sunlight.petition.casework.GuidePetition;
import org.sunlight.petition.casework.HoldMeeting;
import org.sunlight.petition.casework.LegalRoute;
import org.sunlight.petition.casework.MeetingKind;
import org.sunlight.petition.casework.PetitionDisposalService;
import org.sunlight.petition.casework.PetitionHandlingService;
import org.sunlight.petition.casework.PetitionReplyService;
import org.sunlight.petition.casework.PetitionService;
import org.sunlight.petition.casework.PetitionView;
import org.sunlight.petition.casework.RecordServiceOfReply;
import org.sunlight.petition.casework.RefusalGround;
import org.sunlight.petition.casework.ReplyOutcome;
import org.sunlight.petition.casework.RoutePetition;
import org.sunlight.petition.casework.SendPetition;
import org.sunlight.petition.review.DraftReview;
import org.sunlight.petition.review.PetitionReviewService;
import org.sunlight.petition.review.RequestReview;
import org.sunlight.petition.review.ReviewResult;
import org.sunlight.petition.review.ServeReview;

/** One step of one petition, by the person whose act it is. */
@ApplicationScoped
class PetitionPlay {

    private static final String CITY = "KM";
    private static final String PROVINCE = "YN";

    @Inject
    private PetitionService petitions;

    @Inject
    private PetitionDisposalService disposals;

    @Inject
    private PetitionHandlingService handling;

    @Inject
    private PetitionReplyService replies;

    @Inject
    private PetitionReviewService reviews;

    @Inject
    private PetitionDesks desks;

    PetitionView step(String unit, PetitionStep step, PetitionView seen, LocalDate today, Properties words)
            throws Exception {
        LocalDate on = step.on(seen.registeredOn(), today);
        String number = seen.number();
        long version = seen.version();
        return switch (step.act()) {
            case "refer" ->
                desks.atBureau(CLERK, () -> disposals.refer(new SendPetition(number, version, unit, on, null, null)));
            case "assign" ->
                desks.atBureau(
                        SECTION_HEAD,
                        () -> disposals.assign(
                                new SendPetition(number, version, unit, on, on.plusDays(step.days()), null)));
            case "propose-simple" -> desks.atBureau(CLERK, () -> disposals.proposeSimplified(plain(seen, on, null)));
            case "escalate" ->
                desks.atBureau(SECTION_HEAD, () -> disposals.escalate(plain(seen, on, words.getProperty("escalated"))));
            case "guide" ->
                desks.atBureau(
                        CLERK,
                        () -> disposals.guide(
                                new GuidePetition(number, version, on, words.getProperty("court"), null)));
            case "decline" ->
                desks.atBureau(
                        SECTION_HEAD,
                        () -> disposals.decline(new DeclinePetition(
                                number, version, on, RefusalGround.CONCLUDED, words.getProperty("court"), null)));
            case "file" -> desks.atBureau(CLERK, () -> disposals.file(plain(seen, on, words.getProperty("filed"))));
            case "withdraw" ->
                desks.atBureau(CLERK, () -> petitions.withdraw(plain(seen, on, words.getProperty("withdrawal"))));
            case "close" -> desks.atBureau(CLERK, () -> petitions.close(plain(seen, on, null)));
            case "ask-review", "draft-review", "decide-review", "serve-review" -> review(CITY, step, seen, on, words);
            case "ask-final", "draft-final", "decide-final", "serve-final" -> review(PROVINCE, step, seen, on, words);
            default -> atUnit(unit, step, seen, on, words);
        };
    }

    private PetitionView atUnit(String unit, PetitionStep step, PetitionView seen, LocalDate on, Properties words)
            throws Exception {
        String number = seen.number();
        long version = seen.version();
        return switch (step.act()) {
            case "sign" -> desks.at(unit, CLERK, () -> handling.signFor(plain(seen, on, null)));
            case "object" ->
                desks.at(unit, DEPUTY_HEAD, () -> handling.object(plain(seen, on, words.getProperty("objection"))));
            case "simplify" -> desks.at(unit, DEPUTY_HEAD, () -> handling.chooseSimplified(plain(seen, on, null)));
            case "accept" ->
                desks.at(unit, CLERK, () -> handling.accept(new AcceptPetition(number, version, on, null)));
            case "notify" -> desks.at(unit, CLERK, () -> handling.notifyProcedure(plain(seen, on, null)));
            case "route" ->
                desks.at(
                        unit,
                        CLERK,
                        () -> handling.route(new RoutePetition(
                                number, version, on, LegalRoute.ARBITRATION, words.getProperty("arbitration"), null)));
            case "mediate" ->
                desks.at(
                        unit,
                        CLERK,
                        () -> handling.meet(new HoldMeeting(
                                number,
                                version,
                                MeetingKind.MEDIATION,
                                on,
                                on,
                                words.getProperty("parties"),
                                words.getProperty("agreement"),
                                true,
                                on.plusDays(30))));
            case "ask-extension" -> desks.at(unit, CLERK, () -> handling.askExtension(more(seen, step, words)));
            case "grant" -> desks.at(unit, HEAD, () -> handling.grantExtension(plain(seen, on, null)));
            default -> answer(unit, step, seen, on, words);
        };
    }

    private static AskExtension more(PetitionView seen, PetitionStep step, Properties words) {
        return new AskExtension(seen.number(), seen.version(), step.days(), words.getProperty("extension"));
    }

    private PetitionView answer(String unit, PetitionStep step, PetitionView seen, LocalDate on, Properties words)
            throws Exception {
        String number = seen.number();
        long version = seen.version();
        return switch (step.act()) {
            case "draft" -> desks.at(unit, CLERK, () -> replies.draft(draft(seen, words)));
            case "submit" -> desks.at(unit, CLERK, () -> replies.submit(plain(seen, on, null)));
            case "approve" -> desks.at(unit, DEPUTY_HEAD, () -> replies.approve(plain(seen, on, null)));
            case "issue" -> desks.at(unit, CLERK, () -> replies.issue(plain(seen, on, null)));
            case "serve" ->
                desks.at(
                        unit,
                        CLERK,
                        () -> replies.recordService(
                                new RecordServiceOfReply(number, version, on, WayOfService.DIRECT, null, null)));
            case "answer" ->
                desks.at(
                        unit,
                        CLERK,
                        () -> replies.answer(new AnswerPetition(
                                number, version, on, ReplyOutcome.SUPPORTED, words.getProperty("adopted"))));
            case "report" ->
                desks.at(unit, DEPUTY_HEAD, () -> replies.report(plain(seen, on, words.getProperty("reported"))));
            default -> throw new IllegalArgumentException("no such step in the demonstration: " + step.act());
        };
    }

    private static DraftReply draft(PetitionView seen, Properties words) {
        return new DraftReply(
                seen.number(),
                seen.version(),
                ReplyOutcome.SUPPORTED,
                words.getProperty("found"),
                words.getProperty("grounds"),
                words.getProperty("decided"),
                seen.demands().stream()
                        .map(demand -> new DraftReply.DemandAnswer(
                                demand.serial(), ReplyOutcome.SUPPORTED, words.getProperty("answered")))
                        .toList());
    }

    private PetitionView review(String organ, PetitionStep step, PetitionView seen, LocalDate on, Properties words)
            throws Exception {
        String number = seen.number();
        long version = seen.version();
        return switch (step.act().substring(0, step.act().indexOf('-'))) {
            case "ask" ->
                desks.at(
                        organ,
                        CLERK,
                        () -> reviews.request(
                                new RequestReview(number, version, on, words.getProperty("dissatisfied"), null)));
            case "draft" ->
                desks.at(
                        organ,
                        CLERK,
                        () -> reviews.draft(new DraftReview(
                                number,
                                version,
                                ReviewResult.UPHELD,
                                words.getProperty("found"),
                                words.getProperty("grounds"),
                                words.getProperty("upheld"),
                                null)));
            case "decide" -> desks.at(organ, DEPUTY_HEAD, () -> reviews.decide(plain(seen, on, null)));
            default ->
                desks.at(organ, CLERK, () -> reviews.serve(new ServeReview(number, version, on, WayOfService.DIRECT)));
        };
    }
}
