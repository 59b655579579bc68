package org.sunlight.web.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageSwitchTest {

    @ParameterizedTest
    @CsvSource({
        "/office/worklist.xhtml, /office/worklist.xhtml",
        "/disclosure/request.xhtml?number=KMXF-GK-2024-000142, /disclosure/request.xhtml?number=KMXF-GK-2024-000142",
        "//evil.example/x, /index.xhtml",
        "'/\\evil.example', /index.xhtml",
        "https://evil.example/, /index.xhtml",
        "'/a b', /index.xhtml",
        ", /index.xhtml"
    })
    @DisplayName("FRM-01 goes back to a page of the house and nowhere else")
    void goesBackWithinTheHouse(String back, String expected) {
        assertEquals(expected, LanguageSwitch.ownAddress(back));
    }
}
