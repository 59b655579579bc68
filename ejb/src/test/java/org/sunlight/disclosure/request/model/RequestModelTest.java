package org.sunlight.disclosure.request.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunlight.disclosure.request.ActOnRequest;
import org.sunlight.disclosure.request.ApplicantEntry;
import org.sunlight.disclosure.request.ApplicantKind;
import org.sunlight.disclosure.request.AskCorrection;
import org.sunlight.disclosure.request.Channel;
import org.sunlight.disclosure.request.ChargeFee;
import org.sunlight.disclosure.request.CompleteCorrection;
import org.sunlight.disclosure.request.Consult;
import org.sunlight.disclosure.request.ConsultationKind;
import org.sunlight.disclosure.request.DecisionCode;
import org.sunlight.disclosure.request.DecisionRules;
import org.sunlight.disclosure.request.DraftDecision;
import org.sunlight.disclosure.request.ImportedRequest;
import org.sunlight.disclosure.request.RegisterRequest;
import org.sunlight.disclosure.request.RequestExtension;
import org.sunlight.disclosure.request.RequestState;
import org.sunlight.law.rule.FeeMethod;
import org.sunlight.law.rule.Tariff;
import org.sunlight.office.counter.IdType;
import org.sunlight.office.counter.QueryCode;
import org.sunlight.office.counter.SubjectKey;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.DomainException;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.error.RuleBroken;

class RequestModelTest {

    private static final LocalDate RECEIVED = LocalDate.of(2024, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
    private static final LocalDate DUE = LocalDate.of(2024, 3, 29);
    private static final String N = "KMXF-GK-2024-000001";

    private static ApplicantEntry applicant(ApplicantKind kind, String name, String idNumber) {
        return new ApplicantEntry(kind, name, IdType.RESIDENT_ID, idNumber, "138", null, null, null, null);
    }

    private static RegisterRequest form(String name, LocalDate arrivedOn, LocalDate confirmedOn) {
        return new RegisterRequest(
                Channel.ONLINE,
                false,
                arrivedOn,
                confirmedOn,
                applicant(ApplicantKind.NATURAL_PERSON, name, "110105194912310021"),
                "某文件",
                null,
                null,
                null,
                null,
                null);
    }

    private static DisclosureRequest registered() {
        return DisclosureRequest.register(form("张三", RECEIVED, null), 1, N, false, Instant.EPOCH, TODAY);
    }

    private static DisclosureRequest inHandling(LocalDate received) {
        DisclosureRequest request =
                DisclosureRequest.register(form("张三", received, null), 1, N, false, Instant.EPOCH, TODAY);
        request.accept(true);
        return request;
    }

    private static Term term(DisclosureRequest request) {
        return new Term(request, TODAY);
    }

    private static String code(Executable act) {
        return assertThrows(DomainException.class, act).code();
    }

    @Test
    @DisplayName("REQ-02 has no day of receipt before both sides confirmed, and none before the arrival")
    void waitsForConfirmation() {
        DisclosureRequest request =
                DisclosureRequest.register(form("张三", RECEIVED, null), 1, N, true, Instant.EPOCH, TODAY);
        assertEquals(RequestState.AWAITING_CONFIRMATION, request.state());
        assertEquals(null, request.receivedOn());
        assertEquals("BEFORE_ARRIVAL", code(() -> request.confirmReceipt(RECEIVED.minusDays(1), TODAY)));
        DisclosureRequest other =
                DisclosureRequest.register(form("张三", RECEIVED, null), 1, N, true, Instant.EPOCH, TODAY);
        other.confirmReceipt(RECEIVED.plusDays(2), TODAY);
        assertEquals(RECEIVED.plusDays(2), other.receivedOn());
        assertEquals(RequestState.REGISTERED, other.state());
    }

    @Test
    @DisplayName("REQ-20 stores a doubtful number and a formula as they were given")
    void storesWhatWasGiven() {
        DisclosureRequest request =
                DisclosureRequest.register(form("=1+1", RECEIVED, null), 1, N, false, Instant.EPOCH, TODAY);
        assertEquals("=1+1", request.applicant().name());
        assertTrue(request.applicant().isIdNumberSuspect());
    }

    @ParameterizedTest(name = "{0} days after receipt: late {1}")
    @CsvSource({"0,false", "11,false", "12,true", "40,true"})
    @DisplayName("REQ-05 flags a notice after the last day for it")
    void flagsALateNotice(int days, boolean late) {
        DisclosureRequest request = registered();
        LocalDate seventhWorkingDay = LocalDate.of(2024, 3, 12);
        Correction correction = term(request)
                .askCorrection(new AskCorrection(N, 0, RECEIVED.plusDays(days), "文件名称", 10), seventhWorkingDay, 1);
        assertEquals(late, correction.isLate());
    }

    @Test
    @DisplayName("REQ-05 asks no second time, and not on a day before the receipt or in the future")
    void asksNoSecondTime() {
        DisclosureRequest request = registered();
        AskCorrection early = new AskCorrection(N, 0, RECEIVED.minusDays(1), "文件名称", 10);
        assertEquals("BEFORE_RECEIPT", code(() -> term(request).askCorrection(early, null, 1)));
        AskCorrection future = new AskCorrection(N, 0, TODAY.plusDays(1), "文件名称", 10);
        assertEquals("DAY_IN_FUTURE", code(() -> term(request).askCorrection(future, null, 1)));
        term(request).askCorrection(new AskCorrection(N, 0, RECEIVED, "文件名称", 10), null, 1);
        term(request).completeCorrection(new CompleteCorrection(N, 0, RECEIVED.plusDays(5), "新的描述"));
        assertEquals(RequestState.IN_HANDLING, request.state());
        assertEquals(
                "CORRECTION_ALREADY_ASKED",
                code(() ->
                        term(request).askCorrection(new AskCorrection(N, 0, RECEIVED.plusDays(6), "再次", 10), null, 1)));
        term(request).askCorrection(new AskCorrection(N, 0, RECEIVED.plusDays(6), "再次", 10), null, 2);
        assertEquals(RequestState.AWAITING_CORRECTION, request.state());
    }

    @Test
    @DisplayName("REQ-06 lapses only after the period of the applicant")
    void lapsesOnlyAfterThePeriod() {
        DisclosureRequest request = registered();
        term(request).askCorrection(new AskCorrection(N, 0, RECEIVED, "文件名称", 10), null, 1);
        assertEquals("CORRECTION_PERIOD_RUNNING", code(() -> term(request).lapseCorrection(DUE, DUE)));
        DisclosureRequest other = registered();
        term(other).askCorrection(new AskCorrection(N, 0, RECEIVED, "文件名称", 10), null, 1);
        term(other).lapseCorrection(DUE.plusDays(1), DUE);
        assertEquals(DecisionCode.D21, other.decisionCode());
        assertEquals(DUE.plusDays(1), other.decidedOn());
    }

    @Test
    @DisplayName("REQ-09 takes no extension after the term, none longer than the law, and no own approval")
    void limitsTheExtension() {
        RequestExtension ten = new RequestExtension(N, 0, 10, "调档");
        assertEquals(
                "EXTENSION_AFTER_TERM",
                code(() -> term(inHandling(RECEIVED)).requestExtension(ten, "li", TODAY.minusDays(1), 20)));
        assertEquals(
                "EXTENSION_OUT_OF_RANGE",
                code(() -> term(inHandling(RECEIVED))
                        .requestExtension(new RequestExtension(N, 0, 16, "调档"), "li", TODAY, 15)));
        DisclosureRequest request = inHandling(RECEIVED);
        term(request).requestExtension(ten, "li", TODAY, 20);
        assertThrows(NotAllowed.class, () -> term(request).grantExtension("li", TODAY, TODAY));
        DisclosureRequest other = inHandling(RECEIVED);
        term(other).requestExtension(ten, "li", TODAY, 20);
        assertEquals(10, term(other).grantExtension("zhao", TODAY, TODAY).workingDays());
        assertThrows(Conflict.class, () -> term(other).requestExtension(ten, "li", TODAY, 20));
    }

    @Test
    @DisplayName("REQ-11 sends no fee notice after the term, and none for a fee of zero")
    void limitsTheFee() {
        ChargeFee pages = new ChargeFee(N, 0, FeeMethod.PAGE, 31, TODAY, null, "窗口");
        Tariff tariff = Tariff.on(RECEIVED);
        assertEquals(
                "FEE_NOTICE_AFTER_TERM",
                code(() -> term(inHandling(RECEIVED)).chargeFee(pages, TODAY, 31, tariff, TODAY.minusDays(1))));
        assertEquals("NO_FEE_DUE", code(() -> term(inHandling(RECEIVED)).chargeFee(pages, TODAY, 30, tariff, TODAY)));
        assertEquals(
                "NUMBER_OUT_OF_RANGE",
                code(() -> term(inHandling(RECEIVED)).chargeFee(pages, TODAY, 2_000_000_000, tariff, TODAY)));
        assertEquals(
                0,
                term(inHandling(RECEIVED))
                        .chargeFee(pages, TODAY, 31, tariff, TODAY)
                        .amount()
                        .compareTo(java.math.BigDecimal.TEN));
    }

    private static DraftDecision draft(DecisionCode code, String ground) {
        return new DraftDecision(N, 0, code, ground, "事实", "理由", "复印件", null, List.of(), null, null, null);
    }

    @Test
    @DisplayName("REQ-12 refuses a decision without ground where the law of the day names none")
    void refusesADecisionWithoutGround() {
        LocalDate before = LocalDate.of(2018, 3, 1);
        DecisionRules rules = new DecisionRules();
        DisclosureRequest request = inHandling(before);
        assertEquals(
                "DECISION_WITHOUT_GROUND",
                code(() -> new Answer(request, TODAY)
                        .draft(draft(DecisionCode.D10, null), rules.rule(DecisionCode.D10, before), "li", false)));
        DisclosureRequest other = inHandling(before);
        new Answer(other, TODAY)
                .draft(draft(DecisionCode.D10, "国办发〔2010〕5号"), rules.rule(DecisionCode.D10, before), "li", false);
        assertEquals(RequestState.DRAFTED, other.state());
    }

    @ParameterizedTest(name = "received {0}, objection reasonable {1}: bound {2}")
    @CsvSource({"2019-05-14,false,true", "2019-05-14,true,true", "2019-05-15,false,false", "2019-05-15,true,true"})
    @DisplayName("REQ-08 any objection binds under the regulation of 2007, a reasonable one under that of 2019")
    void objectionsBind(LocalDate received, boolean reasonable, boolean bound) {
        DisclosureRequest request = inHandling(received);
        Consult letter = new Consult(N, 0, ConsultationKind.THIRD_PARTY, "甲公司", null, received, "意见", null);
        term(request).consult(letter);
        Consultation asked = request.consultations().get(0);
        asked.answer(
                new org.sunlight.disclosure.request.RecordOpinion(
                        N,
                        0,
                        0,
                        received.plusDays(3),
                        org.sunlight.disclosure.request.Opinion.OBJECT,
                        "不同意",
                        reasonable),
                received.plusDays(3),
                null);
        request.standAt(RequestState.IN_HANDLING);
        Executable disclose = () -> new Answer(request, TODAY)
                .draft(
                        draft(DecisionCode.D02, null),
                        new DecisionRules().rule(DecisionCode.D02, received),
                        "li",
                        false);
        if (bound) {
            assertEquals("OBJECTION_BINDS", code(disclose));
        } else {
            org.junit.jupiter.api.Assertions.assertDoesNotThrow(disclose);
        }
    }

    @Test
    @DisplayName("REQ-15 keeps row and day of the first answer")
    void keepsTheFirstAnswer() {
        DisclosureRequest request = inHandling(RECEIVED);
        request.settle(DecisionCode.D12, DUE);
        request.settle(DecisionCode.D02, TODAY);
        assertEquals(DecisionCode.D12, request.decisionCode());
        assertEquals(DUE, request.decidedOn());
    }

    @Test
    @DisplayName("REQ-01 knows a query code by its hash only, whatever the case and the dashes")
    void knowsAQueryCodeByItsHash() {
        String code = QueryCode.draw();
        String hash = QueryCode.hash(N, code);
        assertFalse(hash.contains(code));
        assertTrue(QueryCode.matches(N, code.toLowerCase(java.util.Locale.ROOT).replace("-", " "), hash));
        assertFalse(QueryCode.matches("KMXF-GK-2024-000002", code, hash));
        assertFalse(QueryCode.matches(N, null, hash));
        assertFalse(QueryCode.matches(N, code, null));
        assertNotEquals(code, QueryCode.draw());
    }

    @Test
    @DisplayName("REQ-23 recognises a subject whatever its width, case and punctuation")
    void recognisesASubject() {
        assertEquals(SubjectKey.of("2024年“三公”经费 Ａ"), SubjectKey.of("2024年三公经费a。"));
        assertNotEquals(SubjectKey.of("2024年三公经费"), SubjectKey.of("2023年三公经费"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "receivedOn,2007-01-01,,,BEFORE_REGULATION",
        "receivedOn,2030-01-01,,,DAY_IN_FUTURE",
        "decision.decidedOn,2024-03-01,D02,2024-02-01,BEFORE_RECEIPT",
        "decision.code,2024-03-01,,2024-04-01,VALUE_MISSING"
    })
    @DisplayName("REQ-18 refuses an imported record that contradicts itself, naming the field")
    void refusesContradictions(
            String pointer, LocalDate received, DecisionCode decision, LocalDate decidedOn, String code) {
        ImportedRequest record = new ImportedRequest(
                "S1",
                received,
                Channel.POST,
                applicant(ApplicantKind.BUSINESS, "某公司", null),
                "某文件",
                null,
                null,
                null,
                null,
                null,
                decidedOn == null ? null : new ImportedRequest.Decision(decision, decidedOn));
        RuleBroken refusal = assertThrows(RuleBroken.class, () -> new PastRequest(record, TODAY).check());
        assertEquals(pointer, refusal.pointer());
        assertEquals(code, refusal.code());
    }

    @Test
    @DisplayName("REQ-04 a command says which file it is about and what was seen of it")
    void aCommandNamesItsFile() {
        ActOnRequest command = new ActOnRequest(N, 7, null, null);
        assertEquals("disclosure-request", command.subjectKind());
        assertEquals(N, command.subjectNumber());
        assertEquals(7, command.seenVersion());
    }
}
