package org.sunlight.disclosure.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.ApiCase;
import org.sunlight.harness.RestClient.Answer;

class RequestApiIT extends ApiCase {

    @Test
    @DisplayName("REQ-22 hands the register to systems without anybody's name")
    void handsOutTheRegisterWithoutNames() {
        Answer page = client().get("/disclosure-requests?size=2");
        assertEquals(200, page.status(), page.body());
        assertTrue(page.body().contains("\"requests\""), page.body());
        assertFalse(page.body().contains("\"name\""), page.body());
    }

    @Test
    @DisplayName("REQ-21 answers 404 for a number that is not there, 400 for a state that does not exist")
    void refusesWhatIsNotThere() {
        assertEquals(
                404, client().get("/disclosure-requests/KMXF-GK-1999-999999").status());
        assertEquals(400, client().get("/disclosure-requests?state=NOPE").status());
        assertEquals(
                400, client().get("/disclosure-requests?receivedFrom=yesterday").status());
        assertEquals(401, anonymous().get("/disclosure-requests").status());
    }

    @Test
    @DisplayName(
            "REQ-01 answers alike without a code, with a wrong one and for an unknown number, and closes after five")
    void answersAlikeAndCloses() {
        String path = "/public/requests/KMXF-GK-1998-" + UUID.randomUUID();
        Answer without = anonymous().get(path);
        assertEquals(404, without.status(), without.body());
        for (int i = 0; i < 5; i++) {
            Answer wrong = anonymous().get(path, Map.of("X-Query-Code", "AAAA-BBBB-CCC" + i));
            assertEquals(404, wrong.status(), wrong.body());
            assertEquals(withoutInstance(without), withoutInstance(wrong));
        }
        Answer closed = anonymous().get(path, Map.of("X-Query-Code", "AAAA-BBBB-CCCC"));
        assertEquals(429, closed.status(), closed.body());
        assertTrue(closed.header("Retry-After").isPresent());
    }

    private static String withoutInstance(Answer answer) {
        return answer.body().replaceAll("\"instance\":\"[^\"]*\"", "");
    }
}
