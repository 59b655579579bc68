package org.sunlight.petition.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.ApiCase;
import org.sunlight.harness.RestClient.Answer;

/** Guessing at numbers teaches nothing. That wrong codes close the door is tried at the requests: the guard is one for both. */
class PetitionTrackingApiIT extends ApiCase {

    private static String alike(Answer answer) {
        return answer.body().replaceAll("\"instance\":\"[^\"]*\"", "");
    }

    @Test
    @DisplayName("PTR-02 a number that exists and one that does not answer alike without a code")
    void guessing() {
        Answer existing = anonymous().get("/public/petitions/KMXF-XF-2026-000001");
        Answer unknown = anonymous().get("/public/petitions/KMXF-XF-1998-" + UUID.randomUUID());
        assertEquals(404, existing.status(), existing.body());
        assertEquals(alike(unknown), alike(existing));
    }
}
