package org.sunlight.petition.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.petition.casework.Openness;
import org.sunlight.petition.casework.PetitionCase;
import org.sunlight.petition.casework.PetitionView;
import org.sunlight.petition.casework.Purpose;
import org.sunlight.petition.casework.SetOpenness;
import org.sunlight.publication.confidentiality.Conclusion;
import org.sunlight.publication.confidentiality.ConfidentialityReviewService;
import org.sunlight.publication.confidentiality.DecideReview;
import org.sunlight.publication.confidentiality.ReviewView;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.Roles;

class PetitionPublicationIT extends PetitionCase {

    @Resource(lookup = "java:jboss/datasources/SunlightDS")
    private DataSource database;

    @Inject
    private PetitionPublicationService service;

    @Inject
    private PetitionPublicationQueries published;

    @Inject
    private ConfidentialityReviewService reviews;

    private PetitionView open(PetitionView item, Openness openness) throws Exception {
        PetitionView seen = as(clerkOf(BUREAU), () -> queries.view(item.number()));
        return as(
                clerkOf(BUREAU),
                () -> petitions.setOpenness(new SetOpenness(seen.number(), seen.version(), openness, "公开范围调整")));
    }

    private PetitionView answeredAndOpen() throws Exception {
        LocalDate day = today().minusDays(30);
        return open(served(accepted(day.minusDays(5)), day), Openness.PUBLIC);
    }

    private PublicationView draft(PetitionView item, long version, String answer) throws Exception {
        return as(
                clerkOf(BUREAU),
                () -> service.draft(new DraftPublication(item.number(), version, "电梯停运问题", "小区电梯停运，要求恢复。", answer)));
    }

    private PublicationView handIn(PublicationView seen) throws Exception {
        return as(clerkOf(BUREAU), () -> service.handIn(new HandInPublication(seen.number(), seen.version(), true)));
    }

    private PublicationView publish(PublicationView seen) throws Exception {
        return as(clerkOf(BUREAU), () -> service.publish(new DecidePublication(seen.number(), seen.version(), null)));
    }

    /** Over the desks of four people. */
    private PublicationView release(PublicationView drafted) throws Exception {
        ReviewView review = handIn(drafted).review();
        ReviewView agreed = as(sectionHeadOf(BUREAU), () -> reviews.agree(step(review, null)));
        ReviewView concluded =
                as(of(BUREAU, Roles.CONFIDENTIALITY_REVIEWER), () -> reviews.conclude(step(agreed, Conclusion.OPEN)));
        as(deputyOf(BUREAU), () -> reviews.approve(step(concluded, null)));
        return publish(drafted);
    }

    private static DecideReview step(ReviewView seen, Conclusion conclusion) {
        return new DecideReview(seen.number(), seen.version(), conclusion, null, null);
    }

    private boolean isOut(String number) throws Exception {
        return as(stranger(), () -> published.published(number)).isPresent();
    }

    private static Caller stranger() {
        return new Caller("-", "-", null, null, Set.of(), "public", "it");
    }

    @Test
    @DisplayName(
            "PPU-01 PPU-03 PPU-06 drafted, reviewed over the desks, published, then everybody may read it; nobody's name is in it")
    void needsTheReview() throws Exception {
        PetitionView item = answeredAndOpen();
        PublicationView drafted = draft(item, -1, "维修资金已划拨，电梯恢复运行。");
        assertFalse(isOut(item.number()));
        assertEquals(
                "NOT_APPROVED",
                assertThrows(Conflict.class, () -> publish(drafted)).code());
        PublicationView out = release(drafted);
        assertTrue(out.isOut());
        PublishedPetition shown =
                as(stranger(), () -> published.published(item.number())).orElseThrow();
        assertEquals("维修资金已划拨，电梯恢复运行。", shown.answer());
        assertTrue(shown.steps().stream().anyMatch(step -> step.act().equals("ISSUE_REPLY")));
        for (var person : item.petitioners()) {
            assertFalse(shown.toString().contains(person.name()), "the name of the petitioner is out");
        }
        assertTrue(as(stranger(), () -> published.page("电梯", 0, 100)).stream()
                .anyMatch(row -> row.number().equals(item.number())));
        assertEquals(List.of(), as(stranger(), () -> published.page("%", 0, 100)));
        assertTrue(as(clerkOf(BUREAU), () -> published.alike("电梯停运", null)).stream()
                .anyMatch(row -> row.title().equals("电梯停运问题")));
    }

    @Test
    @DisplayName("PPU-03 without the statement nothing is handed in")
    void needsTheStatement() throws Exception {
        PublicationView drafted = draft(answeredAndOpen(), -1, "答复。");
        RuleBroken refusal = assertThrows(
                RuleBroken.class,
                () -> as(
                        clerkOf(BUREAU),
                        () -> service.handIn(new HandInPublication(drafted.number(), drafted.version(), false))));
        assertEquals("declared DECLARATION_MISSING", refusal.pointer() + " " + refusal.code());
    }

    @Test
    @DisplayName("PPU-02 a name, a number, an address in the text is refused where it stands, and nothing is stored")
    void refusesPersonalData() throws Exception {
        PetitionView item = answeredAndOpen();
        String name = item.petitioners().get(0).name();
        for (String answer : List.of("已与" + name + "联系。", "请致电13888888888。", "住北京路12号3单元501室。")) {
            RuleBroken refusal = assertThrows(RuleBroken.class, () -> draft(item, -1, answer));
            assertEquals("answer PERSONAL_DATA_IN_TEXT", refusal.pointer() + " " + refusal.code());
            assertFalse(refusal.arguments().toString().contains(name));
        }
        assertTrue(as(clerkOf(BUREAU), () -> published.of(item.number())).isEmpty());
    }

    @Test
    @DisplayName("PPU-04 PPU-05 written anew it is gone until released again; withdrawn or closed, nobody finds it")
    void goesAgain() throws Exception {
        PetitionView item = answeredAndOpen();
        PublicationView first = release(draft(item, -1, "答复一。"));
        assertThrows(ConflictingEdit.class, () -> draft(item, first.version() - 1, "答复二。"));
        PublicationView second = draft(item, first.version(), "答复二。");
        assertFalse(isOut(item.number()));
        assertEquals(
                "APPROVAL_VOID",
                assertThrows(Conflict.class, () -> publish(second)).code());
        PublicationView out = release(second);
        assertTrue(isOut(item.number()));
        open(item, Openness.PETITIONER_ONLY);
        assertFalse(isOut(item.number()));
        open(item, Openness.PUBLIC);
        assertFalse(isOut(item.number()), "what was taken away comes back by an act, not by itself");
        publish(out);
        assertTrue(isOut(item.number()));
        assertThrows(
                RuleBroken.class,
                () -> as(
                        sectionHeadOf(BUREAU),
                        () -> service.withdraw(new DecidePublication(item.number(), out.version(), " "))));
        as(sectionHeadOf(BUREAU), () -> service.withdraw(new DecidePublication(item.number(), out.version(), "内容有误")));
        assertFalse(isOut(item.number()));
    }

    @Test
    @DisplayName("PPU-04 words that were changed behind the house's back are not shown")
    void showsOnlyWhatWasReleased() throws Exception {
        PetitionView item = answeredAndOpen();
        release(draft(item, -1, "答复原文。"));
        assertTrue(isOut(item.number()));
        try (Connection connection = database.getConnection();
                PreparedStatement forgery = connection.prepareStatement(
                        "update catalogue_entry set body = '改过的答复' where subject_kind = 'petition' and subject_number = ?")) {
            forgery.setString(1, item.number());
            assertEquals(1, forgery.executeUpdate());
        }
        assertFalse(isOut(item.number()));
    }

    @Test
    @DisplayName("PPU-01 items that are not open or not answered, and other organs, are refused")
    void refusesOthers() throws Exception {
        PetitionView closed = served(accepted(today().minusDays(35)), today().minusDays(30));
        assertEquals(
                "ITEM_NOT_PUBLIC",
                assertThrows(Conflict.class, () -> draft(closed, -1, "答复。")).code());
        PetitionView young =
                open(registered(today().minusDays(3), Purpose.CLAIM).petition(), Openness.PUBLIC);
        assertEquals(
                "ITEM_NOT_ANSWERED",
                assertThrows(Conflict.class, () -> draft(young, -1, "答复。")).code());
        PetitionView item = answeredAndOpen();
        assertThrows(
                NotAllowed.class,
                () -> as(
                        clerkOf(UNIT), () -> service.draft(new DraftPublication(item.number(), -1, "标题", "问题", "答复"))));
    }
}
