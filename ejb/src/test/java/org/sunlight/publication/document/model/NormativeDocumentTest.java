package org.sunlight.publication.document.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.publication.document.DocumentKind;
import org.sunlight.publication.document.DocumentParticulars;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Caller;

class NormativeDocumentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final Caller OFFICER = new Caller("li", "Li", 50L, null, Set.of(), "intranet", "r1");

    private static DocumentParticulars made(LocalDate on) {
        return new DocumentParticulars(DocumentKind.NORMATIVE_DOCUMENT, "Measures", "No. 1", on, null);
    }

    private static NormativeDocument registered() {
        return NormativeDocument.register(50, made(LocalDate.of(2024, 3, 1)), TODAY, OFFICER, NOW);
    }

    @Test
    @DisplayName("NOR-01 refuses a document made tomorrow and takes one made today")
    void refusesADocumentMadeTomorrow() {
        RuleBroken refusal = assertThrows(
                RuleBroken.class, () -> NormativeDocument.register(50, made(TODAY.plusDays(1)), TODAY, OFFICER, NOW));
        assertEquals("MADE_IN_FUTURE", refusal.code());
        assertEquals("madeOn", refusal.pointer());
        NormativeDocument.register(50, made(TODAY), TODAY, OFFICER, NOW);
    }

    @Test
    @DisplayName("NOR-02 refuses a repeal before the making, a second repeal, and one without a reason")
    void refusesImpossibleRepeals() {
        NormativeDocument document = registered();
        assertEquals(
                "REPEALED_BEFORE_MADE",
                assertThrows(
                                RuleBroken.class,
                                () -> document.repeal(LocalDate.of(2024, 2, 29), "replaced", OFFICER, NOW))
                        .code());
        assertEquals(
                "reason",
                assertThrows(RuleBroken.class, () -> document.repeal(LocalDate.of(2025, 1, 1), " ", OFFICER, NOW))
                        .pointer());
        document.repeal(LocalDate.of(2025, 1, 1), "replaced", OFFICER, NOW);
        assertThrows(Conflict.class, () -> document.repeal(LocalDate.of(2025, 2, 1), "again", OFFICER, NOW));
    }

    @Test
    @DisplayName("NOR-03 refuses a correction without a title")
    void refusesACorrectionWithoutTitle() {
        NormativeDocument document = registered();
        DocumentParticulars untitled =
                new DocumentParticulars(DocumentKind.RULE, " ", null, LocalDate.of(2024, 3, 1), null);
        assertEquals(
                "title",
                assertThrows(RuleBroken.class, () -> document.correct(untitled, "typing error", TODAY, OFFICER, NOW))
                        .pointer());
    }

    @Test
    @DisplayName("NOR-03 nothing more happens to a voided entry")
    void refusesActsOnAVoidedEntry() {
        NormativeDocument document = registered();
        document.voidEntry("entered twice", OFFICER, NOW);
        assertThrows(Conflict.class, () -> document.voidEntry("again", OFFICER, NOW));
        assertThrows(Conflict.class, () -> document.repeal(TODAY, "replaced", OFFICER, NOW));
    }
}
