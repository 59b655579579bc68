package org.sunlight.publication.official;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.law.clock.ClockState;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.publication.candidate.CandidateState;
import org.sunlight.publication.candidate.CandidateView;
import org.sunlight.publication.candidate.ClosureGround;
import org.sunlight.publication.catalogue.EntryView;
import org.sunlight.publication.catalogue.FiveOpenness;
import org.sunlight.publication.catalogue.Validity;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.error.RuleBroken;

class OfficialDocumentIT extends OfficialDocumentCase {

    @Inject
    private OrganQueries organs;

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

    private static int serial(OfficialDocumentView document) {
        return Integer.parseInt(document.documentNumber().replaceAll(".*〕(\\d+)号", "$1"));
    }
}
