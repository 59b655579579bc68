package org.sunlight.petition.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.law.clock.ClockQueries;
import org.sunlight.law.clock.ClockState;
import org.sunlight.law.clock.OpenClock;
import org.sunlight.law.clock.OpenClockFilter;
import org.sunlight.office.notice.NoticeQueries;
import org.sunlight.office.notice.NoticeView;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Roles;

/** The life of a petition item, its sides and what is refused. */
class PetitionLifeIT extends PetitionCase {

    @Inject
    private NoticeQueries notices;

    @Inject
    private ClockQueries openClocks;

    @Test
    @DisplayName(
            "PET-18 nothing is sent to an organ that was merged; the refusal stands at the field and names who took over")
    void refusesMergedOrgans() throws Exception {
        String gone = merged(OTHER);
        PetitionView seen = registered(today(), Purpose.CLAIM).petition();
        RuleBroken refusal = refused(
                RuleBroken.class,
                () -> as(
                        clerkOf(BUREAU),
                        () -> disposals.refer(
                                new SendPetition(seen.number(), seen.version(), gone, today(), null, null))));
        assertEquals("organ ORGAN_MERGED", refusal.pointer() + " " + refusal.code());
        assertEquals(gone, refusal.arguments().get(0));
        assertTrue(refusal.arguments().contains(OTHER), refusal.arguments().toString());
        assertEquals(
                PetitionState.REGISTERED,
                as(clerkOf(BUREAU), () -> queries.view(seen.number())).state());
    }

    @Test
    @DisplayName("PET-02 a place or content that no list has is refused at its field, and no number is drawn for it")
    void refusesUnknownCodes() throws Exception {
        RegisterPetition form = form(today(), Purpose.CLAIM, List.of(person("李四", true)), 1);
        for (String[] codes : new String[][] {{"999998", null, "contentCode"}, {null, "999999", "placeCode"}}) {
            RegisterPetition wrong = new RegisterPetition(
                    form.registeredOn(),
                    null,
                    form.channel(),
                    form.purpose(),
                    codes[0],
                    codes[1],
                    form.subject(),
                    form.text(),
                    form.demands(),
                    form.petitioners(),
                    1,
                    null,
                    false,
                    false,
                    false,
                    null,
                    null,
                    null,
                    null,
                    null);
            RuleBroken refusal = refused(RuleBroken.class, () -> as(clerkOf(BUREAU), () -> petitions.register(wrong)));
            assertEquals(codes[2] + " CODE_UNKNOWN", refusal.pointer() + " " + refusal.code());
        }
    }

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
    @DisplayName("PET-16 an organ sees what was sent to it and nothing of others; each side does its own acts")
    void sidesAreKeptApart() throws Exception {
        PetitionView seen = registered(today(), Purpose.CLAIM).petition();
        refused(NotFound.class, () -> as(clerkOf(UNIT), () -> queries.view(seen.number())));
        PetitionView sent = referred(seen, null);
        assertTrue(as(clerkOf(UNIT), () -> queries.view(seen.number())).permits(PetitionAct.SIGN_FOR));
        assertFalse(as(clerkOf(BUREAU), () -> queries.view(seen.number())).permits(PetitionAct.SIGN_FOR));
        refused(NotFound.class, () -> as(clerkOf(OTHER), () -> queries.view(seen.number())));
        refused(NotAllowed.class, () -> as(clerkOf(BUREAU), () -> handling.signFor(now(sent, null))));
        PetitionFilter filter = PetitionFilter.everything().withText(seen.number());
        assertEquals(1, as(clerkOf(UNIT), () -> queries.count(filter)));
        assertEquals(0, as(clerkOf(OTHER), () -> queries.count(filter)));
        assertEquals(1, as(clerkOf(BUREAU), () -> queries.count(filter)));
        assertEquals(
                seen.subject(),
                as(clerkOf(UNIT), () -> queries.page(filter, PetitionSort.REGISTERED_NEWEST, 0, 10))
                        .get(0)
                        .subject());
        signedFor(sent, null);
        // two people have it in hand now, and it is still one item
        assertEquals(1, as(clerkOf(BUREAU), () -> queries.count(filter)));
        assertEquals(1, as(clerkOf(SUPERIOR), () -> queries.count(filter)));
        assertFalse(as(clerkOf(SUPERIOR), () -> queries.view(seen.number())).permits(PetitionAct.ACCEPT));
        PetitionView shown = as(of(BUREAU, Roles.STATISTICIAN), () -> queries.view(seen.number()));
        assertNull(shown.petitioners().get(0).name());
        assertNull(shown.text());
    }

    @Test
    @DisplayName("PET-15 PET-19 a denunciation is seen by those named alone, and never public")
    void denunciationsAreConfided() throws Exception {
        PetitionView seen = registered(today(), Purpose.DENUNCIATION).petition();
        refused(NotFound.class, () -> as("wang", () -> queries.view(seen.number())));
        PetitionFilter filter = PetitionFilter.everything().withText(seen.number());
        assertEquals(0, as("wang", () -> queries.count(filter)));
        assertEquals(1, as(clerkOf(BUREAU), () -> queries.count(filter)));
        assertEquals(
                List.of("检举控告类"),
                as(clerkOf(BUREAU), () -> openClocks.open(OpenClockFilter.of(List.of(seen.bureauId())), 0, 10_000))
                        .stream()
                        .filter(clock -> clock.ref().subjectNumber().equals(seen.number()))
                        .map(OpenClock::subject)
                        .toList());
        PetitionView sent = referred(seen, null);
        long paper = as(clerkOf(BUREAU), () -> notices.of(PetitionView.SUBJECT_KIND, seen.number()))
                .get(0)
                .id();
        refused(NotFound.class, () -> as("wang", () -> notices.notice(paper)));
        assertEquals(List.of(), as("wang", () -> notices.of(PetitionView.SUBJECT_KIND, seen.number())));
        assertEquals(
                "DENUNCIATION_NOT_PUBLIC",
                refused(
                                RuleBroken.class,
                                () -> as(
                                        clerkOf(BUREAU),
                                        () -> petitions.setOpenness(
                                                new SetOpenness(sent.number(), sent.version(), Openness.PUBLIC, null))))
                        .code());
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
    @DisplayName("PET-03 PET-04 PET-07 PET-12 PET-18 PET-22 bad input is refused where it arose, and nothing is lost")
    void badInput() throws Exception {
        List<PetitionerEntry> six =
                IntStream.range(0, 6).mapToObj(i -> person("代表" + i, true)).toList();
        RuleBroken sixth = refused(
                RuleBroken.class,
                () -> as(clerkOf(BUREAU), () -> petitions.register(form(today(), Purpose.CLAIM, six, 20))));
        assertEquals("TOO_MANY_REPRESENTATIVES", sixth.code());
        assertEquals("petitioners", sixth.pointer());
        PetitionView crowd = as(
                        clerkOf(BUREAU), () -> petitions.register(form(today(), Purpose.CLAIM, six.subList(0, 5), 20)))
                .petition();
        assertTrue(crowd.collective());
        assertNull(as(clerkOf(BUREAU), () -> petitions.register(form(today(), Purpose.CLAIM, List.of(), 1)))
                .queryCode());

        PetitionView seen = accepted(today());
        DraftReply half = new DraftReply(
                seen.number(),
                seen.version(),
                ReplyOutcome.SUPPORTED,
                "事实",
                "依据",
                "意见",
                draft(seen).answers().subList(0, 1));
        RuleBroken unanswered = refused(RuleBroken.class, () -> as(clerkOf(UNIT), () -> replies.draft(half)));
        assertEquals("DEMAND_NOT_ANSWERED", unanswered.code());
        assertEquals("answers[1]", unanswered.pointer());
        assertEquals(
                PetitionState.ACCEPTED,
                as(clerkOf(UNIT), () -> queries.view(seen.number())).state());

        as(clerkOf(UNIT), () -> petitions.annotate(now(seen, "第一位")));
        refused(ConflictingEdit.class, () -> as(clerkOf(UNIT), () -> petitions.annotate(now(seen, "第二位"))));

        PetitionView open = registered(today().minusDays(3), Purpose.CLAIM).petition();
        assertEquals(
                "ORGAN_WITHOUT_PETITIONS",
                refused(
                                RuleBroken.class,
                                () -> as(
                                        clerkOf(BUREAU),
                                        () -> disposals.refer(new SendPetition(
                                                open.number(), open.version(), stranger(), null, null, null))))
                        .code());
        assertEquals(
                "BEFORE_REGISTRATION",
                refused(
                                RuleBroken.class,
                                () -> as(
                                        clerkOf(BUREAU),
                                        () -> disposals.refer(new SendPetition(
                                                open.number(),
                                                open.version(),
                                                UNIT,
                                                today().minusDays(4),
                                                null,
                                                null))))
                        .code());
        PetitionView joined = as(
                clerkOf(BUREAU),
                () -> petitions.join(new JoinSubmission(
                        open.number(),
                        open.version(),
                        Channel.LETTER,
                        null,
                        1,
                        null,
                        "补充材料",
                        List.of(person("李四", false)))));
        assertEquals(2, joined.submissions().size());
        assertEquals(2, joined.petitioners().size());
        assertEquals(
                clock(open, "petition.dispose").dueOn(),
                clock(joined, "petition.dispose").dueOn());
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

    /** An organ that nobody gave a part in petitions. */
    private String stranger() {
        return directory.all().stream()
                .filter(organ -> organ.active() && !organ.code().startsWith("PET-"))
                .map(organ -> organ.code())
                .filter(code -> {
                    try {
                        return as(clerkOf(BUREAU), () -> queries.parts()).stream()
                                .noneMatch(part ->
                                        part.organId() == directory.byCode(code).id());
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .findFirst()
                .orElseThrow();
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
