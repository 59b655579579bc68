package org.sunlight.publication.official.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunlight.publication.candidate.ClosureGround;
import org.sunlight.publication.catalogue.FiveOpenness;
import org.sunlight.publication.catalogue.Validity;
import org.sunlight.publication.official.DocumentWording;
import org.sunlight.publication.official.Genre;
import org.sunlight.publication.official.Missing;
import org.sunlight.publication.official.NormativeSign;
import org.sunlight.publication.official.OfficialAct;
import org.sunlight.publication.official.OfficialState;
import org.sunlight.publication.official.Openness;
import org.sunlight.publication.official.OpennessClass;
import org.sunlight.publication.official.RecordConsent;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.DomainException;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Caller;

/** The rules of a document, without database or server. */
class OfficialDocumentTest {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 6);
    private static final Instant AT = Instant.parse("2023-03-06T02:00:00Z");
    private static final Openness CLOSED = new Openness(OpennessClass.CLOSED, ClosureGround.INTERNAL_AFFAIRS, "内部管理");

    private static Caller person(String login) {
        return new Caller(login, login, 1L, null, Set.of(), "intranet", "1");
    }

    /** Everything that a document needs. */
    private static DocumentWording wording(
            Openness openness, String text, FiveOpenness tag, Boolean policy, List<String> joint, LocalDate effective) {
        return new DocumentWording(
                null,
                Genre.NOTICE,
                "关于规范来访接待的通知",
                "各县区信访局",
                text,
                null,
                null,
                null,
                openness,
                tag,
                policy,
                Set.of(),
                joint,
                List.of(),
                List.of(),
                effective,
                null,
                "02.1",
                "policy");
    }

    private static DocumentWording complete(Openness openness, boolean policy) {
        return wording(openness, "一、总体要求", FiveOpenness.ADMINISTRATION, policy, List.of(), null);
    }

    private static OfficialDocument draft(DocumentWording wording) {
        return OfficialDocument.draft("K-GW-2023-00001", 1, wording, person("drafter"), DAY, AT);
    }

    private static OfficialDocument beforeSigning(DocumentWording wording) {
        OfficialDocument document = draft(wording);
        document.moveOn(OfficialAct.SUBMIT, null, person("drafter"), AT);
        document.moveOn(OfficialAct.AGREE, null, person("section"), AT);
        return document;
    }

    private static void refused(String code, Runnable act) {
        assertEquals(code, assertThrows(DomainException.class, act::run).code());
    }

    @Test
    @DisplayName("OFD-01 a draft without openness class is refused at the field")
    void classFromTheFirstDraft() {
        RuleBroken refused =
                assertThrows(RuleBroken.class, () -> draft(complete(new Openness(null, null, null), false)));
        assertEquals("OPENNESS_CLASS_MISSING", refused.code());
        assertEquals("opennessClass", refused.pointer());
    }

    @DisplayName("OFD-01 each class asks for what the law wants beside it")
    @ParameterizedTest(name = "{0} {1} {2} lacks {3}")
    @CsvSource({
        "PROACTIVE,,,",
        "ON_REQUEST,,,OPENNESS_REASON_MISSING",
        "ON_REQUEST,,不涉及公众,",
        "CLOSED,,,GROUND_MISSING OPENNESS_REASON_MISSING",
        "CLOSED,PRIVACY,,OPENNESS_REASON_MISSING",
        "CLOSED,NOT_WIDELY_RELEVANT,不涉及公众,GROUND_DOES_NOT_CLOSE",
        "CLOSED,PRIVACY,含个人信息,",
        "PROACTIVE_AFTER_REDACTION,,含个人信息,GROUND_MISSING",
        "PROACTIVE_AFTER_REDACTION,PRIVACY,含个人信息,"
    })
    void eachClassAsksForItsReason(OpennessClass openClass, ClosureGround ground, String reason, String missing) {
        OfficialDocument document = draft(complete(new Openness(openClass, ground, reason), false));
        List<String> expected = missing == null ? List.of() : List.of(missing.split(" "));
        assertEquals(expected, document.missing().stream().map(Missing::code).toList());
    }

    @Test
    @DisplayName("OFD-02 text, tag, policy, kind, topic and column are named at their fields")
    void namesWhatIsMissing() {
        OfficialDocument bare = draft(new DocumentWording(
                null,
                null,
                "标题",
                null,
                null,
                null,
                null,
                null,
                Openness.PROACTIVE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null));
        assertEquals(
                List.of(
                        new Missing("genre", "GENRE_MISSING"),
                        new Missing("text", "DOCUMENT_TEXT_MISSING"),
                        new Missing("fiveOpenness", "FIVE_OPENNESS_MISSING"),
                        new Missing("policy", "POLICY_UNDECIDED"),
                        new Missing("topicCode", "TOPIC_MISSING"),
                        new Missing("columnCode", "SITE_COLUMN_MISSING")),
                bare.missing());
        assertEquals(List.of(), draft(complete(Openness.PROACTIVE, true)).missing());
    }

    @Test
    @DisplayName("OFD-03 a policy that is not to be published passes the disclosure office before the section head")
    void closedPolicyGoesToTheDisclosureOffice() {
        OfficialDocument document = draft(complete(CLOSED, true));
        refused("OPENNESS_OPINION_NEEDED", () -> document.moveOn(OfficialAct.SUBMIT, null, person("drafter"), AT));
        assertEquals(OfficialState.DRAFT, document.state());
        document.moveOn(OfficialAct.SUBMIT_FOR_OPENNESS, null, person("drafter"), AT);
        assertEquals(OfficialState.IN_OPENNESS_REVIEW, document.state());
        assertThrows(
                NotAllowed.class, () -> document.moveOn(OfficialAct.CONFIRM_OPENNESS, null, person("drafter"), AT));
        document.moveOn(OfficialAct.CONFIRM_OPENNESS, "同意", person("officer"), AT);
        assertEquals(OfficialState.IN_SECTION, document.state());
        document.moveOn(OfficialAct.AGREE, null, person("section"), AT);
        assertTrue(document.view(List.of()).opennessConfirmed());
    }

    @Test
    @DisplayName("OFD-03 an open policy needs no opinion, and cannot be sent for one")
    void openPolicyNeedsNone() {
        OfficialDocument document = draft(complete(Openness.PROACTIVE, true));
        refused(
                "OPENNESS_OPINION_NOT_NEEDED",
                () -> document.moveOn(OfficialAct.SUBMIT_FOR_OPENNESS, null, person("drafter"), AT));
        assertFalse(document.view(List.of()).acts().contains(OfficialAct.SUBMIT_FOR_OPENNESS));
        assertTrue(document.view(List.of()).acts().contains(OfficialAct.SUBMIT));
    }

    @Test
    @DisplayName(
            "OFD-03 a policy closed by the signer himself goes back: nobody of the disclosure office has seen that")
    void closedBeforeSigning() {
        OfficialDocument document = beforeSigning(complete(Openness.PROACTIVE, true));
        document.changeClass(CLOSED, "涉密", person("head"), DAY, AT);
        refused("OPENNESS_OPINION_NEEDED", () -> document.requireSignable(person("head")));
    }

    @Test
    @DisplayName("OFD-04 the class is changed with a reason, and the history says from what to what")
    void changesTheClassWithReason() {
        OfficialDocument document = beforeSigning(complete(Openness.PROACTIVE, false));
        refused("TEXT_MISSING", () -> document.changeClass(CLOSED, " ", person("head"), DAY, AT));
        assertEquals(OpennessClass.PROACTIVE, document.content().opennessClass());
        document.changeClass(CLOSED, "属于内部事务", person("head"), DAY, AT);
        var last = document.view(List.of()).events().get(3);
        assertEquals(OfficialAct.CHANGE_CLASS, last.act());
        assertEquals(OpennessClass.PROACTIVE, last.from());
        assertEquals(OpennessClass.CLOSED, last.to());
        assertEquals("属于内部事务", last.reason());
        assertEquals(OfficialState.BEFORE_SIGNING, document.state());
    }

    @Test
    @DisplayName(
            "OFD-06 a joint document is signed when each organ has agreed in writing; a changed text loses the agreement")
    void jointOrgansAgree() {
        DocumentWording joint =
                wording(Openness.PROACTIVE, "正文", FiveOpenness.DECISION, false, List.of("昆明市司法局", "昆明市公安局"), null);
        OfficialDocument document = beforeSigning(joint);
        refused("JOINT_CONSENT_MISSING", () -> document.requireSignable(person("head")));
        document.recordConsent(new RecordConsent("", 0, "昆明市司法局", DAY, "昆司函〔2023〕3号"), person("drafter"), DAY, AT);
        refused("JOINT_CONSENT_MISSING", () -> document.requireSignable(person("head")));
        refused(
                "JOINT_ORGAN_UNKNOWN",
                () -> document.recordConsent(
                        new RecordConsent("", 0, "昆明市民政局", DAY, null), person("drafter"), DAY, AT));
        document.recordConsent(new RecordConsent("", 0, "昆明市公安局", DAY, null), person("drafter"), DAY, AT);
        document.requireSignable(person("head"));

        document.giveBack("改标题", person("head"), AT);
        document.amend(
                wording(Openness.PROACTIVE, "正文改过", FiveOpenness.DECISION, false, List.of("昆明市司法局"), null),
                person("drafter"),
                DAY,
                AT);
        assertEquals(1, document.view(List.of()).jointOrgans().size());
        assertNull(document.view(List.of()).jointOrgans().get(0).agreedOn());
    }

    @Test
    @DisplayName("OFD-14 nobody checks what he drafted or signs what he checked")
    void threePeople() {
        OfficialDocument document = draft(complete(Openness.PROACTIVE, false));
        document.moveOn(OfficialAct.SUBMIT, null, person("drafter"), AT);
        refused("OWN_WORK_NOT_APPROVED", () -> document.moveOn(OfficialAct.AGREE, null, person("drafter"), AT));
        document.moveOn(OfficialAct.AGREE, null, person("section"), AT);
        refused("OWN_WORK_NOT_APPROVED", () -> document.requireSignable(person("drafter")));
        refused("OWN_WORK_NOT_APPROVED", () -> document.requireSignable(person("section")));
        document.requireSignable(person("head"));
    }

    @DisplayName("OFD-10 in force from its first day until the day before its period ends")
    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2023-03-06,NOT_YET",
        "2023-03-31,NOT_YET",
        "2023-04-01,IN_FORCE",
        "2028-03-31,IN_FORCE",
        "2028-04-01,EXPIRED"
    })
    void lapsesByItself(LocalDate today, Validity expected) {
        OfficialDocument document = beforeSigning(
                wording(Openness.PROACTIVE, "正文", FiveOpenness.DECISION, false, List.of(), LocalDate.of(2023, 4, 1)));
        document.sign("昆信〔2023〕1号", 5, person("head"), DAY, AT);
        document.renew(today);
        assertEquals(expected, document.validity());
        assertEquals(LocalDate.of(2028, 3, 31), document.view(List.of()).lastDayInForce());
    }

    @Test
    @DisplayName("OFD-10 repealed from a day to come it is in force until then, and nobody repeals it twice")
    void repealedFromADay() {
        OfficialDocument document = beforeSigning(complete(Openness.PROACTIVE, false));
        document.sign("昆信〔2023〕1号", null, person("head"), DAY, AT);
        document.repeal(DAY.plusDays(10), "已有新规定", person("head"), DAY, AT);
        assertEquals(Validity.IN_FORCE, document.validity());
        refused("DOCUMENT_ALREADY_REPEALED", () -> document.repealFrom(DAY, DAY));
        assertTrue(document.renew(DAY.plusDays(10)));
        assertEquals(Validity.REPEALED, document.validity());
        assertFalse(document.renew(DAY.plusDays(11)));
    }

    @Test
    @DisplayName("OFD-10 a first day of force before the signing is refused")
    void noForceBeforeTheSignature() {
        OfficialDocument document = beforeSigning(
                wording(Openness.PROACTIVE, "正文", FiveOpenness.DECISION, false, List.of(), DAY.minusDays(1)));
        refused("EFFECTIVE_BEFORE_SIGNED", () -> document.sign("昆信〔2023〕1号", null, person("head"), DAY, AT));
    }

    @Test
    @DisplayName("OFD-12 the yearly look keeps a document closed or opens it, each with a reason")
    void yearlyReview() {
        OfficialDocument document = beforeSigning(complete(CLOSED, false));
        document.sign("昆信〔2023〕1号", null, person("head"), DAY, AT);
        refused("TEXT_MISSING", () -> document.review(false, "", person("officer"), AT));
        document.review(false, "仍属内部事务", person("officer"), AT);
        assertEquals(OpennessClass.CLOSED, document.content().opennessClass());
        assertFalse(document.view(List.of()).acts().contains(OfficialAct.PUBLISH));
        document.review(true, "已无不公开理由", person("officer"), AT);
        assertEquals(OpennessClass.PROACTIVE, document.content().opennessClass());
        assertTrue(document.view(List.of()).acts().contains(OfficialAct.PUBLISH));
        refused("DOCUMENT_OPEN_ALREADY", () -> document.review(false, "再看", person("officer"), AT));
    }

    @Test
    @DisplayName("OFD-09 what is published after redaction needs its public version first")
    void redactedNeedsAPublicVersion() {
        Openness redacted = new Openness(OpennessClass.PROACTIVE_AFTER_REDACTION, ClosureGround.PRIVACY, "含个人信息");
        OfficialDocument document = beforeSigning(complete(redacted, false));
        document.sign("昆信〔2023〕1号", null, person("head"), DAY, AT);
        refused("PUBLIC_VERSION_MISSING", () -> document.handIn(person("drafter"), AT));
    }

    @Test
    @DisplayName("OFD-11 normative is what shows every sign that makes one and none that unmakes it")
    void normativeByChecklist() {
        Set<NormativeSign> making = EnumSet.of(
                NormativeSign.LEGAL_POWER,
                NormativeSign.RIGHTS_AND_DUTIES,
                NormativeSign.GENERALLY_BINDING,
                NormativeSign.APPLIED_REPEATEDLY);
        assertTrue(NormativeSign.isNormative(making));
        for (NormativeSign sign : NormativeSign.values()) {
            Set<NormativeSign> other = EnumSet.copyOf(making);
            if (!other.remove(sign)) {
                other.add(sign);
            }
            assertFalse(NormativeSign.isNormative(other), sign.name());
        }
    }

    @Test
    @DisplayName("OFD-01 a ground that the regulation of the day does not know is refused")
    void groundOfTheDay() {
        LocalDate before = LocalDate.of(2017, 7, 3);
        RuleBroken refused = assertThrows(
                RuleBroken.class,
                () -> OfficialDocument.draft(
                        "K-GW-2017-00001",
                        1,
                        complete(new Openness(OpennessClass.CLOSED, ClosureGround.ENFORCEMENT_FILE, "案卷"), false),
                        person("drafter"),
                        before,
                        AT));
        assertEquals("GROUND_NOT_IN_FORCE", refused.code());
        assertTrue(ClosureGround.SECURITY.article(before).contains("第八条"));
        assertTrue(ClosureGround.SECURITY.article(LocalDate.of(2019, 5, 15)).contains("第十四条"));
    }

    @Test
    @DisplayName("OFD-09 only an open document can be published")
    void closedIsNotPublished() {
        OfficialDocument document = beforeSigning(complete(CLOSED, false));
        document.sign("昆信〔2023〕1号", null, person("head"), DAY, AT);
        assertEquals(
                "DOCUMENT_NOT_OPEN",
                assertThrows(Conflict.class, document::requireProactive).code());
    }
}
