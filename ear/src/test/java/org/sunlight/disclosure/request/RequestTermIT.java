package org.sunlight.disclosure.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.law.clock.ClockState;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.RuleBroken;

/** What moves the answer period of a request. */
class RequestTermIT extends RequestCase {

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
    @DisplayName(
            "REQ-24 the silence of a third party binds under the law of 2007 by house setting, never under that of 2019")
    void readsSilenceByHouseSetting() throws Exception {
        assertEquals(
                "OBJECTION_BINDS",
                refused(
                                RuleBroken.class,
                                () -> as(
                                        "li",
                                        () -> answers.draftDecision(
                                                RequestFixture.disclosed(unanswered(LocalDate.of(2018, 3, 1))))))
                        .code());
        RequestView later = unanswered(RequestFixture.LONG_AGO);
        assertEquals(
                RequestState.DRAFTED,
                as("li", () -> answers.draftDecision(RequestFixture.disclosed(later)))
                        .state());
    }

    private RequestView unanswered(LocalDate receivedOn) throws Exception {
        RequestView seen = accepted(receivedOn);
        RequestView asked = as(
                "li",
                () -> terms.consult(new Consult(
                        seen.number(),
                        seen.version(),
                        ConsultationKind.THIRD_PARTY,
                        "甲公司",
                        null,
                        receivedOn.plusDays(3),
                        "是否同意公开合同",
                        receivedOn.plusDays(30))));
        return as(
                "wang",
                () -> terms.recordOpinion(new RecordOpinion(
                        asked.number(),
                        asked.version(),
                        asked.consultations().get(0).id(),
                        today(),
                        Opinion.SILENT,
                        null,
                        false)));
    }
}
