package org.sunlight.petition.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.law.clock.ClockState;
import org.sunlight.office.notice.NoticeFormat;
import org.sunlight.petition.casework.PetitionCase;
import org.sunlight.petition.casework.PetitionView;
import org.sunlight.petition.casework.Purpose;
import org.sunlight.petition.casework.RegisteredPetition;
import org.sunlight.petition.satisfaction.CloseRecontact;
import org.sunlight.petition.satisfaction.PetitionRatingQueries;
import org.sunlight.petition.satisfaction.PetitionRatingService;
import org.sunlight.petition.satisfaction.RatePetition;
import org.sunlight.petition.satisfaction.RatedBody;
import org.sunlight.petition.satisfaction.Rating;
import org.sunlight.petition.satisfaction.RatingState;
import org.sunlight.petition.satisfaction.RatingView;
import org.sunlight.petition.satisfaction.RecontactView;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.Roles;

/** What a petitioner sees and says with the code of his receipt. */
class PetitionTrackingIT extends PetitionCase {

    @Inject
    private PetitionTracking tracking;

    @Inject
    private PetitionRatingService ratings;

    @Inject
    private PetitionRatingQueries given;

    private static Caller house() {
        return new Caller("it", "it", null, null, java.util.Set.of(Roles.SYSTEM), "job", "it");
    }

    private PetitionView answered(RegisteredPetition receipt, LocalDate day) throws Exception {
        PetitionView received = signedFor(referred(receipt.petition(), day), day);
        PetitionView accepted = as(
                clerkOf(UNIT),
                () -> handling.accept(new org.sunlight.petition.casework.AcceptPetition(
                        received.number(), received.version(), day, null)));
        return served(accepted, day.plusDays(2));
    }

    private RatingView rate(RegisteredPetition receipt, RatedBody who, Rating how, String why) throws Exception {
        return as(
                Caller.holderOfCode("it"),
                () -> ratings.rate(new RatePetition(receipt.petition().number(), receipt.queryCode(), who, how, why)));
    }

    @Test
    @DisplayName(
            "PTR-01 PTR-03 with the code: steps with organ and day, clocks, papers once served; nothing of the inside")
    void follows() throws Exception {
        LocalDate day = today().minusDays(10);
        RegisteredPetition receipt = registered(day, Purpose.CLAIM);
        String number = receipt.petition().number();
        TrackedPetition early = tracking.track(number, receipt.queryCode()).orElseThrow();
        assertEquals(
                List.of("REGISTER"),
                early.steps().stream().map(TrackedPetition.Step::act).toList());
        answered(receipt, day);
        TrackedPetition seen = tracking.track(number, receipt.queryCode()).orElseThrow();
        assertEquals(
                List.of("REGISTER", "REFER", "SIGN_FOR", "ACCEPT", "ISSUE_REPLY", "RECORD_SERVICE"),
                seen.steps().stream().map(TrackedPetition.Step::act).toList());
        assertEquals(UNIT, seen.responsible());
        assertEquals(3, seen.papers().size());
        assertTrue(seen.clocks().stream().noneMatch(clock -> clock.rule().equals("petition.object")));
        assertFalse(
                seen.toString().contains(receipt.petition().petitioners().get(0).name()), "a name is shown");
        long opinion = seen.papers().get(2).id();
        assertTrue(tracking.paper(number, receipt.queryCode(), opinion, NoticeFormat.PDF)
                .isPresent());
        assertTrue(tracking.paper(number, "AAAA-BBBB-CCCC", opinion, NoticeFormat.PDF)
                .isEmpty());
    }

    @Test
    @DisplayName("PTR-02 PSA-05 a wrong code, no code and an unknown number open nothing and rate nothing")
    void wrongCodes() throws Exception {
        RegisteredPetition receipt = registered(today(), Purpose.CLAIM);
        String number = receipt.petition().number();
        assertTrue(tracking.track(number, null).isEmpty());
        assertTrue(tracking.track(number, "AAAA-BBBB-CCCC").isEmpty());
        assertTrue(tracking.track("KMXF-XF-1999-000001", receipt.queryCode()).isEmpty());
        assertTrue(tracking.track(null, null).isEmpty());
        refused(
                NotFound.class,
                () -> as(
                        Caller.holderOfCode("it"),
                        () -> ratings.rate(
                                new RatePetition(number, "AAAA-BBBB-CCCC", RatedBody.BUREAU, Rating.SATISFIED, null))));
    }

    @Test
    @DisplayName("PSA-01 PSA-04 PSA-06 rated once each; a dissatisfied one opens a task that has to be closed")
    void rates() throws Exception {
        LocalDate day = today().minusDays(10);
        RegisteredPetition receipt = registered(day, Purpose.CLAIM);
        assertEquals(
                "NOTHING_TO_RATE",
                refused(Conflict.class, () -> rate(receipt, RatedBody.BUREAU, Rating.SATISFIED, null))
                        .code());
        PetitionView item = answered(receipt, day);
        assertEquals(
                RatingState.GIVEN,
                rate(receipt, RatedBody.BUREAU, Rating.SATISFIED, null).state());
        assertEquals(
                "ALREADY_RATED",
                refused(Conflict.class, () -> rate(receipt, RatedBody.BUREAU, Rating.DISSATISFIED, "no"))
                        .code());
        RuleBroken silent =
                refused(RuleBroken.class, () -> rate(receipt, RatedBody.RESPONSIBLE_ORGAN, Rating.DISSATISFIED, " "));
        assertEquals("reason", silent.pointer());
        rate(receipt, RatedBody.RESPONSIBLE_ORGAN, Rating.DISSATISFIED, "没有落实");
        PetitionView seen = as(clerkOf(BUREAU), () -> queries.view(item.number()));
        assertEquals(ClockState.RUNNING, clock(seen, "petition.recontact").state());
        RecontactView task =
                as(clerkOf(BUREAU), () -> given.recontacts(item.number())).get(0);
        refused(
                RuleBroken.class,
                () -> as(clerkOf(BUREAU), () -> ratings.close(new CloseRecontact(item.number(), task.id(), ""))));
        refused(
                Conflict.class,
                () -> as(clerkOf(UNIT), () -> ratings.close(new CloseRecontact(item.number(), task.id(), "已联系"))));
        as(clerkOf(BUREAU), () -> ratings.close(new CloseRecontact(item.number(), task.id(), "已联系，约定下周落实")));
        PetitionView closed = as(clerkOf(BUREAU), () -> queries.view(item.number()));
        assertEquals(ClockState.STOPPED, clock(closed, "petition.recontact").state());
    }

    @Test
    @DisplayName("PSA-02 PSA-03 denunciations are not rated; a window that passed ends on its own day")
    void windows() throws Exception {
        PetitionView secret = registered(today(), Purpose.DENUNCIATION).petition();
        PetitionView sent = referred(secret, null);
        assertEquals(List.of(), as(clerkOf(BUREAU), () -> given.of(sent.number())));
        LocalDate day = today().minusDays(50);
        RegisteredPetition receipt = registered(day, Purpose.CLAIM);
        answered(receipt, day);
        assertEquals(
                "RATING_WINDOW_PASSED",
                refused(Conflict.class, () -> rate(receipt, RatedBody.BUREAU, Rating.SATISFIED, null))
                        .code());
        assertTrue(as(house(), ratings::expire) >= 2);
        List<RatingView> ended =
                as(clerkOf(BUREAU), () -> given.of(receipt.petition().number()));
        assertEquals(
                List.of(day.plusDays(31), day.plusDays(33)),
                ended.stream().map(RatingView::expiredOn).toList());
        assertEquals(RatingState.EXPIRED, ended.get(0).state());
    }
}
