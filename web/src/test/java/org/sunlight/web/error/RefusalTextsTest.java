package org.sunlight.web.error;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTextsTest {

    @ParameterizedTest(name = "CON-08 {0} is told in both languages, with the file it is about")
    @ValueSource(
            strings = {
                "FILE_ENCRYPTED",
                "FILE_DAMAGED",
                "FILE_WITH_MACROS",
                "FILE_EXPLODES",
                "FILE_WITH_POSITION",
                "ATTACHMENT_NOT_FOUND",
                "APPROVAL_VOID",
                "INDEX_NUMBER_TAKEN",
                "CONFLICTING_EDIT"
            })
    void tellsWhichFile(String code) {
        String chinese = RefusalTexts.of(code, List.of("A"), Locale.SIMPLIFIED_CHINESE);
        String english = RefusalTexts.of(code, List.of("A"), Locale.ENGLISH);
        assertNotEquals(code, chinese);
        assertNotEquals(chinese, english);
        assertTrue(english.chars().allMatch(c -> c < 0x2e80), english);
        assertEquals("送审的第 2 个附件：" + chinese, RefusalTexts.at("files[1]", chinese, Locale.SIMPLIFIED_CHINESE));
        assertEquals("File 2 of those handed in: " + english, RefusalTexts.at("files[1]", english, Locale.ENGLISH));
    }

    @Test
    @DisplayName("a text at a field stands as it is")
    void leavesFieldsAlone() {
        assertEquals("太长", RefusalTexts.at("title", "太长", Locale.SIMPLIFIED_CHINESE));
        assertEquals("太长", RefusalTexts.at("files", "太长", Locale.SIMPLIFIED_CHINESE));
    }
}
