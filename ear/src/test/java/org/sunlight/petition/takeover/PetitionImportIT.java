package org.sunlight.petition.takeover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.law.clock.ClockState;
import org.sunlight.law.clock.ClockView;
import org.sunlight.office.job.ImportOutcome;
import org.sunlight.petition.casework.Channel;
import org.sunlight.petition.casework.DisposalKind;
import org.sunlight.petition.casework.PastPetition;
import org.sunlight.petition.casework.PetitionCase;
import org.sunlight.petition.casework.PetitionState;
import org.sunlight.petition.casework.PetitionTakeover;
import org.sunlight.petition.casework.PetitionTimelineEntry;
import org.sunlight.petition.casework.PetitionView;
import org.sunlight.petition.casework.PetitionerEntry;
import org.sunlight.petition.casework.Purpose;
import org.sunlight.petition.casework.ReplyOutcome;
import org.sunlight.petition.review.PastReview;
import org.sunlight.petition.review.PetitionReviewQueries;
import org.sunlight.petition.review.ReviewResult;
import org.sunlight.petition.satisfaction.PastRating;
import org.sunlight.petition.satisfaction.PetitionRatingQueries;
import org.sunlight.petition.satisfaction.RatedBody;
import org.sunlight.petition.satisfaction.Rating;
import org.sunlight.petition.satisfaction.RatingState;
import org.sunlight.petition.satisfaction.RatingView;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.security.Caller;

class PetitionImportIT extends PetitionCase {

    private static final Caller JOB = Caller.system("it");

    @Inject
    private PetitionImport imports;

    @Inject
    private PetitionTakeover items;

    @Inject
    private PetitionReviewQueries reviews;

    @Inject
    private PetitionRatingQueries ratings;

    private final String source = UUID.randomUUID().toString();

    private long bureau() throws Exception {
        return clerkOf(BUREAU).organId();
    }

    private List<ImportOutcome> store(ImportedPetition... records) throws Exception {
        long bureau = bureau();
        return as(JOB, () -> imports.store(bureau, List.of(records)));
    }

    private PastPetition past(String number, LocalDate on, Purpose purpose, String organ, PastPetition.Reply reply) {
        return past(number, on, purpose, organ, reply, null, List.of(), "h" + number);
    }

    private PastPetition past(
            String number,
            LocalDate on,
            Purpose purpose,
            String organ,
            PastPetition.Reply reply,
            String repeatOf,
            List<PastPetition.Review> reviewed,
            String hash) {
        return new PastPetition(
                source + number,
                hash,
                on,
                Channel.LETTER,
                purpose,
                null,
                null,
                "接收的事项 " + source,
                "正文",
                List.of(new PetitionerEntry("王某", null, null, null, null, null, null, null, null, false)),
                null,
                false,
                repeatOf == null ? null : source + repeatOf,
                new PastPetition.Disposal(DisposalKind.REFER, on.plusDays(20), organ, null),
                null,
                on.plusDays(30),
                new PastPetition.Extension(on.plusDays(60), 45),
                reply,
                reviewed,
                null);
    }

    private static ImportedPetition plain(PastPetition item) {
        return new ImportedPetition(item, List.of(), List.of());
    }

    private PetitionView stored(String number) throws Exception {
        return as(clerkOf(BUREAU), () -> queries.view(number(number)));
    }

    private String number(String sourceNumber) throws Exception {
        long bureau = bureau();
        return as(JOB, () -> items.known(bureau, List.of(source + sourceNumber)))
                .get(source + sourceNumber)
                .number();
    }

    private static Map<String, ClockView> clocks(PetitionView item) {
        return item.clocks().stream().collect(Collectors.toMap(c -> c.ref().rule(), c -> c));
    }

    @Test
    @DisplayName("PTK-01 PTK-02 PTK-04 stores, passes over, refuses; a bad line harms no other")
    void storesSkipsAndRefuses() throws Exception {
        LocalDate on = LocalDate.of(2023, 10, 9);
        PastPetition first = past("-1", on, Purpose.CLAIM, UNIT, null);
        PastPetition lost = past("-2", on, Purpose.CLAIM, "NO-SUCH", null);
        PastPetition again = past("-3", on.plusDays(90), Purpose.CLAIM, UNIT, null, "-1", List.of(), "h");
        PastPetition orphan = past("-4", on, Purpose.CLAIM, UNIT, null, "-9", List.of(), "h");
        assertEquals(
                List.of(
                        ImportOutcome.WRITTEN,
                        ImportOutcome.rejected("/disposal/organ", "ORGAN_CODE_UNKNOWN", "NO-SUCH"),
                        ImportOutcome.WRITTEN,
                        ImportOutcome.rejected("/repeatOf", "REPEAT_SOURCE_UNKNOWN", source + "-9")),
                store(plain(first), plain(lost), plain(again), plain(orphan)));
        assertEquals(stored("-1").number(), stored("-3").repeatOf());
        assertFalse(stored("-3").firstNationwide());
        PastPetition changed = past("-1", on, Purpose.CLAIM, UNIT, null, null, List.of(), "other");
        assertEquals(List.of(ImportOutcome.UNCHANGED, ImportOutcome.UNCHANGED), store(plain(first), plain(again)));
        assertEquals(List.of(ImportOutcome.ALREADY_IMPORTED), store(plain(changed)));
    }

    @Test
    @DisplayName("PTK-03 PTK-05 history with its clocks, the broken terms late, the reviews and ratings with it")
    void takesWholeHistory() throws Exception {
        LocalDate on = LocalDate.of(2021, 3, 1);
        LocalDate replied = on.plusDays(200);
        LocalDate served = replied.plusDays(5);
        PastPetition item = past(
                "-5",
                on,
                Purpose.CLAIM,
                UNIT,
                new PastPetition.Reply(replied, served, ReplyOutcome.NOT_SUPPORTED),
                null,
                List.of(new PastPetition.Review(served.plusDays(10), served.plusDays(30), served.plusDays(33), false)),
                "h5");
        PastReview review =
                new PastReview(served.plusDays(10), served.plusDays(30), served.plusDays(33), ReviewResult.UPHELD);
        PastRating rating = new PastRating(RatedBody.RESPONSIBLE_ORGAN, Rating.DISSATISFIED, served.plusDays(3));
        assertEquals(
                List.of(ImportOutcome.WRITTEN), store(new ImportedPetition(item, List.of(review), List.of(rating))));
        PetitionView view = stored("-5");
        assertEquals(PetitionState.REVIEW_SERVED, view.state());
        Map<String, ClockView> clocks = clocks(view);
        assertTrue(clocks.values().stream().allMatch(clock -> clock.state() == ClockState.STOPPED));
        assertTrue(clocks.get("petition.dispose").late());
        ClockView handling = clocks.get("petition.handle");
        assertEquals(45, handling.extendedBy());
        assertTrue(handling.late());
        assertFalse(clocks.get("petition.notify").late());
        assertFalse(clocks.get("petition.review").late());
        assertEquals(
                List.of(
                        "REGISTER",
                        "REFER",
                        "ACCEPT",
                        "GRANT_EXTENSION",
                        "ISSUE_REPLY",
                        "RECORD_SERVICE",
                        "REQUEST_REVIEW",
                        "CONFIRM_ON_REVIEW",
                        "SERVE_REVIEW"),
                as(clerkOf(BUREAU), () -> queries.timeline(view.number())).stream()
                        .map(PetitionTimelineEntry::act)
                        .toList());
        assertEquals(
                ReviewResult.UPHELD,
                as(clerkOf(BUREAU), () -> reviews.of(view.number())).get(0).result());
        Map<RatedBody, RatingView> rated = as(clerkOf(BUREAU), () -> ratings.of(view.number())).stream()
                .collect(Collectors.toMap(RatingView::rated, r -> r));
        assertEquals(Rating.DISSATISFIED, rated.get(RatedBody.RESPONSIBLE_ORGAN).rating());
        assertEquals(RatingState.EXPIRED, rated.get(RatedBody.BUREAU).state());
    }

    @Test
    @DisplayName("PTK-05 a suggestion has a handling term under the regulation of 2005 and none since 2022-05-01")
    void followsTheRegulationOfTheDay() throws Exception {
        store(
                plain(past("-6", LocalDate.of(2022, 4, 30), Purpose.SUGGESTION, UNIT, null)),
                plain(past("-7", LocalDate.of(2022, 5, 1), Purpose.SUGGESTION, UNIT, null)));
        assertEquals(PetitionState.ACCEPTED, stored("-6").state());
        assertTrue(clocks(stored("-6")).containsKey("petition.handle"));
        assertEquals(PetitionState.STUDYING, stored("-7").state());
        assertFalse(clocks(stored("-7")).containsKey("petition.handle"));
    }

    @Test
    @DisplayName("PTK-06 a denunciation is seen by the head alone")
    void hidesDenunciations() throws Exception {
        store(plain(past("-8", LocalDate.of(2023, 5, 1), Purpose.DENUNCIATION, UNIT, null)));
        String number = number("-8");
        assertThrows(NotFound.class, () -> as(clerkOf(BUREAU), () -> queries.view(number)));
        assertEquals(number, as("zhou", () -> queries.view(number)).number());
    }
}
