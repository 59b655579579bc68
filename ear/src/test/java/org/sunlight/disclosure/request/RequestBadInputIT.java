package org.sunlight.disclosure.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.office.attachment.AttachmentQueries;
import org.sunlight.office.attachment.AttachmentService;
import org.sunlight.office.attachment.StoreAttachment;
import org.sunlight.shared.audit.AuditFilter;
import org.sunlight.shared.audit.AuditQueries;
import org.sunlight.shared.audit.Outcome;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.RuleBroken;

/** What people write by mistake or on purpose: a clear refusal or a warning, never a failure. */
class RequestBadInputIT extends RequestCase {

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

    @Test
    @DisplayName("REQ-02 a day before receipt is refused")
    void refusesADayBeforeReceipt() throws Exception {
        RequestView seen = registered(RequestFixture.LONG_AGO).request();
        RuleBroken early = refused(
                RuleBroken.class,
                () -> as(
                        "wang",
                        () -> terms.askCorrection(new AskCorrection(
                                seen.number(), seen.version(), RequestFixture.LONG_AGO.minusDays(1), "请写明文件名称", 10))));
        assertEquals("BEFORE_RECEIPT", early.code());
        assertEquals("on", early.pointer());
    }

    @Test
    @DisplayName("REQ-12 a decision without facts, or without the ground its kind asks for, is refused")
    void refusesADecisionWithoutGround() throws Exception {
        RequestView seen = accepted(today());
        DraftDecision good = RequestFixture.disclosed(seen);
        DraftDecision bare = new DraftDecision(
                good.number(),
                good.seenVersion(),
                DecisionCode.D20,
                null,
                good.facts(),
                good.reason(),
                null,
                null,
                List.of(),
                null,
                null,
                null);
        RuleBroken ground = refused(RuleBroken.class, () -> as("li", () -> answers.draftDecision(bare)));
        assertEquals("ground", ground.pointer());
        DraftDecision noFacts = new DraftDecision(
                good.number(),
                good.seenVersion(),
                DecisionCode.D02,
                null,
                null,
                good.reason(),
                good.supply(),
                null,
                List.of(),
                null,
                null,
                null);
        assertEquals(
                "facts",
                refused(RuleBroken.class, () -> as("li", () -> answers.draftDecision(noFacts)))
                        .pointer());
    }

    @Test
    @DisplayName("REQ-20 an identity number with a wrong check digit is stored and warned of")
    void warnsOfAWrongCheckDigit() throws Exception {
        ApplicantEntry right = RequestFixture.citizen("李四");
        ApplicantEntry wrong = new ApplicantEntry(
                right.kind(),
                right.name(),
                right.idType(),
                "110105194912310021",
                right.phone(),
                right.address(),
                null,
                null,
                null);
        RequestView seen = as(
                        "wang",
                        () -> requests.register(new RegisterRequest(
                                Channel.IN_PERSON,
                                true,
                                today(),
                                null,
                                wrong,
                                unique(),
                                "全文",
                                null,
                                SupplyForm.PAPER,
                                SupplyWay.POST,
                                "li")))
                .request();
        assertEquals("110105194912310021", seen.applicant().idNumber());
        assertTrue(seen.warnings().contains("request.warning.idNumberSuspect"));
    }

    @Test
    @DisplayName("REQ-03 a refused act of a request leaves an entry in the audit trail")
    void auditsTheRefusal() throws Exception {
        RequestView seen = registered(today()).request();
        Conflict refused =
                refused(Conflict.class, () -> as("li", () -> requests.close(RequestFixture.now(seen, null))));
        assertEquals("ACT_NOT_PERMITTED", refused.code());
        assertEquals(
                RequestState.REGISTERED,
                as("li", () -> queries.view(seen.number())).state());
        assertTrue(as(
                        "audit",
                        () -> trail.page(
                                new AuditFilter(null, null, null, null, Outcome.REFUSED, seen.number()), 0, 20))
                .stream()
                .anyMatch(chained -> "ACT_NOT_PERMITTED".equals(chained.entry().code())));
    }

    @Test
    @DisplayName("ATT-01 a file that is not what its name says is refused with a name, and nothing of it is kept")
    void refusesARenamedFile() throws Exception {
        RequestView seen = registered(today()).request();
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
        refused(
                RuleBroken.class,
                () -> as(
                        "wang",
                        () -> attachments.store(new StoreAttachment(
                                RequestView.SUBJECT_KIND,
                                seen.number(),
                                seen.organId(),
                                "contract.pdf",
                                new ByteArrayInputStream(png)))));
        assertEquals(List.of(), as("wang", () -> kept.of(RequestView.SUBJECT_KIND, seen.number())));
    }

    @Inject
    private AuditQueries trail;

    @Inject
    private AttachmentService attachments;

    @Inject
    private AttachmentQueries kept;
}
