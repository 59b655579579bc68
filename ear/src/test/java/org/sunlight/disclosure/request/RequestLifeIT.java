package org.sunlight.disclosure.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.law.clock.ClockState;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.error.RuleBroken;

/** The life of a request from the counter to the archive. */
class RequestLifeIT extends RequestCase {

    @Test
    @DisplayName("REQ-01 REQ-13 REQ-14 leads a request from the counter to the archive")
    void leadsARequestFromTheCounterToTheArchive() throws Exception {
        RegisteredRequest receipt = registered(today());
        RequestView seen = receipt.request();
        assertTrue(seen.number().matches("KMXF-GK-" + today().getYear() + "-\\d{6}"), seen.number());
        assertEquals(ClockState.RUNNING, seen.replyClock().state());
        assertEquals(today(), seen.replyClock().dayZero());
        assertEquals(20, seen.replyClock().amount());

        RequestView accepted = as("wang", () -> requests.accept(RequestFixture.now(seen, null)));
        RequestView ready = approved(accepted, RequestFixture.disclosed(accepted));
        RequestView issued = as("li", () -> answers.issueDecision(RequestFixture.now(ready, null)));
        assertEquals(RequestState.ISSUED, issued.state());
        assertNotNull(issued.latestDecision().documentNumber());
        assertNull(issued.decidedOn());

        RequestView served = as("wang", () -> answers.recordService(RequestFixture.posted(issued, today())));
        assertEquals(RequestState.ANSWERED, served.state());
        assertEquals(today(), served.decidedOn());
        assertEquals(DecisionCode.D02, served.decisionCode());
        assertEquals(ClockState.STOPPED, served.replyClock().state());

        RequestView closed = as("li", () -> requests.close(RequestFixture.now(served, null)));
        RequestView archived = as(
                "li",
                () -> requests.archive(new ArchiveRequest(
                        closed.number(),
                        closed.version(),
                        today(),
                        Retention.TEN_YEARS,
                        "2026-GK-1",
                        List.of("申请表", "答复书"))));
        assertEquals(RequestState.ARCHIVED, archived.state());
        assertEquals(List.of("申请表", "答复书"), archived.files());

        List<TimelineEntry> history = as("li", () -> queries.timeline(archived.number()));
        assertEquals(
                List.of(
                        "REGISTER",
                        "ACCEPT",
                        "DRAFT_DECISION",
                        "SUBMIT_DECISION",
                        "ENDORSE_DECISION",
                        "APPROVE_DECISION",
                        "ISSUE_DECISION",
                        "RECORD_SERVICE",
                        "CLOSE",
                        "ARCHIVE"),
                history.stream().map(TimelineEntry::act).toList());

        RequestView reopened = as(
                "chen",
                () -> requests.reopen(
                        new ReopenRequest(archived.number(), archived.version(), "昆政复决〔2026〕1号", today(), null)));
        assertEquals(RequestState.IN_HANDLING, reopened.state());
        assertEquals(ClockState.RUNNING, reopened.replyClock().state());
        assertEquals(DecisionCode.D02, reopened.decisionCode());

        TrackedRequest tracked =
                queries.track(seen.number(), receipt.queryCode()).orElseThrow();
        assertFalse(tracked.steps().isEmpty());
        assertTrue(queries.track(seen.number(), "AAAA-BBBB-CCCC").isEmpty());
        assertTrue(queries.track("KMXF-GK-1999-000001", receipt.queryCode()).isEmpty());
    }

    @Test
    @DisplayName("REQ-12 a partial disclosure says what is left out; nothing held needs the search")
    void partialDisclosureAndNothingHeld() throws Exception {
        RequestView seen = accepted(today());
        assertEquals(
                "WITHHELD_MISSING",
                refused(
                                RuleBroken.class,
                                () -> as(
                                        "li",
                                        () -> answers.draftDecision(
                                                RequestFixture.draft(seen, DecisionCode.D03, null, List.of(), null))))
                        .code());
        assertEquals(
                "RETRIEVAL_RECORD_MISSING",
                refused(
                                RuleBroken.class,
                                () -> as(
                                        "li",
                                        () -> answers.draftDecision(
                                                RequestFixture.draft(seen, DecisionCode.D12, null, List.of(), null))))
                        .code());
        RequestView ready = approved(
                seen,
                RequestFixture.draft(
                        seen,
                        DecisionCode.D03,
                        null,
                        List.of(new WithheldItem("第三页", DecisionCode.D07, "涉及个人隐私")),
                        null));
        RequestView issued = as("li", () -> answers.issueDecision(RequestFixture.now(ready, null)));
        assertEquals(1, issued.latestDecision().withheld().size());

        RequestView other = accepted(today());
        RequestView search = approved(
                other,
                RequestFixture.draft(
                        other,
                        DecisionCode.D12,
                        new RetrievalRecord("档案室、办公系统", "李主办", "统计 报表", today()),
                        List.of(),
                        null));
        assertEquals(
                RequestState.ISSUED,
                as("li", () -> answers.issueDecision(RequestFixture.now(search, null)))
                        .state());
    }

    @Test
    @DisplayName("REQ-04 the second of two editors is told and nothing of the first is lost")
    void theSecondOfTwoEditorsIsTold() throws Exception {
        RequestView seen = registered(today()).request();
        as("wang", () -> requests.annotate(RequestFixture.now(seen, "第一位")));
        refused(ConflictingEdit.class, () -> as("li", () -> requests.annotate(RequestFixture.now(seen, "第二位"))));
        List<TimelineEntry> history = as("li", () -> queries.timeline(seen.number()));
        assertEquals(
                List.of("第一位"),
                history.stream()
                        .map(TimelineEntry::note)
                        .filter(java.util.Objects::nonNull)
                        .toList());
    }

    @Test
    @DisplayName("REQ-21 REQ-22 another organ sees nothing, a statistician sees no names")
    void visibilityByOrganAndRole() throws Exception {
        RequestView seen = registered(today()).request();
        refused(NotFound.class, () -> as("fm-clerk", () -> queries.view(seen.number())));
        RequestView counted = as("qian", () -> queries.view(seen.number()));
        assertNull(counted.applicant().name());
        assertNull(counted.description());
        assertTrue(counted.permittedActs().isEmpty());
        List<RequestRow> rows = as(
                "qian",
                () -> queries.page(
                        RequestFilter.everything().withText(seen.number()), RequestSort.RECEIVED_NEWEST, 0, 10));
        assertEquals(1, rows.size());
        assertNull(rows.get(0).applicantName());
        assertEquals(seen.replyClock().dueOn(), rows.get(0).reply().dueOn());
        assertEquals(
                0L,
                as("fm-clerk", () -> queries.count(RequestFilter.everything().withText(seen.number()))));
    }

    @Test
    @DisplayName("REQ-13 nobody approves his own work")
    void nobodyApprovesHisOwnWork() throws Exception {
        RequestView seen = accepted(today());
        RequestView drafted = as("li", () -> answers.draftDecision(RequestFixture.disclosed(seen)));
        RequestView submitted = as("li", () -> answers.submitDecision(RequestFixture.now(drafted, null)));
        assertThrows(
                jakarta.ejb.EJBAccessException.class,
                () -> as("li", () -> answers.endorseDecision(RequestFixture.now(submitted, null))));
        var both = new org.sunlight.shared.security.Caller(
                "li", "li", submitted.organId(), null, java.util.Set.of("section-head"), "intranet", "it");
        NotAllowed own = refused(
                NotAllowed.class, () -> as(both, () -> answers.endorseDecision(RequestFixture.now(submitted, null))));
        assertEquals("OWN_WORK_NOT_APPROVED", own.code());
    }

    @Test
    @DisplayName("REQ-16 REQ-17 splits a letter and hands a concern over with consent")
    void splitsAndHandsOver() throws Exception {
        RequestView seen = accepted(today());
        List<RegisteredRequest> parts = as(
                "li",
                () -> requests.split(
                        new SplitRequest(seen.number(), seen.version(), unique(), List.of(unique(), unique()))));
        assertEquals(2, parts.size());
        RequestView whole = as("li", () -> queries.view(seen.number()));
        assertEquals(parts.stream().map(p -> p.request().number()).toList(), whole.splitInto());
        assertEquals(
                "CONSENT_MISSING",
                refused(
                                RuleBroken.class,
                                () -> as(
                                        "li",
                                        () -> requests.handOver(
                                                new HandOver(whole.number(), whole.version(), null, null))))
                        .code());
        assertEquals(
                today(),
                as("li", () -> requests.handOver(new HandOver(whole.number(), whole.version(), today(), "同意")))
                        .handedOverOn());
    }
}
