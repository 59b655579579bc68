package org.sunlight.publication.catalogue.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunlight.shared.error.RuleBroken;

class IndexPatternFormsTest {

    @ParameterizedTest
    @DisplayName("CAT-02 CAT-06 writes the forms seen in the country, whatever the check digit of the code")
    @CsvSource({
        "000014349,{code}/{yyyy}-{n5},2017-05-01,110,000014349/2017-00110",
        "015114277,{code}-{yyyymm}-{n6},2017-07-03,116724,015114277-201707-116724",
        "11341702486344515H,{code}/{yyyymm}-{n5},2021-10-08,13,11341702486344515H/202110-00013",
        "GJXFJ,{code}-0000-{yyyy}-{n5},2022-01-01,7,GJXFJ-0000-2022-00007"
    })
    void writesKnownForms(String code, String pattern, LocalDate on, int serial, String number) {
        assertEquals(number, new IndexPattern(1, code, pattern).number(on, serial));
    }

    @ParameterizedTest
    @DisplayName("CAT-02 a pattern without year or serial, or with signs that belong in no number, is refused")
    @ValueSource(strings = {"{code}/{n5}", "{code}/{yyyy}", "{code} {yyyy}-{n5}", "{x}{yyyy}{n5}", "<{yyyy}{n5}>"})
    void refusesOthers(String pattern) {
        assertThrows(RuleBroken.class, () -> new IndexPattern(1, "000014349", pattern));
    }

    @Test
    @DisplayName("CAT-02 a serial that outgrows its digits is written whole, so that no number comes twice")
    void growsBeyond() {
        assertEquals(
                "000014349/2017-100000",
                new IndexPattern(1, "000014349", IndexPattern.NATIONAL).number(LocalDate.of(2017, 12, 31), 100_000));
    }
}
