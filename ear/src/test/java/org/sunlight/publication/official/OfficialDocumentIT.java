package org.sunlight.publication.official;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.law.clock.ClockState;
import org.sunlight.office.notice.NoticeFormat;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.publication.ReviewedCase;
import org.sunlight.publication.candidate.CandidateQueries;
import org.sunlight.publication.candidate.CandidateState;
import org.sunlight.publication.candidate.CandidateView;
import org.sunlight.publication.candidate.ClosureGround;
import org.sunlight.publication.catalogue.EntryView;
import org.sunlight.publication.catalogue.FiveOpenness;
import org.sunlight.publication.catalogue.PublicCatalogueQueries;
import org.sunlight.publication.catalogue.RelationKind;
import org.sunlight.publication.catalogue.Validity;
import org.sunlight.publication.confidentiality.ConfidentialityReviewQueries;
import org.sunlight.publication.confidentiality.ReviewView;
import org.sunlight.publication.document.NormativeDocumentQueries;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.DomainException;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Caller;

class OfficialDocumentIT extends ReviewedCase {

    private static final Set<NormativeSign> NORMATIVE = EnumSet.of(
            NormativeSign.LEGAL_POWER,
            NormativeSign.RIGHTS_AND_DUTIES,
            NormativeSign.GENERALLY_BINDING,
            NormativeSign.APPLIED_REPEATEDLY);
    private static final Openness CLOSED = new Openness(OpennessClass.CLOSED, ClosureGround.INTERNAL_AFFAIRS, "内部事务");

    @Resource(lookup = "java:jboss/datasources/SunlightDS")
    private DataSource database;

    @Inject
    private OfficialDocumentService service;

    @Inject
    private OfficialPublicationService publication;

    @Inject
    private OfficialValidityService validity;

    @Inject
    private OfficialDocumentQueries documents;

    @Inject
    private ConfidentialityReviewQueries reviewQueries;

    @Inject
    private PublicCatalogueQueries publicSide;

    @Inject
    private CandidateQueries candidates;

    @Inject
    private NormativeDocumentQueries register;

    @Inject
    private OrganQueries organs;

    private static DocumentWording wording(
            Openness openness, FiveOpenness tag, Set<NormativeSign> signs, List<String> joint, List<String> repeals) {
        String title = "关于来访接待的规定 " + fresh();
        return new DocumentWording(
                null,
                Genre.NOTICE,
                title,
                "各县区信访局",
                "一、总体要求\n依法接待来访群众。",
                null,
                null,
                null,
                openness,
                tag,
                false,
                signs,
                joint,
                repeals,
                List.of(),
                null,
                null,
                "02.1",
                "policy");
    }

    private static DocumentWording open() {
        return wording(Openness.PROACTIVE, FiveOpenness.ADMINISTRATION, Set.of(), List.of(), List.of());
    }

    private OfficialDocumentView draft(DocumentWording wording) throws Exception {
        return as("wang", () -> service.draft(new DraftDocument(wording)));
    }

    private static ActOnDocument on(OfficialDocumentView seen) {
        return new ActOnDocument(seen.number(), seen.version(), "意见");
    }

    private OfficialDocumentView beforeSigning(DocumentWording wording) throws Exception {
        OfficialDocumentView drafted = draft(wording);
        OfficialDocumentView handedIn = as("wang", () -> service.submit(on(drafted)));
        return as("zhao", () -> service.agree(on(handedIn)));
    }

    private OfficialDocumentView signed(DocumentWording wording) throws Exception {
        OfficialDocumentView checked = beforeSigning(wording);
        return as("zhou", () -> service.sign(on(checked)));
    }

    private OfficialDocumentView approved(OfficialDocumentView document) throws Exception {
        OfficialDocumentView out = as(
                "wang",
                () -> publication.handIn(new HandIn(document.number(), document.version(), true, "政府网站", null, null)));
        ReviewView submitted = as("wang", () -> reviewQueries.latest("official-document", out.number()))
                .orElseThrow();
        approved(submitted);
        return as("wang", () -> documents.document(out.number()));
    }

    private OfficialDocumentView publish(OfficialDocumentView seen, String reason) throws Exception {
        return as(
                "wang",
                () -> publication.publish(new PublishDocument(seen.number(), seen.version(), "信访 接待", "接待规定", reason)));
    }

    private OfficialDocumentView published(DocumentWording wording) throws Exception {
        return publish(approved(signed(wording)), null);
    }

    private static void refused(String code, Callable<?> act) {
        assertEquals(code, assertThrows(DomainException.class, act::call).code());
    }

    private static int serial(OfficialDocumentView document) {
        return Integer.parseInt(document.documentNumber().replaceAll(".*〕(\\d+)号", "$1"));
    }

    private EntryView page(OfficialDocumentView document) {
        return publicSide.of("official-document", document.number()).orElseThrow();
    }

    @Test
    @DisplayName(
            "OFD-05 OFD-08 OFD-09 drafted, checked, signed, numbered, a candidate; reviewed by four, public, its term over")
    void walksTheWholeWay() throws Exception {
        OfficialDocumentView signed = signed(open());
        LocalDate today = today();
        assertTrue(signed.documentNumber().matches("昆信〔" + today.getYear() + "〕[1-9]\\d*号"), signed.documentNumber());
        CandidateView candidate = as("li", () -> candidates.of("official-document", signed.number()))
                .orElseThrow();
        assertEquals(CandidateState.TO_PUBLISH, candidate.state());
        assertEquals(today, candidate.formedOn());
        assertEquals(ClockState.RUNNING, candidate.clocks().get(0).state());
        refused("NOT_APPROVED", () -> publish(signed, null));

        OfficialDocumentView out = publish(approved(signed), null);
        assertEquals(OfficialState.PUBLISHED, out.state());
        EntryView entry = page(out);
        assertEquals(out.documentNumber(), entry.particulars().documentNumber());
        assertEquals(today, entry.particulars().formedOn());
        assertEquals(FiveOpenness.ADMINISTRATION, entry.particulars().fiveOpenness());
        assertEquals(Validity.IN_FORCE, entry.particulars().validity());
        assertEquals("通知", entry.particulars().genre());
        CandidateView settled = as("li", () -> candidates.candidate(candidate.number()));
        assertEquals(CandidateState.PUBLISHED, settled.state());
        assertEquals(out.indexNumber(), settled.indexNumber());
        assertEquals(ClockState.STOPPED, settled.clocks().get(0).state());
    }

    @Test
    @DisplayName(
            "OFD-09 what is changed after the approval is not published until approved again, and the page says so")
    void changedAfterApproval() throws Exception {
        OfficialDocumentView approved = approved(signed(open()));
        assertEquals(Approval.VALID, as("wang", () -> documents.approval(approved.number())));
        OfficialDocumentView changed = as(
                "wang",
                () -> publication.preparePublic(
                        new PreparePublic(approved.number(), approved.version(), approved.title(), "改过的正文", null)));
        assertEquals(Approval.VOID, as("wang", () -> documents.approval(changed.number())));
        refused("APPROVAL_VOID", () -> publish(changed, null));
        assertTrue(publicSide.of("official-document", changed.number()).isEmpty());
        OfficialDocumentView out = publish(approved(changed), null);
        assertEquals("改过的正文", page(out).text());
        assertEquals(changed.text(), out.text(), "what was signed stays as it was signed");
    }

    @Test
    @DisplayName("OFD-02 without tag or reason nothing is handed in, and the refusal stands at the field")
    void hardStop() throws Exception {
        OfficialDocumentView untagged = draft(wording(Openness.PROACTIVE, null, Set.of(), List.of(), List.of()));
        RuleBroken tag = assertThrows(RuleBroken.class, () -> as("wang", () -> service.submit(on(untagged))));
        assertEquals("fiveOpenness FIVE_OPENNESS_MISSING", tag.pointer() + " " + tag.code());
        OfficialDocumentView checked = beforeSigning(open());
        OfficialDocumentView closed = as(
                "zhou",
                () -> service.changeClass(new ChangeClass(
                        checked.number(),
                        checked.version(),
                        new Openness(OpennessClass.CLOSED, ClosureGround.INTERNAL_AFFAIRS, null),
                        "内部事务")));
        RuleBroken reason = assertThrows(RuleBroken.class, () -> as("zhou", () -> service.sign(on(closed))));
        assertEquals("classReason OPENNESS_REASON_MISSING", reason.pointer() + " " + reason.code());
        assertEquals(
                List.of(new Missing("classReason", "OPENNESS_REASON_MISSING")),
                as("zhou", () -> documents.missing(closed.number())));
    }

    @Test
    @DisplayName(
            "OFD-02 what another feature demands stops it as well: a policy without plan and text of its interpretation")
    void stoppedByAnotherFeature() throws Exception {
        DocumentWording plain = open();
        OfficialDocumentView policy = draft(new DocumentWording(
                null,
                plain.genre(),
                plain.title(),
                plain.addressee(),
                plain.text(),
                null,
                null,
                null,
                plain.openness(),
                plain.fiveOpenness(),
                true,
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                plain.topicCode(),
                plain.columnCode()));
        refused("INTERPRETATION_PLAN_MISSING", () -> as("wang", () -> service.submit(on(policy))));
        assertEquals(
                List.of(
                        new Missing(null, "INTERPRETATION_PLAN_MISSING"),
                        new Missing(null, "INTERPRETATION_TEXT_MISSING")),
                as("wang", () -> documents.missing(policy.number())));
    }

    @Test
    @DisplayName("OFD-05 the number is drawn at the signing, without gap, also when a signing fails")
    void numbersWithoutGap() throws Exception {
        OfficialDocumentView first = signed(open());
        OfficialDocumentView late = beforeSigning(open());
        assertThrows(
                ConflictingEdit.class,
                () -> as("zhou", () -> service.sign(new ActOnDocument(late.number(), late.version() - 1, null))));
        OfficialDocumentView stopped =
                beforeSigning(wording(Openness.PROACTIVE, FiveOpenness.RESULT, Set.of(), List.of("昆明市司法局"), List.of()));
        refused("JOINT_CONSENT_MISSING", () -> as("zhou", () -> service.sign(on(stopped))));
        OfficialDocumentView second = as("zhou", () -> service.sign(on(late)));
        assertEquals(serial(first) + 1, serial(second));
    }

    @Test
    @DisplayName("OFD-06 a joint document: each agrees in writing, the lead organ numbers it and tells the others")
    void joint() throws Exception {
        OfficialDocumentView checked =
                beforeSigning(wording(Openness.PROACTIVE, FiveOpenness.RESULT, Set.of(), List.of("昆明市司法局"), List.of()));
        LocalDate today = today();
        OfficialDocumentView agreed = as(
                "wang",
                () -> service.recordConsent(
                        new RecordConsent(checked.number(), checked.version(), "昆明市司法局", today, "昆司函1号")));
        OfficialDocumentView signed = as("zhou", () -> service.sign(on(agreed)));
        assertTrue(signed.documentNumber().startsWith("昆信〔"));
        refused(
                "TOLD_BEFORE_SIGNED",
                () -> as(
                        "wang",
                        () -> publication.tellJoint(
                                new TellJoint(signed.number(), signed.version(), "昆明市司法局", today.minusDays(1)))));
        OfficialDocumentView told = as(
                "wang", () -> publication.tellJoint(new TellJoint(signed.number(), signed.version(), "昆明市司法局", today)));
        assertEquals(today, told.jointOrgans().get(0).toldOn());
    }

    @Test
    @DisplayName("OFD-07 a document of another organ is neither drafted, nor handled, nor published as one's own")
    void anotherOrgans() throws Exception {
        long other = organs.byCode("KMZJ").id();
        DocumentWording foreign = new DocumentWording(
                other,
                Genre.NOTICE,
                "住建局的通知",
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
                null);
        NotAllowed refusal = assertThrows(NotAllowed.class, () -> draft(foreign));
        assertEquals("leadOrganId DOCUMENT_OF_ANOTHER_ORGAN", refusal.pointer() + " " + refusal.code());
        OfficialDocumentView below = as("fm-clerk", () -> service.draft(new DraftDocument(open())));
        refused("DOCUMENT_OF_ANOTHER_ORGAN", () -> as("wang", () -> service.submit(on(below))));
        OfficialDocumentView ours = signed(open());
        assertThrows(
                NotFound.class,
                () -> as(
                        "zj-clerk",
                        () -> publication.publish(
                                new PublishDocument(ours.number(), ours.version(), null, null, null))));
    }

    @Test
    @DisplayName("OFD-14 each act is refused to who has not its role, before anything is looked at")
    void refusedWithoutRole() throws Exception {
        OfficialDocumentView drafted = draft(open());
        for (String login : List.of("zhao", "zhou", "sun", "qian", "audit")) {
            assertThrows(EJBAccessException.class, () -> as(login, () -> service.submit(on(drafted))), login);
        }
        OfficialDocumentView handedIn = as("wang", () -> service.submit(on(drafted)));
        for (String login : List.of("wang", "li", "zhou", "sun")) {
            assertThrows(EJBAccessException.class, () -> as(login, () -> service.agree(on(handedIn))), login);
        }
        refused("NOT_YOUR_TURN", () -> as("zhou", () -> service.giveBack(on(handedIn))));
        OfficialDocumentView checked = as("zhao", () -> service.agree(on(handedIn)));
        for (String login : List.of("wang", "li", "zhao", "sun", "qian")) {
            assertThrows(EJBAccessException.class, () -> as(login, () -> service.sign(on(checked))), login);
        }
        refused("NOT_YOUR_TURN", () -> as("zhao", () -> service.giveBack(on(checked))));
        assertThrows(EJBAccessException.class, () -> as("zhou", () -> validity.renew()));
    }

    @Test
    @DisplayName(
            "OFD-10 OFD-11 a normative document enters the register; repealed by another, its page and the register say so")
    void normativeAndRepealed() throws Exception {
        OfficialDocumentView old =
                published(wording(Openness.PROACTIVE, FiveOpenness.DECISION, NORMATIVE, List.of(), List.of()));
        assertNotNull(old.registerId());
        var entered = as("li", () -> register.document(old.registerId()));
        assertEquals(old.documentNumber(), entered.particulars().documentNumber());
        LocalDate today = today();
        assertEquals(today.plusYears(5).minusDays(1), old.lastDayInForce());

        OfficialDocumentView newer = published(wording(
                Openness.PROACTIVE, FiveOpenness.DECISION, NORMATIVE, List.of(), List.of(old.documentNumber())));
        OfficialDocumentView repealed = as("wang", () -> documents.document(old.number()));
        assertEquals(Validity.REPEALED, repealed.validity());
        assertEquals(today, repealed.repealedOn());
        assertTrue(repealed.links().get(0).inverse());
        assertEquals(newer.number(), repealed.links().get(0).number());
        assertEquals(Validity.REPEALED, page(old).particulars().validity());
        assertTrue(page(old).related().stream()
                .anyMatch(other -> other.kind() == RelationKind.REPEALS
                        && other.inverse()
                        && other.indexNumber().equals(newer.indexNumber())));
        assertEquals(
                today,
                as("li", () -> register.document(old.registerId()))
                        .particulars()
                        .repealedOn());
    }

    @Test
    @DisplayName("OFD-10 every night what has run out lapses, on its page and in the register too")
    void lapsesAtNight() throws Exception {
        OfficialDocumentView lapsing =
                published(wording(Openness.PROACTIVE, FiveOpenness.DECISION, NORMATIVE, List.of(), List.of()));
        LocalDate today = today();
        set("expires_on", today, lapsing.number());
        Caller night = Caller.system("it");
        assertTrue(as(night, () -> validity.renew()) >= 1);
        assertEquals(0, as(night, () -> validity.renew()));
        assertEquals(
                Validity.EXPIRED,
                as("wang", () -> documents.document(lapsing.number())).validity());
        assertEquals(Validity.EXPIRED, page(lapsing).particulars().validity());
        assertEquals(
                today,
                as("li", () -> register.document(lapsing.registerId()))
                        .particulars()
                        .repealedOn());
    }

    @Test
    @DisplayName("OFD-12 what was not open last year is looked at once: kept with a reason, or opened and a candidate")
    void yearlyReview() throws Exception {
        int year = today().getYear();
        OfficialDocumentView kept = signedLastYear();
        OfficialDocumentView opened = signedLastYear();
        OpennessProgress before = as("li", () -> documents.opennessProgress(year));
        as("li", () -> validity.reviewOpenness(new ReviewOpenness(kept.number(), kept.version(), false, "仍属内部")));
        OfficialDocumentView open = as(
                "li",
                () -> validity.reviewOpenness(new ReviewOpenness(opened.number(), opened.version(), true, "理由已消失")));
        assertEquals(OpennessClass.PROACTIVE, open.opennessClass());
        assertEquals(
                CandidateState.TO_PUBLISH,
                as("li", () -> candidates.of("official-document", open.number()))
                        .orElseThrow()
                        .state());
        OpennessProgress after = as("li", () -> documents.opennessProgress(year));
        assertEquals(before.due(), after.due());
        assertEquals(before.kept() + 1, after.kept());
        assertEquals(before.opened() + 1, after.opened());
        OfficialDocumentView again = as("li", () -> documents.document(kept.number()));
        refused(
                "OPENNESS_REVIEWED_ALREADY",
                () -> as(
                        "li",
                        () -> validity.reviewOpenness(
                                new ReviewOpenness(again.number(), again.version(), false, "再看"))));
        assertTrue(as("li", () -> documents.opennessReviews(year, 0, 1000)).stream()
                .anyMatch(row -> row.number().equals(kept.number()) && Boolean.FALSE.equals(row.opened())));
    }

    private OfficialDocumentView signedLastYear() throws Exception {
        OfficialDocumentView signed =
                signed(wording(CLOSED, FiveOpenness.ADMINISTRATION, Set.of(), List.of(), List.of()));
        set("signed_on", today().minusYears(1), signed.number());
        return as("li", () -> documents.document(signed.number()));
    }

    /** The clock of the server cannot be set: the row is. */
    private void set(String column, LocalDate day, String number) throws Exception {
        try (Connection connection = database.getConnection();
                PreparedStatement change = connection.prepareStatement(
                        "update official_document set " + column + " = ? where number = ?")) {
            change.setDate(1, Date.valueOf(day));
            change.setString(2, number);
            assertEquals(1, change.executeUpdate());
        }
    }

    @Test
    @DisplayName("OFD-09 what was closed cannot go out, and what is stale changes nothing")
    void closedAndStale() throws Exception {
        OfficialDocumentView closed =
                signed(wording(CLOSED, FiveOpenness.ADMINISTRATION, Set.of(), List.of(), List.of()));
        refused("DOCUMENT_NOT_OPEN", () -> publish(closed, null));
        assertTrue(as("li", () -> candidates.of("official-document", closed.number()))
                .isEmpty());
        OfficialDocumentView drafted = draft(open());
        as("wang", () -> service.amend(new AmendDraft(drafted.number(), drafted.version(), open())));
        assertThrows(
                ConflictingEdit.class,
                () -> as("li", () -> service.amend(new AmendDraft(drafted.number(), drafted.version(), open()))));
        assertEquals(
                "DOCUMENT_ACT_NOT_PERMITTED",
                assertThrows(
                                Conflict.class,
                                () -> as(
                                        "zhou",
                                        () -> service.sign(on(as("zhou", () -> documents.document(drafted.number()))))))
                        .code());
    }

    @Test
    @DisplayName("OFD-13 the paper is there before and after the signing; the lists find it by words and class")
    void paperAndList() throws Exception {
        OfficialDocumentView signed = signed(open());
        byte[] pdf = as("zhou", () -> documents.paper(signed.number(), NoticeFormat.PDF));
        assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
        OfficialDocumentFilter found = new OfficialDocumentFilter(
                Set.of(OfficialState.SIGNED),
                OpennessClass.PROACTIVE,
                false,
                Validity.IN_FORCE,
                "wang",
                signed.documentNumber(),
                null,
                null);
        assertEquals(1, (long) as("zhao", () -> documents.count(found)));
        assertFalse(as("zhao", () -> documents.page(found, OfficialDocumentSort.NEWEST, 0, 10))
                .isEmpty());
        for (OfficialDocumentSort sort : OfficialDocumentSort.values()) {
            assertFalse(
                    as("zhao", () -> documents.page(OfficialDocumentFilter.ALL, sort, 0, 10))
                            .isEmpty(),
                    sort.name());
        }
    }
}
