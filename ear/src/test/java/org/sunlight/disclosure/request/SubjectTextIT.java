package org.sunlight.disclosure.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.law.clock.ClockState;
import org.sunlight.office.counter.SubjectKey;
import org.sunlight.publication.ReviewedCase;
import org.sunlight.publication.candidate.CandidateQueries;
import org.sunlight.publication.candidate.CandidateState;
import org.sunlight.publication.candidate.CandidateView;
import org.sunlight.publication.catalogue.CatalogueQueries;
import org.sunlight.publication.catalogue.CatalogueService;
import org.sunlight.publication.catalogue.EntryView;
import org.sunlight.publication.catalogue.PublicCatalogueQueries;
import org.sunlight.publication.catalogue.WithdrawEntry;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.error.RuleBroken;

/** From requests to an entry of our own accord. */
class SubjectTextIT extends ReviewedCase {

    private static final String NAME = "欧阳小满";

    @Inject
    private RequestService requests;

    @Inject
    private RequestQueries queries;

    @Inject
    private ProposalService service;

    @Inject
    private CandidateQueries candidates;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private CatalogueQueries entries;

    @Inject
    private PublicCatalogueQueries open;

    private ProposalView proposed(String subject) throws Exception {
        for (int i = 0; i < 3; i++) {
            as(CLERK, () -> requests.register(RequestFixture.atTheCounter(NAME, subject, today())));
        }
        return as(CLERK, () -> service.propose(new ProposePublication(SubjectKey.of(subject))));
    }

    private ProposalView decided(ProposalView seen, boolean publish) throws Exception {
        return as(DEPUTY, () -> service.decide(new DecideProposal(seen.id(), seen.version(), publish, "申请较为集中")));
    }

    private ProposalView drafted(ProposalView seen, String title, String text) throws Exception {
        return as(CLERK, () -> service.draft(new DraftSubjectText(seen.id(), seen.version(), title, text)));
    }

    private ProposalView published(ProposalView seen) throws Exception {
        return as(CLERK, () -> service.publish(new PublishSubjectText(seen.id(), seen.version(), "02", null)));
    }

    @Test
    @DisplayName(
            "REQ-23 REQ-31 REQ-32 proposed, decided, a candidate, written without applicants, reviewed, public, told to the next")
    void wholeWay() throws Exception {
        String subject = "公租房轮候名册 " + fresh();
        ProposalView decided = decided(proposed(subject), true);
        CandidateView candidate = as(CLERK, () -> candidates.of(ProposalView.SUBJECT_KIND, decided.number()))
                .orElseThrow();
        assertEquals(CandidateState.TO_PUBLISH, candidate.state());
        assertEquals(ClockState.RUNNING, candidate.clocks().get(0).state());
        assertEquals(
                "SUBJECT_TEXT_MISSING",
                assertThrows(Conflict.class, () -> published(decided)).code());
        for (String slip : new String[] {"申请人" + NAME + "等申请公开。", "请联系13800000000。", "证件 11010519491231002X"}) {
            RuleBroken refusal = assertThrows(RuleBroken.class, () -> drafted(decided, subject, slip));
            assertEquals("text PERSONAL_DATA_IN_TEXT", refusal.pointer() + " " + refusal.code());
            assertFalse(refusal.arguments().toString().contains(NAME));
        }
        ProposalView written = drafted(decided, subject, "截至本月，五华区公租房轮候家庭共二百户，按登记先后排列。");
        assertEquals(
                "NOT_APPROVED",
                assertThrows(Conflict.class, () -> published(written)).code());
        approved(as(CLERK, () -> service.submit(new SubmitSubjectText(written.id(), written.version(), true))));
        assertThrows(ConflictingEdit.class, () -> published(decided));
        ProposalView out = published(written);
        EntryView entry = as(stranger(), () -> open.entry(out.indexNumber())).orElseThrow();
        assertEquals("requests", entry.particulars().columnCode());
        assertFalse((entry.title() + entry.text()).contains(NAME));
        assertEquals(
                CandidateState.PUBLISHED,
                as(CLERK, () -> candidates.candidate(candidate.number())).state());
        assertEquals(
                out.indexNumber(),
                as(CLERK, () -> queries.publicOn(" " + subject + "。"))
                        .orElseThrow()
                        .indexNumber(),
                "told while registering, however it is written");
        as(
                OFFICER,
                () -> catalogue.withdraw(new WithdrawEntry(
                        entry.indexNumber(),
                        as(OFFICER, () -> entries.entry(entry.indexNumber()))
                                .orElseThrow()
                                .version(),
                        "数据过期")));
        assertTrue(as(CLERK, () -> queries.publicOn(subject)).isEmpty());
    }

    @Test
    @DisplayName("REQ-31 what stays as it is has no text; other organs and other roles write none")
    void refused() throws Exception {
        ProposalView kept = decided(proposed("内部会议记录 " + fresh()), false);
        assertNull(kept.number());
        assertEquals(
                "SUBJECT_NOT_TO_BE_PUBLISHED",
                assertThrows(Conflict.class, () -> drafted(kept, "题", "文")).code());
        ProposalView decided = decided(proposed("接访安排 " + fresh()), true);
        assertThrows(
                EJBAccessException.class,
                () -> as(DEPUTY, () -> service.draft(new DraftSubjectText(decided.id(), decided.version(), "题", "文"))));
        assertThrows(
                NotFound.class,
                () -> as(
                        "zj-clerk",
                        () -> service.draft(new DraftSubjectText(decided.id(), decided.version(), "题", "文"))));
        assertThrows(
                NotAllowed.class,
                () -> as(
                        "km-clerk",
                        () -> service.draft(new DraftSubjectText(decided.id(), decided.version(), "题", "文"))));
        assertTrue(as(CLERK, () -> queries.publicOn("")).isEmpty());
    }
}
