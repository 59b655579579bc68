package org.sunlight.publication.catalogue.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunlight.publication.catalogue.CodeStanding;
import org.sunlight.shared.error.RuleBroken;

class OrganisationCodeTest {

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("CAT-06 I-31 I-32 a check digit is judged, the plan's own code is wrong")
    @CsvSource({
        "000014349,SOUND",
        "00001434-9,SOUND",
        "015114277,CHECK_DIGIT_WRONG",
        "015114270,SOUND",
        "91350100M000100Y43,SOUND",
        "91350100M000100Y44,CHECK_DIGIT_WRONG",
        "11341702486344515H,SOUND",
        "11341702486344515h,SOUND",
        "KMXF,FORM_UNKNOWN",
        "01511427,FORM_UNKNOWN",
        "9135010OM000100Y43,FORM_UNKNOWN",
    })
    void standing(String code, CodeStanding expected) {
        assertEquals(expected, OrganisationCode.standing(code));
    }

    @Test
    @DisplayName("CAT-06 a wrong check digit does not keep the plan's own number from being written")
    void neverRefuses() {
        IndexPattern plan = new IndexPattern(1, "015114277", "{code}-{yyyymm}-{n6}");
        assertEquals("015114277-201707-116724", plan.number(LocalDate.of(2017, 7, 3), 116724));
    }

    @Test
    @DisplayName("CAT-08 a form whose numbers would not fit is refused")
    void tooLong() {
        String form = "{code}{code}{code}-{yyyy}-{n5}";
        assertEquals(
                "INDEX_NUMBER_TOO_LONG",
                assertThrows(RuleBroken.class, () -> new IndexPattern(1, "12345678901234567890", form))
                        .code());
    }
}
