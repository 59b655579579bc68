package org.sunlight.web.page.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.publication.confidentiality.SuggestedIn;
import org.sunlight.publication.confidentiality.SuggestionView;
import org.sunlight.publication.detection.Place;
import org.sunlight.publication.detection.Suspicion;

class MarkedTextTest {

    private static final String TEXT = "联系人王某，电话13912345678。";

    private static SuggestionView at(int start, int end) {
        return new SuggestionView(
                start,
                SuggestedIn.TEXT,
                null,
                0,
                Suspicion.MOBILE,
                Place.BODY,
                "",
                start,
                end,
                "r",
                null,
                null,
                null,
                null,
                null);
    }

    /** Marked pieces in brackets. */
    private static String shown(SuggestionView... suggestions) {
        return MarkedText.of(TEXT, List.of(suggestions)).stream()
                .map(piece -> piece.suggestion() == null ? piece.text() : "[" + piece.text() + "]")
                .collect(Collectors.joining());
    }

    @Test
    @DisplayName("CON-09 marks each place once, in the order of the text, and loses no letter")
    void marks() {
        assertEquals(TEXT, shown());
        assertEquals("联系人[王某]，电话[13912345678]。", shown(at(8, 19), at(3, 5)));
        assertEquals("联系人王某，电话[13912345678]。", shown(at(8, 12), at(8, 19), at(10, 19)));
        assertEquals(TEXT, shown(at(15, 99)));
    }
}
