package org.sunlight.publication.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.publication.ReviewedCase;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.RuleBroken;

/** On an organ that publishes nothing else in the tests. */
class IndexPatternIT extends ReviewedCase {

    private static final String ORGAN = "XF-FM";

    @Inject
    private IndexPatternService service;

    @Inject
    private IndexPatternQueries queries;

    private IndexPatternView seen() throws Exception {
        return as("admin", () -> queries.all()).stream()
                .filter(row -> row.organCode().equals(ORGAN))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("CAT-08 CAT-06 the form holds for the next number, a wrong check digit warns, a wrong form is refused")
    void writes() throws Exception {
        IndexPatternView before = seen();
        IndexPatternView written = as(
                "admin",
                () -> service.write(
                        new WriteIndexPattern(ORGAN, before.version(), "015114277", "{code}-{yyyymm}-{n6}")));
        assertEquals(CodeStanding.CHECK_DIGIT_WRONG, written.standing());
        String month = "%d%02d".formatted(today().getYear(), today().getMonthValue());
        assertTrue(written.next().matches("015114277-" + month + "-\\d{6}"), written.next());
        assertThrows(
                ConflictingEdit.class,
                () -> as(
                        "admin",
                        () -> service.write(
                                new WriteIndexPattern(ORGAN, before.version(), "000014349", "{code}/{yyyy}-{n5}"))));
        IndexPatternView national = as(
                "admin",
                () -> service.write(
                        new WriteIndexPattern(ORGAN, written.version(), "000014349", "{code}/{yyyy}-{n5}")));
        assertEquals(CodeStanding.SOUND, national.standing());
        assertEquals(national.next(), seen().next());
        assertEquals(
                "INDEX_PATTERN_WRONG",
                assertThrows(
                                RuleBroken.class,
                                () -> as("admin", () -> queries.preview(ORGAN, "000014349", "{code}-{n5}")))
                        .code());
        assertThrows(EJBAccessException.class, () -> as(OFFICER, () -> queries.all()));
        assertThrows(
                EJBAccessException.class,
                () -> as(
                        CHIEF,
                        () -> service.write(
                                new WriteIndexPattern(ORGAN, national.version(), "1", "{code}/{yyyy}-{n5}"))));
    }
}
