package org.sunlight.petition.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.law.clock.ClockState;
import org.sunlight.office.notice.NoticeView;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.RuleBroken;

/** The life of a petition item, its sides and what is refused. */
class PetitionLifeIT extends PetitionLifeCase {

    @Test
    @DisplayName("PET-01 PET-02 PET-08 PET-10 PET-12 PET-13 leads an item from the counter to the served opinion")
    void leadsAnItemToItsOpinion() throws Exception {
        LocalDate day = today().minusDays(20);
        RegisteredPetition receipt = registered(day, Purpose.CLAIM);
        PetitionView seen = receipt.petition();
        assertTrue(seen.number().matches("KMXF-XF-" + day.getYear() + "-\\d{6}"), seen.number());
        assertNotNull(receipt.queryCode());
        assertEquals(day, clock(seen, "petition.dispose").dayZero());
        assertEquals(day.plusDays(15), clock(seen, "petition.dispose").unmovedDueOn());

        PetitionView sent = referred(seen, day.plusDays(2));
        assertEquals(ClockState.STOPPED, clock(sent, "petition.dispose").state());
        assertNull(clock(sent, "petition.notify"));
        PetitionView received = signedFor(sent, day.plusDays(3));
        assertEquals(day.plusDays(3), clock(received, "petition.notify").dayZero());
        assertEquals(5, clock(received, "petition.object").amount());
        PetitionView accepted = as(
                clerkOf(UNIT),
                () -> handling.accept(
                        new AcceptPetition(received.number(), received.version(), day.plusDays(4), null)));
        assertEquals(LegalRoute.PETITION, accepted.legalRoute());
        assertEquals(ClockState.STOPPED, clock(accepted, "petition.notify").state());
        assertEquals(day.plusDays(64), clock(accepted, "petition.handle").unmovedDueOn());

        PetitionView served = served(accepted, day.plusDays(10));
        assertEquals(PetitionState.SERVED, served.state());
        assertEquals(ClockState.STOPPED, clock(served, "petition.handle").state());
        assertEquals(day.plusDays(40), clock(served, "petition.request-review").unmovedDueOn());
        assertEquals(ReplyOutcome.EXPLAINED, served.demands().get(1).outcome());
        assertEquals(
                "REVIEW_STILL_OPEN",
                refused(Conflict.class, () -> as(clerkOf(UNIT), () -> petitions.close(now(served, null))))
                        .code());

        List<PetitionTimelineEntry> history = as(clerkOf(BUREAU), () -> queries.timeline(seen.number()));
        assertEquals(
                List.of(
                        "REGISTER",
                        "REFER",
                        "SIGN_FOR",
                        "ACCEPT",
                        "DRAFT_REPLY",
                        "SUBMIT_REPLY",
                        "APPROVE_REPLY",
                        "ISSUE_REPLY",
                        "RECORD_SERVICE"),
                history.stream().map(PetitionTimelineEntry::act).toList());
    }

    @Test
    @DisplayName("PET-09 an objection lets the bureau's term go on; the bureau may stay with its disposal")
    void objects() throws Exception {
        LocalDate day = today().minusDays(9);
        PetitionView received =
                signedFor(referred(registered(day, Purpose.CLAIM).petition(), day), day);
        PetitionView objected =
                as(sectionHeadOf(UNIT), () -> handling.object(on(received, day.plusDays(1), "不属于本局职责")));
        assertEquals(PetitionState.OBJECTED, objected.state());
        assertFalse(objected.objections().get(0).late());
        assertEquals(ClockState.RUNNING, clock(objected, "petition.dispose").state());
        assertEquals(day.plusDays(15), clock(objected, "petition.dispose").unmovedDueOn());
        PetitionView refused = as(
                sectionHeadOf(BUREAU),
                () -> disposals.refuseObjection(
                        new DecideObjection(objected.number(), objected.version(), day.plusDays(2), "按三定方案属于贵局")));
        assertEquals(PetitionState.RECEIVED, refused.state());
        assertEquals(Boolean.FALSE, refused.objections().get(0).granted());
        assertEquals(ClockState.STOPPED, clock(refused, "petition.dispose").state());
        assertEquals(ClockState.RUNNING, clock(refused, "petition.notify").state());
    }

    @Test
    @DisplayName("PET-11 more time once, up to 30 days, granted by the head")
    void extendsOnce() throws Exception {
        PetitionView seen = accepted(today().minusDays(5));
        assertEquals(
                "PETITION_EXTENSION_OUT_OF_RANGE",
                refused(
                                RuleBroken.class,
                                () -> as(
                                        clerkOf(UNIT),
                                        () -> handling.askExtension(
                                                new AskExtension(seen.number(), seen.version(), 31, "案情复杂"))))
                        .code());
        PetitionView asked = as(
                clerkOf(UNIT),
                () -> handling.askExtension(new AskExtension(seen.number(), seen.version(), 30, "案情复杂")));
        PetitionView granted = as(headOf(UNIT), () -> handling.grantExtension(now(asked, null)));
        assertEquals(
                today().minusDays(5).plusDays(90),
                clock(granted, "petition.handle").unmovedDueOn());
        assertFalse(granted.permits(PetitionAct.REQUEST_EXTENSION));
        assertEquals(
                "PETITION_EXTENSION_ONLY_ONCE",
                refused(
                                Conflict.class,
                                () -> as(
                                        clerkOf(UNIT),
                                        () -> handling.askExtension(
                                                new AskExtension(granted.number(), granted.version(), 1, "再延"))))
                        .code());
        PetitionView old = accepted(today().minusDays(80));
        assertEquals(
                "PETITION_EXTENSION_AFTER_TERM",
                refused(
                                Conflict.class,
                                () -> as(
                                        clerkOf(UNIT),
                                        () -> handling.askExtension(
                                                new AskExtension(old.number(), old.version(), 10, "案情复杂"))))
                        .code());
    }

    @Test
    @DisplayName("PET-14 the simplified way has terms of its own and falls back to the ordinary ones")
    void simplified() throws Exception {
        PetitionView received =
                signedFor(referred(registered(today(), Purpose.CLAIM).petition(), null), null);
        PetitionView simple = as(sectionHeadOf(UNIT), () -> handling.chooseSimplified(now(received, null)));
        assertEquals(3, clock(simple, "petition.simple-accept").amount());
        PetitionView accepted = as(
                clerkOf(UNIT),
                () -> handling.accept(new AcceptPetition(simple.number(), simple.version(), null, null)));
        assertEquals(10, clock(accepted, "petition.simple-handle").amount());
        PetitionView ordinary = as(sectionHeadOf(UNIT), () -> handling.fallBack(now(accepted, "涉及多个部门")));
        assertEquals(
                ClockState.STOPPED, clock(ordinary, "petition.simple-handle").state());
        assertEquals(ClockState.RUNNING, clock(ordinary, "petition.handle").state());
    }

    @Test
    @DisplayName("PET-10 suggestions have no handling term since 2022, but had one before")
    void suggestions() throws Exception {
        PetitionView now =
                signedFor(referred(registered(today(), Purpose.SUGGESTION).petition(), null), null);
        refused(
                Conflict.class,
                () -> as(
                        clerkOf(UNIT),
                        () -> handling.accept(new AcceptPetition(now.number(), now.version(), null, null))));
        PetitionView studied = as(clerkOf(UNIT), () -> handling.notifyProcedure(now(now, null)));
        assertNull(clock(studied, "petition.handle"));
        PetitionView answered = as(
                clerkOf(UNIT),
                () -> replies.answer(new AnswerPetition(
                        studied.number(), studied.version(), null, ReplyOutcome.SUPPORTED, "建议已采纳")));
        assertEquals(PetitionState.ANSWERED, answered.state());

        LocalDate old = LocalDate.of(2021, 3, 1);
        PetitionView before =
                signedFor(referred(registered(old, Purpose.SUGGESTION).petition(), old), old);
        assertNull(clock(before, "petition.object"));
        PetitionView accepted = as(
                clerkOf(UNIT), () -> handling.accept(new AcceptPetition(before.number(), before.version(), old, null)));
        assertEquals(60, clock(accepted, "petition.handle").amount());
    }

    @Test
    @DisplayName(
            "PET-23 what an act tells somebody is a numbered paper; what must not stand in it is refused where it is written")
    void papers() throws Exception {
        LocalDate day = today().minusDays(20);
        PetitionView seen = served(accepted(day), day.plusDays(10));
        List<PetitionTimelineEntry> history = as(clerkOf(BUREAU), () -> queries.timeline(seen.number()));
        assertTrue(history.get(1).document().matches(".+访转〔\\d{4}〕\\d+号"), history.get(1)::document);
        assertEquals(
                List.of("X05", "X06"),
                as(clerkOf(BUREAU), () -> notices.of(PetitionView.SUBJECT_KIND, seen.number())).stream()
                        .map(NoticeView::template)
                        .sorted()
                        .toList());
        List<NoticeView> ofUnit = as(clerkOf(UNIT), () -> notices.of(PetitionView.SUBJECT_KIND, seen.number()));
        assertEquals(
                List.of("X02", "X08"),
                ofUnit.stream().map(NoticeView::template).sorted().toList());
        NoticeView opinion =
                as(clerkOf(UNIT), () -> notices.notice(ofUnit.get(0).id()));
        assertEquals("X08", opinion.template());
        assertEquals(seen.replies().get(0).document(), opinion.documentNumber());
        assertEquals(day.plusDays(10), opinion.dispatchedOn());
        assertTrue(opinion.previewHtml().contains("书面向" + SUPERIOR), opinion.previewHtml());
        assertTrue(opinion.previewHtml().contains("已安排修复"), opinion.previewHtml());
        assertFalse(opinion.previewHtml().contains("11010519491231002X"), "an id number was printed");

        PetitionView open = accepted(today());
        DraftReply reply = draft(open);
        for (String wrong : List.of("可以依法向人民法院提起行政诉讼", "举报人身份证11010519491231002X")) {
            RuleBroken found = refused(
                    RuleBroken.class,
                    () -> as(
                            clerkOf(UNIT),
                            () -> replies.draft(new DraftReply(
                                    open.number(),
                                    open.version(),
                                    reply.outcome(),
                                    reply.facts(),
                                    reply.grounds(),
                                    wrong,
                                    reply.answers()))));
            assertEquals("NOTICE_NOT_LAWFUL", found.code());
            assertEquals("opinion", found.pointer());
        }
        assertEquals(
                List.of(), as(clerkOf(UNIT), () -> queries.view(open.number())).replies());
        PetitionView nameless = as(
                        clerkOf(BUREAU), () -> petitions.register(form(today(), Purpose.CLAIM, List.of(), 1)))
                .petition();
        referred(nameless, today());
        assertEquals(
                List.of("X06"),
                as(clerkOf(BUREAU), () -> notices.of(PetitionView.SUBJECT_KIND, nameless.number())).stream()
                        .map(NoticeView::template)
                        .toList());
    }

    @Test
    @DisplayName("PET-05 likely repeats are shown, the person decides")
    void likelyRepeats() throws Exception {
        PetitionView first = registered(today(), Purpose.CLAIM).petition();
        String name = first.petitioners().get(0).name();
        List<PetitionRow> likely = as(
                clerkOf(BUREAU),
                () -> queries.likelyRepeats(form(today(), Purpose.CLAIM, List.of(person(name, true)), 1)));
        assertTrue(likely.stream().anyMatch(row -> row.number().equals(first.number())));
        PetitionView second = registered(today(), Purpose.CLAIM).petition();
        PetitionView repeat = as(
                clerkOf(BUREAU),
                () -> petitions.classify(new ClassifyPetition(
                        second.number(), second.version(), Purpose.CLAIM, null, null, first.number(), null)));
        assertEquals(first.number(), repeat.repeatOf());
        assertFalse(repeat.firstNationwide());
        assertEquals(
                List.of(second.number()),
                as(clerkOf(BUREAU), () -> queries.repeatsOf(first.number())).stream()
                        .map(PetitionRow::number)
                        .toList());
    }
}
