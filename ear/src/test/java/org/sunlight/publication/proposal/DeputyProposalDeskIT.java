package org.sunlight.publication.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.error.RuleBroken;

class DeputyProposalDeskIT extends DeputyProposalCase {

    @Inject
    private ProposalSummaryService summaries;

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

    private static int serial(DeputyProposalView view) {
        return Integer.parseInt(view.number().substring(view.number().lastIndexOf('-') + 1));
    }
}
