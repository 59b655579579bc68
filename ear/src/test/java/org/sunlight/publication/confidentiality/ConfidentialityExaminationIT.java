package org.sunlight.publication.confidentiality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.law.clock.ClockState;
import org.sunlight.law.clock.ClockView;
import org.sunlight.publication.catalogue.EntryView;
import org.sunlight.publication.detection.Known;
import org.sunlight.publication.detection.Suspicion;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.Roles;

class ConfidentialityExaminationIT extends ConfidentialityCase {

    @Inject
    private ReviewMonthQueries months;

    @Test
    @DisplayName(
            "CON-07 no row gets into the catalogue past the gate: the database refuses a hash that nobody approved")
    void databaseGuardsTheGate() throws Exception {
        Material material = material(PLAIN);
        ReviewView approval = approved(material);
        EntryView real = published(material);
        Material open = material(PLAIN);
        ReviewView running = submitted(open);
        assertForged(real, approval.number(), "f".repeat(64));
        assertForged(real, running.number(), running.contentHash());
        try (Connection connection = database.getConnection();
                PreparedStatement undo = connection.prepareStatement(
                        "update confidentiality_review set state = 'VOID' where number = ?")) {
            undo.setString(1, approval.number());
            assertThrows(SQLException.class, undo::executeUpdate, "an approval is taken back under a published entry");
        }
    }

    @Test
    @DisplayName(
            "CON-08 CON-09 what may be personal data is suggested, decided by a person, and only then may it go out")
    void examines() throws Exception {
        String phone = organs.byCode("KMXF").phone();
        Material material = material("请赵铁柱携带身份证11010519491231002X到场，手机13912345678，办公电话" + phone + "。");
        ReviewView handedIn = as(
                clerk(),
                () -> service.submit(new SubmitForReview(
                        material,
                        true,
                        Carrier.DOCUMENT,
                        null,
                        null,
                        null,
                        null,
                        new Known(List.of("赵铁柱"), List.of(), Set.of()))));
        Set<Suspicion> kinds = new java.util.HashSet<>();
        for (SuggestionView each : handedIn.suggestions()) {
            kinds.add(each.kind());
            String piece = material.text().substring(each.start(), each.end());
            assertFalse(piece.contains(phone), "the office's own number");
        }
        assertTrue(kinds.containsAll(Set.of(Suspicion.NAME, Suspicion.ID_NUMBER, Suspicion.MOBILE)), kinds.toString());
        ReviewView agreed = agreed(handedIn);
        assertEquals("SUGGESTION_UNDECIDED", code(() -> concluded(agreed, Conclusion.OPEN)));
        List<Long> ids = agreed.suggestions().stream().map(SuggestionView::id).toList();
        assertEquals(
                "TEXT_MISSING",
                code(() -> as(
                        clerk(),
                        () -> service.decideSuggestions(new DecideSuggestions(
                                agreed.number(), agreed.version(), ids, SuggestionDecision.KEEP, " ")))));
        ReviewView kept = as(
                clerk(),
                () -> service.decideSuggestions(new DecideSuggestions(
                        agreed.number(), agreed.version(), ids, SuggestionDecision.KEEP, "本人同意公开")));
        assertTrue(kept.version() > agreed.version(), "a decision is a change of the review");
        ReviewView removing = as(
                reviewer(),
                () -> service.decideSuggestions(new DecideSuggestions(
                        kept.number(), kept.version(), ids.subList(0, 1), SuggestionDecision.REMOVE, null)));
        assertEquals("SUGGESTION_TO_BE_REMOVED", code(() -> concluded(removing, Conclusion.OPEN)));
        assertEquals(
                ReviewState.RETURNED,
                concluded(removing, Conclusion.OPEN_AFTER_REDACTION).state());
    }

    @Test
    @DisplayName("CON-08 a file is searched as well, its passages are shown and kept nowhere")
    void examinesFiles() throws Exception {
        Material draft = material(PLAIN);
        MaterialFile file = textFile(draft, "名单.txt", "联系人手机：13912345678");
        Material material =
                new Material(KIND, draft.subjectNumber(), draft.organId(), draft.title(), draft.text(), List.of(file));
        ReviewView handedIn = submitted(material);
        SuggestionView found = handedIn.suggestions().stream()
                .filter(each -> each.kind() == Suspicion.MOBILE)
                .findFirst()
                .orElseThrow();
        assertEquals(SuggestedIn.FILE, found.part());
        Excerpt passage = as(reviewer(), () -> reviews.excerpts(handedIn.number(), file.attachmentId()))
                .get(found.id());
        assertEquals("13912345678", passage.piece());
    }

    @Test
    @DisplayName("CON-03 CON-06 five working days; asked outside they stand still and fifteen others run")
    void runsItsClocks() throws Exception {
        ReviewView handedIn = submitted(material(PLAIN));
        ClockView five = clock(handedIn, "confidentiality.review");
        assertEquals(today(), five.dayZero());
        assertEquals(5, five.amount());
        ReviewView outside = concluded(agreed(handedIn), Conclusion.UNCERTAIN);
        assertEquals(ClockState.PAUSED, clock(outside, "confidentiality.review").state());
        ClockView fifteen = clock(outside, "confidentiality.determination");
        assertEquals(15, fifteen.amount());
        assertEquals(ClockState.RUNNING, fifteen.state());
        ReviewView back = as(reviewer(), () -> service.determine(now(outside, Conclusion.OPEN)));
        assertEquals(ClockState.RUNNING, clock(back, "confidentiality.review").state());
        assertEquals(
                ClockState.STOPPED, clock(back, "confidentiality.determination").state());
        ReviewView done = as(deputy(), () -> service.approve(now(back, null)));
        assertEquals(ClockState.STOPPED, clock(done, "confidentiality.review").state());
    }

    @Test
    @DisplayName("CON-02 what waits for a person is of the own organ, of the own roles and not signed by the person")
    void knowsWhoseTurnItIs() throws Exception {
        ReviewView seen = submitted(material(PLAIN));
        assertTrue(waits(chief(), seen));
        assertFalse(waits(reviewer(), seen));
        assertFalse(waits(of("KMXF", "drafter", Roles.SECTION_HEAD), seen), "one's own");
        assertEquals(Set.of(ReviewAct.AGREE, ReviewAct.RETURN), as(chief(), () -> reviews.offered(seen.number())));
        ReviewView agreed = agreed(seen);
        assertFalse(waits(chief(), agreed));
        assertTrue(waits(reviewer(), agreed));
        ReviewView outside = concluded(agreed, Conclusion.UNCERTAIN);
        assertTrue(waits(reviewer(), outside), "who asked outside records the answer");
    }

    @Test
    @DisplayName("CON-11 a month that is over is signed once, nil or not; one that is not over is not")
    void signsMonths() throws Exception {
        Caller theirs = of("KMZR", "their-reviewer", Roles.CONFIDENTIALITY_REVIEWER);
        YearMonth last = YearMonth.from(today()).minusMonths(1);
        assertTrue(as(theirs, () -> months.month(last)).figures().isNil());
        as(theirs, () -> {
            monthly.sign(new SignMonth(last));
            return null;
        });
        MonthView signed = as(theirs, () -> months.month(last));
        assertTrue(signed.isSigned());
        assertEquals("their-reviewer", signed.signedName());
        assertEquals(
                "MONTH_SIGNED",
                code(() -> as(theirs, () -> {
                    monthly.sign(new SignMonth(last));
                    return null;
                })));
        YearMonth running = YearMonth.from(today());
        assertEquals(
                "MONTH_NOT_OVER",
                code(() -> as(theirs, () -> {
                    monthly.sign(new SignMonth(running));
                    return null;
                })));
        submitted(material(PLAIN));
        MonthFigures figures = as(reviewer(), () -> months.month(running)).figures();
        assertTrue(figures.total() >= 1);
        assertEquals(
                figures.total(),
                figures.approved() + figures.refused() + figures.returned() + figures.voided() + figures.pending());
        Caller house = Caller.system("it");
        assertTrue(as(house, () -> monthly.remind()) >= 1, "the bureau's reviewer has not signed");
        assertTrue(LocalDate.MIN.isBefore(signed.dueOn()));
    }

    private void assertForged(EntryView like, String reviewNumber, String hash) throws SQLException {
        String forge = "insert into catalogue_entry (id, version, organ_id, publisher, index_number, subject_kind,"
                + " subject_number, title, body, content_hash, review_id, review_number, topic_code, column_code,"
                + " search_text, state, published_at, changed_at) select -1, 1, e.organ_id, e.publisher, 'forged', 'forged',"
                + " 'forged', e.title, e.body, cast(? as varchar(64)), r.id, r.number, e.topic_code, e.column_code,"
                + " e.search_text, e.state, e.published_at, e.changed_at from catalogue_entry e, confidentiality_review r"
                + " where e.index_number = ? and r.number = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(forge)) {
            insert.setString(1, hash);
            insert.setString(2, like.indexNumber());
            insert.setString(3, reviewNumber);
            SQLException refusal = assertThrows(SQLException.class, insert::executeUpdate);
            assertTrue(refusal.getSQLState().startsWith("23"), refusal.toString());
        }
    }

    private boolean waits(Caller by, ReviewView review) throws Exception {
        ReviewFilter filter = new ReviewFilter(ReviewShelf.WAITING, null, review.number(), null, null);
        assertEquals((long) as(by, () -> reviews.page(filter, 0, 10)).size(), as(by, () -> reviews.count(filter)));
        return !as(by, () -> reviews.page(filter, 0, 10)).isEmpty();
    }
}
