package org.sunlight.publication.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.law.calendar.CalendarQueries;
import org.sunlight.law.clock.ClockState;
import org.sunlight.law.clock.ClockView;
import org.sunlight.publication.candidate.CandidateQueries;
import org.sunlight.publication.candidate.CandidateState;
import org.sunlight.publication.candidate.CandidateView;
import org.sunlight.publication.catalogue.CatalogueQueries;
import org.sunlight.publication.catalogue.CatalogueService;
import org.sunlight.publication.catalogue.EntryView;
import org.sunlight.publication.catalogue.WithdrawEntry;
import org.sunlight.publication.confidentiality.ReviewView;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.RuleBroken;

/** The ledger of deputies' proposals, from the hand-over to the public entry. */
class DeputyProposalIT extends DeputyProposalCase {

    @Inject
    private CandidateQueries candidates;

    @Inject
    private CalendarQueries calendars;

    @Inject
    private CatalogueQueries entries;

    @Inject
    private CatalogueService catalogue;

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
        ReviewView underReview = submitted(changed);
        assertFalse(offered(CLERK, changed).contains(DeputyProposalAct.SUBMIT), "it is being reviewed");
        approved(underReview);
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

    private ReviewView submitted(DeputyProposalView seen) throws Exception {
        return as(
                CLERK,
                () -> service.submit(new SubmitProposalReply(seen.number(), seen.version(), true, null, null, null)));
    }

    private Set<DeputyProposalAct> offered(String login, DeputyProposalView seen) throws Exception {
        return as(login, () -> queries.offered(seen.number()));
    }

    private Optional<CandidateView> candidateOf(DeputyProposalView seen) throws Exception {
        return as(CLERK, () -> candidates.of(DeputyProposalView.SUBJECT_KIND, seen.number()));
    }
}
