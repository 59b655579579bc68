package org.sunlight.publication.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.law.calendar.CalendarQueries;
import org.sunlight.law.clock.ClockState;
import org.sunlight.law.clock.ClockView;
import org.sunlight.publication.ReviewedCase;
import org.sunlight.publication.candidate.CandidateQueries;
import org.sunlight.publication.candidate.CandidateState;
import org.sunlight.publication.candidate.CandidateView;
import org.sunlight.publication.catalogue.CatalogueQueries;
import org.sunlight.publication.catalogue.CatalogueService;
import org.sunlight.publication.catalogue.EntryView;
import org.sunlight.publication.catalogue.PublicCatalogueQueries;
import org.sunlight.publication.catalogue.WithdrawEntry;
import org.sunlight.publication.confidentiality.ReviewView;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.error.RuleBroken;

/** The ledger of deputies' proposals, from the hand-over to the public entry. */
class DeputyProposalIT extends ReviewedCase {

    private static final String PHONE = "13888888888";

    @Inject
    private DeputyProposalService service;

    @Inject
    private ProposalSummaryService summaries;

    @Inject
    private DeputyProposalQueries queries;

    @Inject
    private CandidateQueries candidates;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private CatalogueQueries entries;

    @Inject
    private PublicCatalogueQueries open;

    @Inject
    private CalendarQueries calendars;

    private DeputyProposalParticulars paper(String number, LocalDate dueOn) {
        return new DeputyProposalParticulars(
                DeputyProposalKind.SUGGESTION,
                number,
                "市十五届人大六次会议",
                today().getYear(),
                "关于完善信访事项网上公开的建议",
                "李建国",
                new DeputyContact(PHONE, "daibiao@npc.example", "翠湖南路教师公寓三栋", "650031"),
                HandlingPart.MAIN,
                null,
                CLERK,
                today().minusDays(40),
                dueOn);
    }

    @Test
    @DisplayName("DEP-01 who works for another organ, or nowhere, handles nothing here")
    void handledByAColleague() {
        for (String login : List.of("zj-clerk", "nobody-of-this-name")) {
            RuleBroken refusal = assertThrows(
                    RuleBroken.class,
                    () -> as(CLERK, () -> service.register(new RegisterDeputyProposal(handledBy(login)))));
            assertEquals("handler HANDLER_UNKNOWN", refusal.pointer() + " " + refusal.code());
        }
    }

    private DeputyProposalParticulars handledBy(String login) {
        DeputyProposalParticulars said = paper(fresh(), null);
        return new DeputyProposalParticulars(
                said.kind(),
                said.paperNumber(),
                said.session(),
                said.year(),
                said.subject(),
                said.proposer(),
                said.contact(),
                said.part(),
                said.mainOrgan(),
                login,
                said.receivedOn(),
                said.dueOn());
    }

    private DeputyProposalView registered() throws Exception {
        return as(CLERK, () -> service.register(new RegisterDeputyProposal(paper(fresh(), null))));
    }

    private DeputyProposalView drafted(String text) throws Exception {
        DeputyProposalView seen = registered();
        return as(
                CLERK,
                () -> service.draft(new DraftProposalReply(
                        seen.number(), seen.version(), text, ReplyCategory.A, Adoption.ADOPTED, null)));
    }

    private DeputyProposalView decided(DeputyProposalView seen, PublicationForm form, String reason) throws Exception {
        return as(
                CHIEF,
                () -> service.decide(
                        new DecideReplyPublication(seen.number(), seen.version(), form, null, null, reason)));
    }

    private DeputyProposalView sent(DeputyProposalView seen, LocalDate on) throws Exception {
        return as(
                CLERK,
                () -> service.send(
                        new SendProposalReply(seen.number(), seen.version(), "昆信复〔%d〕1号".formatted(on.getYear()), on)));
    }

    private ReviewView submitted(DeputyProposalView seen) throws Exception {
        return as(
                CLERK,
                () -> service.submit(new SubmitProposalReply(seen.number(), seen.version(), true, null, null, null)));
    }

    private DeputyProposalView published(DeputyProposalView seen, String reason) throws Exception {
        return as(
                CLERK,
                () -> service.publish(new PublishProposalReply(seen.number(), seen.version(), "02", "信访 公开", reason)));
    }

    private Set<DeputyProposalAct> offered(String login, DeputyProposalView seen) throws Exception {
        return as(login, () -> queries.offered(seen.number()));
    }

    private Optional<ClockView> clock(String number, String rule) throws Exception {
        return clock(DeputyProposalView.SUBJECT_KIND, number, rule);
    }

    @Test
    @DisplayName(
            "DEP-01..07 reviewed beside the reply, sent, published by the gate; contact data are not in the public entry")
    void wholeWay() throws Exception {
        DeputyProposalView drafted = drafted("李建国代表：\n您的建议已经采纳。\n代表电话：" + PHONE + "\n昆明市信访局 0871-00000001");
        assertEquals(
                ClockState.RUNNING,
                clock(drafted.number(), "proposal.reply").orElseThrow().state());
        assertEquals(
                "PUBLISH_DECISION_MISSING",
                assertThrows(Conflict.class, () -> sent(drafted, today())).code());
        DeputyProposalView decided = decided(drafted, PublicationForm.FULL_TEXT, null);
        assertFalse(decided.publication().text().contains(PHONE));
        ReviewView review = submitted(decided);
        assertEquals(
                "REPLY_NOT_SENT",
                assertThrows(Conflict.class, () -> published(decided, null)).code());
        LocalDate repliedOn = today().minusDays(3);
        DeputyProposalView sent = sent(decided, repliedOn);
        ClockView term = clock(sent.number(), "proposal.publish").orElseThrow();
        assertEquals(repliedOn, term.dayZero());
        assertEquals(as(CLERK, () -> calendars.calendar(null)).plusWorkingDays(repliedOn, 20), term.dueOn());
        assertEquals(
                ClockState.STOPPED,
                clock(sent.number(), "proposal.reply").orElseThrow().state());
        assertEquals(
                "NOT_APPROVED",
                assertThrows(Conflict.class, () -> published(sent, null)).code());
        approved(review);
        DeputyProposalView out = published(sent, null);
        assertEquals(
                ClockState.STOPPED,
                clock(out.number(), "proposal.publish").orElseThrow().state());
        EntryView entry = as(stranger(), () -> open.of(DeputyProposalView.SUBJECT_KIND, out.number()))
                .orElseThrow();
        assertEquals(out.publication().indexNumber(), entry.indexNumber());
        assertEquals("李建国代表：\n您的建议已经采纳。\n昆明市信访局 0871-00000001", entry.text());
        assertEquals("proposals", entry.particulars().columnCode());
        assertEquals(
                EnumSet.of(DeputyProposalAct.AMEND, DeputyProposalAct.DECIDE, DeputyProposalAct.RATE),
                offered(CLERK, out),
                "nothing to release");
        assertEquals(Set.of(), offered("qian", out), "who only reads");
        DeputyProposalView rated = as(
                CLERK,
                () -> service.rate(
                        new RateProposalReply(out.number(), out.version(), DeputySatisfaction.SATISFIED, null, null)));
        assertEquals(DeputySatisfaction.SATISFIED, rated.rating().satisfaction());
    }

    @Test
    @DisplayName(
            "DEP-03 DEP-07 after the text was changed the approval is void for it; DEP-10 withdrawn, the ledger says so")
    void changedAndWithdrawn() throws Exception {
        DeputyProposalView decided = decided(drafted("李建国代表：您的建议已经采纳。"), PublicationForm.FULL_TEXT, null);
        approved(submitted(decided));
        DeputyProposalView sent = sent(decided, today());
        DeputyProposalView changed = as(
                CHIEF,
                () -> service.decide(new DecideReplyPublication(
                        sent.number(), sent.version(), PublicationForm.FULL_TEXT, null, "李建国代表：改过的话。", null)));
        assertEquals(
                "APPROVAL_VOID",
                assertThrows(Conflict.class, () -> published(changed, null)).code());
        approved(submitted(changed));
        DeputyProposalView published = published(changed, null);
        DeputyProposalView out = as(
                CHIEF,
                () -> service.decide(new DecideReplyPublication(
                        published.number(),
                        published.version(),
                        PublicationForm.FULL_TEXT,
                        null,
                        "李建国代表：又改过的话。",
                        null)));
        assertTrue(offered(CLERK, out).containsAll(EnumSet.of(DeputyProposalAct.SUBMIT, DeputyProposalAct.PUBLISH)));
        assertEquals(
                "REPLY_IS_PUBLIC",
                assertThrows(Conflict.class, () -> decided(out, PublicationForm.NOT_PUBLISHED, "不再公开"))
                        .code());
        EntryView entry = as(CLERK, () -> entries.of(DeputyProposalView.SUBJECT_KIND, out.number()))
                .orElseThrow();
        as("li", () -> catalogue.withdraw(new WithdrawEntry(entry.indexNumber(), entry.version(), "内容有误")));
        DeputyProposalView seen = as(CLERK, () -> queries.view(out.number()));
        assertEquals(today(), seen.publication().withdrawnOn());
        assertTrue(offered(CLERK, seen).contains(DeputyProposalAct.PUBLISH), "to bring it back");
        assertTrue(
                as(CLERK, () -> queries.page(new DeputyProposalFilter(out.number(), null, null, null, true), 0, 10))
                        .stream()
                        .anyMatch(row -> row.number().equals(out.number())));
    }

    @Test
    @DisplayName(
            "DEP-04 DEP-06 not to be published: a reason, no term; decided anew after the reply, the term counts from it")
    void notPublished() throws Exception {
        DeputyProposalView drafted = drafted("李建国代表：您的建议涉及国家秘密，另行说明。");
        assertEquals(
                "formReason",
                assertThrows(RuleBroken.class, () -> decided(drafted, PublicationForm.NOT_PUBLISHED, null))
                        .pointer());
        DeputyProposalView kept = decided(drafted, PublicationForm.NOT_PUBLISHED, "涉及国家秘密");
        assertEquals(
                "REPLY_NOT_TO_BE_PUBLISHED",
                assertThrows(Conflict.class, () -> submitted(kept)).code());
        LocalDate repliedOn = today().minusDays(7);
        DeputyProposalView sent = sent(kept, repliedOn);
        assertTrue(clock(sent.number(), "proposal.publish").isEmpty());
        DeputyProposalView anew = decided(sent, PublicationForm.FULL_TEXT, null);
        assertEquals(
                repliedOn,
                clock(sent.number(), "proposal.publish").orElseThrow().dayZero());
        decided(anew, PublicationForm.NOT_PUBLISHED, "涉及国家秘密");
        assertEquals(
                ClockState.STOPPED,
                clock(sent.number(), "proposal.publish").orElseThrow().state());
    }

    @Test
    @DisplayName(
            "DEP-12 CND-08 CND-09 a reply that is to be public is a candidate when it has left, settled by its entry, open"
                    + " again without it")
    void candidate() throws Exception {
        DeputyProposalView decided = decided(drafted("李建国代表：您的建议已经列入计划。"), PublicationForm.FULL_TEXT, null);
        assertTrue(candidateOf(decided).isEmpty(), "nothing is formed before the reply has left");
        approved(submitted(decided));
        LocalDate repliedOn = today().minusDays(3);
        DeputyProposalView sent = sent(decided, repliedOn);
        CandidateView open = candidateOf(sent).orElseThrow();
        assertEquals(CandidateState.OPEN, open.state());
        assertEquals(repliedOn, open.formedOn());
        DeputyProposalView out = published(sent, null);
        assertEquals(CandidateState.PUBLISHED, candidateOf(out).orElseThrow().state());
        EntryView entry = as(CLERK, () -> entries.of(DeputyProposalView.SUBJECT_KIND, out.number()))
                .orElseThrow();
        as("li", () -> catalogue.withdraw(new WithdrawEntry(entry.indexNumber(), entry.version(), "内容有误")));
        CandidateView again = candidateOf(out).orElseThrow();
        assertEquals(open.number(), again.number());
        assertEquals(CandidateState.OPEN, again.state());
        assertNull(again.publishedOn());
        ClockView term = again.clocks().get(0);
        assertEquals(ClockState.RUNNING, term.state());
        assertEquals(as(CLERK, () -> calendars.calendar(null)).plusWorkingDays(today(), 20), term.dueOn());
        published(as(CLERK, () -> queries.view(out.number())), "重新公开");
        CandidateView settled = candidateOf(out).orElseThrow();
        assertEquals(CandidateState.PUBLISHED, settled.state());
        assertEquals(ClockState.STOPPED, settled.clocks().get(0).state());
        DeputyProposalView kept =
                sent(decided(drafted("李建国代表：您的建议涉及国家秘密。"), PublicationForm.NOT_PUBLISHED, "涉及国家秘密"), repliedOn);
        assertTrue(candidateOf(kept).isEmpty(), "its reason stands in the ledger");
        decided(kept, PublicationForm.FULL_TEXT, null);
        assertEquals(repliedOn, candidateOf(kept).orElseThrow().formedOn());
    }

    private Optional<CandidateView> candidateOf(DeputyProposalView seen) throws Exception {
        return as(CLERK, () -> candidates.of(DeputyProposalView.SUBJECT_KIND, seen.number()));
    }

    @Test
    @DisplayName("DEP-01 a paper is entered once, gap-free, with the day that was set; a stale version is refused")
    void register() throws Exception {
        String paper = fresh();
        LocalDate due = today().plusDays(50);
        DeputyProposalView one = as(CLERK, () -> service.register(new RegisterDeputyProposal(paper(paper, due))));
        DeputyProposalView two = registered();
        assertEquals(serial(one) + 1, serial(two));
        assertEquals(due, clock(one.number(), "proposal.reply").orElseThrow().dueOn());
        assertEquals(
                "PROPOSAL_REGISTERED",
                assertThrows(
                                Conflict.class,
                                () -> as(CLERK, () -> service.register(new RegisterDeputyProposal(paper(paper, due)))))
                        .code());
        DeputyProposalView amended = as(
                CLERK,
                () -> service.amend(
                        new AmendDeputyProposal(one.number(), one.version(), paper(paper, due.plusDays(5)))));
        assertEquals(
                due.plusDays(5),
                clock(one.number(), "proposal.reply").orElseThrow().dueOn());
        assertThrows(
                ConflictingEdit.class,
                () -> as(
                        CLERK,
                        () -> service.amend(new AmendDeputyProposal(one.number(), one.version(), paper(paper, due)))));
        assertEquals(due.plusDays(5), amended.particulars().dueOn());
    }

    private static int serial(DeputyProposalView view) {
        return Integer.parseInt(view.number().substring(view.number().lastIndexOf('-') + 1));
    }

    @Test
    @DisplayName(
            "DEP-11 another organ sees nothing of it; who does not handle it sees no contact; a clerk decides nothing")
    void roles() throws Exception {
        DeputyProposalView drafted = drafted("李建国代表：您的建议已经采纳。");
        assertThrows(NotFound.class, () -> as("zj-clerk", () -> queries.view(drafted.number())));
        assertEquals(
                PHONE,
                as(CLERK, () -> queries.view(drafted.number()))
                        .particulars()
                        .contact()
                        .phone());
        for (String reader : new String[] {"qian", "audit", "km-clerk"}) {
            assertNull(
                    as(reader, () -> queries.view(drafted.number()))
                            .particulars()
                            .contact()
                            .phone(),
                    reader);
        }
        assertThrows(
                EJBAccessException.class,
                () -> as(
                        CLERK,
                        () -> service.decide(new DecideReplyPublication(
                                drafted.number(), drafted.version(), PublicationForm.FULL_TEXT, null, null, null))));
        assertFalse(drafted.toString().contains(PHONE));
        assertFalse(drafted.particulars().toString().contains(PHONE));
    }

    @Test
    @DisplayName(
            "DEP-09 figures are those of the ledger; the text about the year is reviewed and published like a reply")
    void year() throws Exception {
        int year = today().getYear();
        ProposalYear before = as(CLERK, () -> queries.year(year));
        sent(decided(drafted("李建国代表：您的建议已经采纳。"), PublicationForm.FULL_TEXT, null), today());
        ProposalYear after = as(CLERK, () -> queries.year(year));
        assertEquals(before.all() + 1, after.all());
        assertEquals(before.repliedInTime() + 1, after.repliedInTime());
        assertEquals(before.categoryA() + 1, after.categoryA());
        assertEquals(before.waiting() + 1, after.waiting());
        long version = as(CLERK, () -> queries.summary(year))
                .map(ProposalSummaryView::version)
                .orElse(-1L);
        assertThrows(
                RuleBroken.class,
                () -> as(CLERK, () -> summaries.draft(new DraftProposalSummary(year, version, "办理情况", "请致电" + PHONE))));
        ProposalSummaryView drafted = as(
                CLERK,
                () -> summaries.draft(new DraftProposalSummary(
                        year, version, "%d年办理情况".formatted(year), "共承办 %d 件。%s".formatted(after.all(), fresh()))));
        approved(as(CLERK, () -> summaries.submit(new SubmitProposalSummary(year, drafted.version(), true))));
        ProposalSummaryView out =
                as(CLERK, () -> summaries.publish(new PublishProposalSummary(year, drafted.version(), "数字更新")));
        assertTrue(as(stranger(), () -> open.entry(out.indexNumber())).isPresent());
        assertTrue(as(CLERK, () -> queries.isSummaryOut(year)));
        as(CLERK, () -> summaries.draft(new DraftProposalSummary(year, out.version(), out.title(), "改过的话。" + fresh())));
        assertFalse(as(CLERK, () -> queries.isSummaryOut(year)), "what was written anew is not public yet");
    }
}
