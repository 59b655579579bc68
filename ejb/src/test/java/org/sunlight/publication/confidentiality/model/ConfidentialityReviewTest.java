package org.sunlight.publication.confidentiality.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.sunlight.publication.confidentiality.Carrier;
import org.sunlight.publication.confidentiality.Conclusion;
import org.sunlight.publication.confidentiality.DecideReview;
import org.sunlight.publication.confidentiality.DecideSuggestions;
import org.sunlight.publication.confidentiality.Found;
import org.sunlight.publication.confidentiality.Material;
import org.sunlight.publication.confidentiality.MaterialFile;
import org.sunlight.publication.confidentiality.ReviewAct;
import org.sunlight.publication.confidentiality.ReviewState;
import org.sunlight.publication.confidentiality.SubmitForReview;
import org.sunlight.publication.confidentiality.SuggestedIn;
import org.sunlight.publication.confidentiality.SuggestionDecision;
import org.sunlight.publication.confidentiality.SuggestionView;
import org.sunlight.publication.detection.Place;
import org.sunlight.publication.detection.Suggestion;
import org.sunlight.publication.detection.Suspicion;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.DomainException;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.Roles;

class ConfidentialityReviewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");
    private static final Caller DRAFTER = caller("drafter", Roles.CLERK);
    private static final Caller CHIEF = caller("chief", Roles.SECTION_HEAD);
    private static final Caller REVIEWER = caller("reviewer", Roles.CONFIDENTIALITY_REVIEWER);
    private static final Caller DEPUTY = caller("deputy", Roles.DEPUTY_HEAD);
    private static final Map<String, Caller> PEOPLE =
            Map.of("drafter", DRAFTER, "chief", CHIEF, "reviewer", REVIEWER, "deputy", DEPUTY);

    private static Caller caller(String login, String... roles) {
        return new Caller(login, login, 1L, null, Set.of(roles), "intranet", "test");
    }

    private static Material material(String text, MaterialFile... files) {
        return new Material("official-document", "D-1", 1, "关于公开接待日的通知", text, List.of(files));
    }

    private static Suggestion suggestion(Suspicion kind, int start, int end) {
        return new Suggestion(kind, Place.BODY, "", start, end, "detection.reason.FORM");
    }

    private static ConfidentialityReview submitted(Suspicion... kinds) {
        List<Found> found = List.of(kinds).stream()
                .map(kind -> new Found(SuggestedIn.TEXT, null, 0, suggestion(kind, 0, 2)))
                .toList();
        ConfidentialityReview review = ConfidentialityReview.submit(
                "KM-BM-2026-00001",
                new SubmitForReview(material("正文"), true, Carrier.DOCUMENT, null, null, null),
                found,
                DRAFTER,
                TODAY,
                NOW);
        number(review);
        return review;
    }

    /** A review in this state, each step signed by its own person. */
    private static ConfidentialityReview in(ReviewState state) {
        ConfidentialityReview review = submitted();
        switch (state) {
            case IN_SECTION -> {}
            case IN_REVIEW -> review.agree(CHIEF, NOW);
            case OUTSIDE -> {
                review.agree(CHIEF, NOW);
                review.conclude(decided(Conclusion.UNCERTAIN), REVIEWER, TODAY, NOW);
            }
            case BEFORE_APPROVAL -> {
                review.agree(CHIEF, NOW);
                review.conclude(decided(Conclusion.OPEN), REVIEWER, TODAY, NOW);
            }
            case APPROVED -> {
                review.agree(CHIEF, NOW);
                review.conclude(decided(Conclusion.OPEN), REVIEWER, TODAY, NOW);
                review.approve(decided(null), DEPUTY, TODAY, NOW);
            }
            case REFUSED -> {
                review.agree(CHIEF, NOW);
                review.conclude(decided(Conclusion.OPEN), REVIEWER, TODAY, NOW);
                review.refuse(decided(null), DEPUTY, TODAY, NOW);
            }
            case RETURNED -> review.giveBack(decided(null), CHIEF, TODAY, NOW);
            case VOID -> review.makeVoid(null, DRAFTER, TODAY, NOW);
        }
        assertEquals(state, review.state());
        return review;
    }

    private static DecideReview decided(Conclusion conclusion) {
        return new DecideReview("KM-BM-2026-00001", 0, conclusion, "条例（2019）第十七条", "理由");
    }

    private static void act(ConfidentialityReview review, ReviewAct act, Caller by) {
        switch (act) {
            case AGREE -> review.agree(by, NOW);
            case RETURN -> review.giveBack(decided(null), by, TODAY, NOW);
            case CONCLUDE -> review.conclude(decided(Conclusion.OPEN), by, TODAY, NOW);
            case DETERMINE -> review.determine(decided(Conclusion.OPEN), by, TODAY, NOW);
            case APPROVE -> review.approve(decided(null), by, TODAY, NOW);
            case REFUSE -> review.refuse(decided(null), by, TODAY, NOW);
            case SUBMIT, VOID -> throw new IllegalArgumentException(act.name());
        }
    }

    /** Roles are the container's: the model is asked as if each person held the step's role, so that four eyes alone decide. */
    @ParameterizedTest(name = "{0} {1} by {2}: {3}")
    @CsvFileSource(resources = "/confidentiality-review-matrix.csv", numLinesToSkip = 1)
    @DisplayName("CON-02 CON-03 each act in each state by each of the four people ends as the table says")
    void followsTheTable(ReviewState state, ReviewAct act, String who, String expected) {
        ConfidentialityReview review = in(state);
        Caller person = PEOPLE.get(who);
        Caller by = caller(person.login(), state.holders().toArray(String[]::new));
        String result;
        try {
            act(review, act, by);
            result = review.state().name();
        } catch (DomainException refusal) {
            result = refusal.code();
            assertEquals(state, review.state(), "refused, and moved all the same");
        }
        assertEquals(expected, result);
    }

    @Test
    @DisplayName("CON-02 what is offered to a person is what the person can do, and nothing else")
    void offersWhatCanBeDone() {
        for (ReviewState state : ReviewState.values()) {
            for (Caller person : PEOPLE.values()) {
                Set<ReviewAct> offered = in(state).offeredTo(person);
                for (ReviewAct act : EnumSet.complementOf(EnumSet.of(ReviewAct.SUBMIT, ReviewAct.VOID))) {
                    boolean holds = state.holders().stream().anyMatch(person::is);
                    boolean works = holds && works(state, act, person);
                    assertEquals(works, offered.contains(act), state + " " + act + " " + person.login());
                }
            }
        }
        Caller elsewhere = new Caller("x", "x", 2L, null, Set.of(Roles.SECTION_HEAD), "intranet", "t");
        assertEquals(Set.of(), in(ReviewState.IN_SECTION).offeredTo(elsewhere));
    }

    private static boolean works(ReviewState state, ReviewAct act, Caller by) {
        try {
            act(in(state), act, by);
            return true;
        } catch (DomainException refusal) {
            return false;
        }
    }

    @Test
    @DisplayName("CON-02 who has it not does not give it back")
    void isReturnedByWhoHasIt() {
        NotAllowed refusal = assertThrows(
                NotAllowed.class, () -> in(ReviewState.IN_SECTION).giveBack(decided(null), DEPUTY, TODAY, NOW));
        assertEquals("REVIEW_WITH_SOMEBODY_ELSE", refusal.code());
    }

    @Test
    @DisplayName("CON-01 nothing is handed in without the statement, a carrier and something to review")
    void needsTheStatement() {
        assertRefused("declared DECLARATION_MISSING", material("正文"), false, Carrier.DOCUMENT);
        assertRefused("carrier VALUE_MISSING", material("正文"), true, null);
        assertRefused("text NOTHING_TO_REVIEW", material(" "), true, Carrier.OTHER);
        assertRefused("text TEXT_TOO_LONG", material("字".repeat(Material.LONGEST_TEXT + 1)), true, Carrier.OTHER);
    }

    private static void assertRefused(String expected, Material material, boolean declared, Carrier carrier) {
        RuleBroken refusal = assertThrows(
                RuleBroken.class,
                () -> ConfidentialityReview.submit(
                        "n",
                        new SubmitForReview(material, declared, carrier, null, null, null),
                        List.of(),
                        DRAFTER,
                        TODAY,
                        NOW));
        assertEquals(expected, refusal.pointer() + " " + refusal.code());
    }

    @ParameterizedTest
    @EnumSource(
            value = Conclusion.class,
            names = {"OPEN_AFTER_REDACTION", "CLOSED", "UNCERTAIN"})
    @DisplayName("CON-02 whatever is not open needs its legal ground and a reason")
    void needsGround(Conclusion conclusion) {
        for (String missing : List.of("ground", "reason")) {
            RuleBroken refusal = assertThrows(
                    RuleBroken.class,
                    () -> in(ReviewState.IN_REVIEW)
                            .conclude(
                                    new DecideReview(
                                            "n",
                                            0,
                                            conclusion,
                                            missing.equals("ground") ? " " : "条例第十四条",
                                            missing.equals("reason") ? null : "理由"),
                                    REVIEWER,
                                    TODAY,
                                    NOW));
            assertEquals(missing + " TEXT_MISSING", refusal.pointer() + " " + refusal.code());
        }
    }

    @ParameterizedTest
    @NullSource
    @DisplayName("CON-02 a conclusion concludes something")
    void needsConclusion(Conclusion none) {
        RuleBroken refusal = assertThrows(
                RuleBroken.class, () -> in(ReviewState.IN_REVIEW).conclude(decided(none), REVIEWER, TODAY, NOW));
        assertEquals("conclusion VALUE_MISSING", refusal.pointer() + " " + refusal.code());
    }

    @Test
    @DisplayName("CON-02 CON-03 the conclusions lead where the workflow says; uncertain outside is no determination")
    void leadsOn() {
        Map<Conclusion, ReviewState> after = Map.of(
                Conclusion.OPEN, ReviewState.BEFORE_APPROVAL,
                Conclusion.CLOSED, ReviewState.BEFORE_APPROVAL,
                Conclusion.OPEN_AFTER_REDACTION, ReviewState.RETURNED,
                Conclusion.UNCERTAIN, ReviewState.OUTSIDE);
        after.forEach((conclusion, state) -> {
            ConfidentialityReview review = in(ReviewState.IN_REVIEW);
            review.conclude(decided(conclusion), REVIEWER, TODAY, NOW);
            assertEquals(state, review.state());
        });
        RuleBroken refusal = assertThrows(
                RuleBroken.class,
                () -> in(ReviewState.OUTSIDE).determine(decided(Conclusion.UNCERTAIN), REVIEWER, TODAY, NOW));
        assertEquals("DETERMINATION_UNCERTAIN", refusal.code());
    }

    @Test
    @DisplayName("CON-02 what the reviewer closed is not approved")
    void doesNotApproveTheClosed() {
        ConfidentialityReview review = in(ReviewState.IN_REVIEW);
        review.conclude(decided(Conclusion.CLOSED), REVIEWER, TODAY, NOW);
        Conflict refusal =
                assertThrows(Conflict.class, () -> review.approve(decided(Conclusion.OPEN), DEPUTY, TODAY, NOW));
        assertEquals("CONCLUSION_IS_CLOSED", refusal.code());
        assertFalse(review.isApproved());
    }

    @Test
    @DisplayName("CON-04 one letter, one file name, one byte of a file, and it is something else")
    void pinsTheContent() {
        MaterialFile file = new MaterialFile(7, "附件.pdf", "application/pdf", 10, "a".repeat(64));
        MaterialFile renamed = new MaterialFile(7, "附件1.pdf", "application/pdf", 10, "a".repeat(64));
        MaterialFile swapped = new MaterialFile(7, "附件.pdf", "application/pdf", 10, "b".repeat(64));
        String hash = material("正文", file).hash();
        assertEquals(hash, material("正文\r\n", file).hash());
        assertFalse(hash.equals(material("正文。", file).hash()));
        assertFalse(hash.equals(material("正文", renamed).hash()));
        assertFalse(hash.equals(material("正文", swapped).hash()));
        assertFalse(hash.equals(material("正文").hash()));
        Material moved = new Material("official-document", "D-1", 1, "关于公开接待日的通知正", "文", List.of(file));
        assertFalse(hash.equals(moved.hash()), "a letter moved from the text to the title");
    }

    @Test
    @DisplayName(
            "CON-09 undecided or to be removed, it is not concluded that it may be published; another conclusion stands open")
    void asksAPersonFirst() {
        ConfidentialityReview review = submitted(Suspicion.MOBILE, Suspicion.NAME);
        review.agree(CHIEF, NOW);
        assertEquals("SUGGESTION_UNDECIDED", refusedToOpen(review));
        suggest(review, SuggestionDecision.REMOVE, null, REVIEWER);
        assertEquals("SUGGESTION_TO_BE_REMOVED", refusedToOpen(review));
        suggest(review, SuggestionDecision.KEEP, "公开的办公电话", REVIEWER);
        review.conclude(decided(Conclusion.OPEN), REVIEWER, TODAY, NOW);
        assertEquals(ReviewState.BEFORE_APPROVAL, review.state());

        ConfidentialityReview other = submitted(Suspicion.MOBILE);
        other.agree(CHIEF, NOW);
        other.conclude(decided(Conclusion.OPEN_AFTER_REDACTION), REVIEWER, TODAY, NOW);
        assertEquals(ReviewState.RETURNED, other.state());
    }

    @Test
    @DisplayName("CON-09 the determination from outside is held to the suggestions as well")
    void holdsTheDeterminationToThem() {
        ConfidentialityReview review = submitted(Suspicion.SECRECY_MARK);
        review.agree(CHIEF, NOW);
        review.conclude(decided(Conclusion.UNCERTAIN), REVIEWER, TODAY, NOW);
        Conflict refusal =
                assertThrows(Conflict.class, () -> review.determine(decided(Conclusion.OPEN), REVIEWER, TODAY, NOW));
        assertEquals("SUGGESTION_UNDECIDED", refusal.code());
    }

    private static String refusedToOpen(ConfidentialityReview review) {
        return assertThrows(Conflict.class, () -> review.conclude(decided(Conclusion.OPEN), REVIEWER, TODAY, NOW))
                .code();
    }

    /** All of them. */
    private static void suggest(ConfidentialityReview review, SuggestionDecision decision, String why, Caller by) {
        List<Long> ids =
                review.view().suggestions().stream().map(SuggestionView::id).toList();
        review.decide(new DecideSuggestions("n", 0, ids, decision, why), by, NOW);
    }

    /** What the database would give. */
    private static void number(ConfidentialityReview review) {
        try {
            Field all = ConfidentialityReview.class.getDeclaredField("suggestions");
            all.setAccessible(true);
            Field id = ReviewSuggestion.class.getDeclaredField("id");
            id.setAccessible(true);
            long next = 1;
            for (Object suggestion : (List<?>) all.get(review)) {
                id.set(suggestion, next++);
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @DisplayName("CON-09 the drafter decides, and does not undo what another decided; after the conclusion it stands")
    void knowsWhoDecides() {
        ConfidentialityReview review = submitted(Suspicion.MOBILE);
        assertTrue(review.mayDecideSuggestions(DRAFTER));
        assertTrue(review.mayDecideSuggestions(CHIEF));
        assertFalse(review.mayDecideSuggestions(DEPUTY));
        suggest(review, SuggestionDecision.REMOVE, null, CHIEF);
        NotAllowed refusal =
                assertThrows(NotAllowed.class, () -> suggest(review, SuggestionDecision.KEEP, "保留", DRAFTER));
        assertEquals("SUGGESTION_DECIDED_BY_ANOTHER", refusal.code());
        suggest(review, SuggestionDecision.KEEP, "保留", REVIEWER);
        RuleBroken silent =
                assertThrows(RuleBroken.class, () -> suggest(review, SuggestionDecision.KEEP, " ", REVIEWER));
        assertEquals("reason TEXT_MISSING", silent.pointer() + " " + silent.code());
        assertFalse(in(ReviewState.BEFORE_APPROVAL).mayDecideSuggestions(REVIEWER));
        Conflict late = assertThrows(
                Conflict.class,
                () -> in(ReviewState.BEFORE_APPROVAL)
                        .decide(
                                new DecideSuggestions("n", 0, List.of(1L), SuggestionDecision.KEEP, "x"),
                                REVIEWER,
                                NOW));
        assertEquals("REVIEW_ACT_NOT_PERMITTED", late.code());
    }
}
