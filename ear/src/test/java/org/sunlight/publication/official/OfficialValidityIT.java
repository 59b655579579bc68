package org.sunlight.publication.official;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.office.notice.NoticeFormat;
import org.sunlight.publication.candidate.CandidateState;
import org.sunlight.publication.catalogue.FiveOpenness;
import org.sunlight.publication.catalogue.RelationKind;
import org.sunlight.publication.catalogue.Validity;
import org.sunlight.publication.document.NormativeDocumentQueries;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.security.Caller;

class OfficialValidityIT extends OfficialDocumentCase {

    @Resource(lookup = "java:jboss/datasources/SunlightDS")
    private DataSource database;

    @Inject
    private NormativeDocumentQueries register;

    private static final Set<NormativeSign> NORMATIVE = EnumSet.of(
            NormativeSign.LEGAL_POWER,
            NormativeSign.RIGHTS_AND_DUTIES,
            NormativeSign.GENERALLY_BINDING,
            NormativeSign.APPLIED_REPEATEDLY);

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
}
