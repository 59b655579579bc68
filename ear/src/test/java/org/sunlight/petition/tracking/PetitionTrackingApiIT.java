package org.sunlight.petition.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.ApiCase;
import org.sunlight.harness.RestClient.Answer;

/** Guessing at numbers and codes teaches nothing. */
class PetitionTrackingApiIT extends ApiCase {

    /** Every number of the demonstration bureau's year is tried, the first of which exist. */
    private static final int TRIED = 40;

    private static String alike(String answer) {
        return answer.replaceAll("\"instance\":\"[^\"]*\"", "").replaceAll("(?im)^(x-request-id|date):.*$", "");
    }

    @Test
    @DisplayName("PTR-02 a number that exists and one that does not answer alike without a code")
    void guessing() {
        Answer existing = anonymous().get("/public/petitions/KMXF-XF-2026-000003");
        Answer unknown = anonymous().get("/public/petitions/KMXF-XF-1998-" + UUID.randomUUID());
        assertEquals(404, existing.status(), existing.body());
        assertEquals(alike(unknown.body()), alike(existing.body()));
    }

    @Test
    @DisplayName(
            "PTR-02 whoever tries codes learns nothing: known and unknown numbers alike, five tries an address and five a"
                    + " number, then 429 for known and unknown alike")
    void enumerationAttack() throws IOException {
        String known = "KMXF-XF-2026-000001";
        String unknown = "KMXF-XF-1998-" + UUID.randomUUID();
        String attacker = "127.0.66.1";
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < TRIED; i++) {
            String number = "KMXF-XF-2026-%06d".formatted(i * 7 + 2);
            answers.add(ask(attacker, number, "AAAA-BBBB-CC" + (10 + i)));
        }
        assertEquals(
                List.of(404, 404, 404, 404, 404),
                answers.stream().limit(5).map(PetitionTrackingApiIT::status).toList());
        assertEquals(
                1,
                answers.stream()
                        .limit(5)
                        .map(PetitionTrackingApiIT::alike)
                        .distinct()
                        .count());
        assertTrue(answers.stream().skip(5).allMatch(answer -> status(answer) == 429), "the address is closed");
        assertEquals(
                1,
                answers.stream()
                        .skip(5)
                        .map(PetitionTrackingApiIT::alike)
                        .distinct()
                        .count());
        assertTrue(answers.get(5).contains("Retry-After: 900"), answers.get(5));

        // from many addresses upon one number: the number closes, whether or not it is there
        for (String number : List.of(known, unknown)) {
            for (int i = 0; i < 5; i++) {
                assertEquals(404, status(ask("127.0.67." + (10 + i), number, "AAAA-BBBB-CC" + (10 + i))));
            }
            assertEquals(429, status(ask("127.0.68.1", number, "AAAA-BBBB-CCCC")), number);
        }
        String fresh = ask("127.0.69.1", "KMXF-XF-2026-000002", "AAAA-BBBB-CCCC");
        String nowhere = ask("127.0.69.2", "KMXF-XF-1997-000002", "AAAA-BBBB-CCCC");
        assertNotEquals(429, status(fresh));
        assertEquals(alike(nowhere), alike(fresh));
    }

    private static int status(String answer) {
        return Integer.parseInt(answer.substring(9, 12));
    }

    /** The whole answer, from an address of the loopback network of the tester's choice. */
    private String ask(String from, String number, String code) throws IOException {
        URI address = server.address();
        try (Socket socket = new Socket(address.getHost(), address.getPort(), InetAddress.getByName(from), 0)) {
            String request = "GET /api/v1/public/petitions/" + number + " HTTP/1.1\r\nHost: " + address.getAuthority()
                    + "\r\nX-Query-Code: " + code + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
