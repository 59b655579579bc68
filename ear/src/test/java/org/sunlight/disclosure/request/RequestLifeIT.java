package org.sunlight.disclosure.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.ContainerCase;
import org.sunlight.law.clock.ClockState;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.DomainException;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.error.RuleBroken;

class RequestLifeIT extends ContainerCase {

    @Inject
    private RequestService requests;

    @Inject
    private RequestTermService terms;

    @Inject
    private RequestAnswerService answers;

    @Inject
    private RequestQueries queries;

    @Inject
    private Clock clock;

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private RegisteredRequest registered(LocalDate on) throws Exception {
        return as("wang", () -> requests.register(RequestFixture.atTheCounter("张三", unique(), on)));
    }

    private static String unique() {
        return "信访工作统计报表 " + UUID.randomUUID();
    }

    private RequestView accepted(LocalDate on) throws Exception {
        RequestView seen = registered(on).request();
        return as("wang", () -> requests.accept(RequestFixture.now(seen, null)));
    }

    private RequestView approved(RequestView seen, DraftDecision draft) throws Exception {
        RequestView drafted = as("li", () -> answers.draftDecision(draft));
        RequestView submitted = as("li", () -> answers.submitDecision(RequestFixture.now(drafted, null)));
        RequestView endorsed = as("zhao", () -> answers.endorseDecision(RequestFixture.now(submitted, null)));
        return as("chen", () -> answers.approveDecision(RequestFixture.now(endorsed, null)));
    }

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
    @DisplayName("REQ-05 REQ-06 starts the term anew when the correction is here, and asks once only")
    void startsTheTermAnewAfterACorrection() throws Exception {
        RequestView seen = registered(RequestFixture.LONG_AGO).request();
        LocalDate asked = RequestFixture.LONG_AGO.plusDays(3);
        RequestView waiting = as(
                "wang",
                () -> terms.askCorrection(new AskCorrection(seen.number(), seen.version(), asked, "请写明文件名称", 10)));
        assertEquals(ClockState.PAUSED, waiting.replyClock().state());
        LocalDate completed = asked.plusDays(4);
        RequestView complete = as(
                "wang",
                () -> terms.completeCorrection(
                        new CompleteCorrection(waiting.number(), waiting.version(), completed, "更正后的描述")));
        assertEquals(completed, complete.replyClock().dayZero());
        assertEquals(RequestState.IN_HANDLING, complete.state());
        Conflict again = refused(
                Conflict.class,
                () -> as(
                        "wang",
                        () -> terms.askCorrection(
                                new AskCorrection(complete.number(), complete.version(), today(), "再次补正", 10))));
        assertEquals("CORRECTION_ALREADY_ASKED", again.code());
    }

    @Test
    @DisplayName("REQ-05 a notice after the seventh working day is stored, flagged, and costs the restart")
    void aLateNoticeCostsTheRestart() throws Exception {
        RequestView seen = registered(RequestFixture.LONG_AGO).request();
        RequestView waiting = as(
                "wang",
                () -> terms.askCorrection(new AskCorrection(
                        seen.number(), seen.version(), RequestFixture.LONG_AGO.plusDays(20), "请写明文件名称", 10)));
        assertTrue(waiting.corrections().get(0).late());
        assertTrue(waiting.warnings().contains("request.warning.correctionLate"));
        assertEquals(ClockState.RUNNING, waiting.replyClock().state());
        RequestView lapsed = as("li", () -> terms.lapseCorrection(RequestFixture.now(waiting, null)));
        assertEquals(DecisionCode.D21, lapsed.decisionCode());
        assertEquals(RequestState.CLOSED, lapsed.state());
    }

    @Test
    @DisplayName("REQ-07 REQ-08 pauses until the last opinion, and is bound by a reasonable objection")
    void pausesUntilTheLastOpinion() throws Exception {
        RequestView seen = accepted(RequestFixture.LONG_AGO);
        LocalDate sent = RequestFixture.LONG_AGO.plusDays(3);
        RequestView one = as(
                "li",
                () -> terms.consult(new Consult(
                        seen.number(),
                        seen.version(),
                        ConsultationKind.THIRD_PARTY,
                        "甲公司",
                        null,
                        sent,
                        "是否同意公开合同",
                        null)));
        RequestView two = as(
                "li",
                () -> terms.consult(new Consult(
                        one.number(), one.version(), ConsultationKind.CO_AUTHOR, "乙局", null, sent, "是否同意公开", null)));
        assertEquals(ClockState.PAUSED, two.replyClock().state());
        assertEquals(
                2,
                two.consultations().stream()
                        .map(ConsultationView::clockNumber)
                        .distinct()
                        .count());
        RequestView objected = as(
                "wang",
                () -> terms.recordOpinion(new RecordOpinion(
                        two.number(),
                        two.version(),
                        two.consultations().get(0).id(),
                        sent.plusDays(4),
                        Opinion.OBJECT,
                        "涉及商业秘密",
                        true)));
        assertEquals(RequestState.CONSULTING, objected.state());
        RequestView ended = as(
                "wang",
                () -> terms.recordOpinion(new RecordOpinion(
                        objected.number(),
                        objected.version(),
                        objected.consultations().get(1).id(),
                        today(),
                        Opinion.SILENT,
                        null,
                        false)));
        assertEquals(RequestState.IN_HANDLING, ended.state());
        assertEquals(ClockState.RUNNING, ended.replyClock().state());
        RuleBroken bound =
                refused(RuleBroken.class, () -> as("li", () -> answers.draftDecision(RequestFixture.disclosed(ended))));
        assertEquals("OBJECTION_BINDS", bound.code());
        RequestView drafted = as(
                "li",
                () -> answers.draftDecision(
                        RequestFixture.draft(ended, DecisionCode.D02, null, List.of(), "涉及公共饮水安全")));
        assertEquals(RequestState.DRAFTED, drafted.state());
    }

    @Test
    @DisplayName("REQ-09 extends once, by somebody else, before the term ends")
    void extendsOnce() throws Exception {
        RequestView seen = accepted(today());
        LocalDate before = seen.replyClock().dueOn();
        RequestView asked = as(
                "li",
                () -> terms.requestExtension(new RequestExtension(seen.number(), seen.version(), 10, "需要向档案馆调档")));
        RequestView granted = as("zhao", () -> terms.grantExtension(RequestFixture.now(asked, null)));
        assertTrue(granted.replyClock().dueOn().isAfter(before));
        assertEquals(10, granted.replyClock().extendedBy());
        Conflict twice = refused(
                Conflict.class,
                () -> as(
                        "li",
                        () -> terms.requestExtension(
                                new RequestExtension(granted.number(), granted.version(), 5, "再次延期"))));
        assertEquals("EXTENSION_ONLY_ONCE", twice.code());

        RequestView late = accepted(RequestFixture.LONG_AGO);
        RuleBroken afterTerm = refused(
                RuleBroken.class,
                () -> as(
                        "li",
                        () -> terms.requestExtension(new RequestExtension(late.number(), late.version(), 5, "太晚"))));
        assertEquals("EXTENSION_AFTER_TERM", afterTerm.code());
    }

    @Test
    @DisplayName("REQ-10 REQ-12 refuses an excessive request only after reasons were asked and not accepted")
    void refusesExcessiveRequests() throws Exception {
        RequestView seen = accepted(today());
        RuleBroken early = refused(
                RuleBroken.class,
                () -> as(
                        "li",
                        () -> answers.draftDecision(
                                RequestFixture.draft(seen, DecisionCode.D19, null, List.of(), null))));
        assertEquals("REASONS_NOT_REJECTED", early.code());
        RequestView asked = as("li", () -> terms.askReasons(RequestFixture.now(seen, "一个月内提出六十件申请")));
        RequestView answered = as(
                "wang",
                () -> terms.recordReasons(
                        new RecordReasons(asked.number(), asked.version(), today(), "写论文", false, "与申请内容无关")));
        RequestView drafted = as(
                "li",
                () -> answers.draftDecision(RequestFixture.draft(answered, DecisionCode.D19, null, List.of(), null)));
        assertEquals(RequestState.DRAFTED, drafted.state());
    }

    @Test
    @DisplayName("REQ-11 charges by page, and the request lapses unpaid only after the period")
    void chargesByPage() throws Exception {
        RequestView seen = accepted(RequestFixture.LONG_AGO);
        RequestView charged = as(
                "li",
                () -> terms.chargeFee(new ChargeFee(
                        seen.number(),
                        seen.version(),
                        org.sunlight.law.rule.FeeMethod.PAGE,
                        250,
                        RequestFixture.LONG_AGO.plusDays(4),
                        RequestFixture.LONG_AGO.plusDays(5),
                        "到窗口缴纳")));
        assertEquals(
                0,
                new java.math.BigDecimal("4700").compareTo(charged.fees().get(0).amount()));
        assertEquals(ClockState.PAUSED, charged.replyClock().state());
        RequestView lapsed = as("li", () -> terms.lapsePayment(RequestFixture.now(charged, null)));
        assertEquals(DecisionCode.D22, lapsed.decisionCode());
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

    @Test
    @DisplayName("REQ-03 bad input is refused with a name, never with a failure")
    void badInputIsRefusedWithAName() throws Exception {
        assertEquals(
                "DAY_IN_FUTURE",
                refused(RuleBroken.class, () -> registered(today().plusDays(1))).code());
        assertEquals(
                "BEFORE_REGULATION",
                refused(RuleBroken.class, () -> registered(LocalDate.of(2001, 1, 1)))
                        .code());
        String huge = "长".repeat(10_000_000);
        assertEquals(
                "TEXT_TOO_LONG",
                refused(
                                RuleBroken.class,
                                () -> as(
                                        "wang",
                                        () -> requests.register(RequestFixture.atTheCounter(huge, "主题", today()))))
                        .code());
        RegisteredRequest formula = as(
                "wang",
                () -> requests.register(RequestFixture.atTheCounter("=HYPERLINK(\"http://evil\")", unique(), today())));
        assertEquals(
                "=HYPERLINK(\"http://evil\")", formula.request().applicant().name());
    }

    private static <T extends DomainException> T refused(Class<T> kind, org.junit.jupiter.api.function.Executable act) {
        return assertThrows(kind, act);
    }
}
