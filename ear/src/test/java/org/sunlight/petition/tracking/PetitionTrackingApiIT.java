package org.sunlight.petition.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.ApiCase;
import org.sunlight.harness.Registers;
import org.sunlight.harness.RestClient.Answer;

/** Guessing at numbers and codes teaches nothing. */
class PetitionTrackingApiIT extends ApiCase {

    private static final int TRIED = 40;

    private static final Set<String> ENDED = Set.of("COMPLETED", "FAILED", "STOPPED");

    /** A day on which nobody else registers anything. */
    private static final String DAY = "2018-09-09";

    /** The number of an item that exists and of which nothing is public; another one each time. */
    private String known() throws Exception {
        String line = "{\"sourceNumber\":\"" + UUID.randomUUID() + "\",\"registeredOn\":\"" + DAY
                + "\",\"channel\":\"VISIT\",\"purpose\":\"CLAIM\",\"subject\":\"供水\","
                + "\"petitioners\":[{\"name\":\"王某\"}]}\n";
        Answer accepted = client().send(
                        "POST",
                        "/imports/petitions",
                        "application/x-ndjson",
                        line,
                        Map.of("Idempotency-Key", UUID.randomUUID().toString()));
        JsonObject run =
                Registers.await(client(), Registers.job(accepted), state -> ENDED.contains(state.getString("state")));
        assertEquals(1, run.getInt("written"), run.toString());
        Answer out = client().get("/petitions?registeredFrom=" + DAY + "&registeredUntil=" + DAY);
        return Pattern.compile("\"sourceNumber\":\"([^\"]+)\"")
                .matcher(out.body())
                .results()
                .reduce((first, last) -> last)
                .orElseThrow()
                .group(1);
    }

    private static String alike(String answer) {
        return answer.replaceAll("\"instance\":\"[^\"]*\"", "").replaceAll("(?im)^(x-request-id|date):.*$", "");
    }

    @Test
    @DisplayName("PTR-02 a number that exists and one that does not answer alike without a code")
    void guessing() throws Exception {
        Answer existing = anonymous().get("/public/petitions/" + known());
        Answer unknown = anonymous().get("/public/petitions/KMXF-XF-1998-" + UUID.randomUUID());
        assertEquals(404, existing.status(), existing.body());
        assertEquals(alike(unknown.body()), alike(existing.body()));
    }

    @Test
    @DisplayName(
            "PTR-02 whoever tries codes learns nothing: known and unknown numbers alike, five tries an address and five a"
                    + " number, then 429 for known and unknown alike")
    void enumerationAttack() throws Exception {
        String known = known();
        String unknown = "KMXF-XF-1998-" + UUID.randomUUID();
        String attacker = "127.0.66.1";
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < TRIED; i++) {
            String number = i == 0 ? known : "KMXF-XF-1996-%06d".formatted(i * 7 + 2);
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
            // the first of the attacker's tries was one at the known number
            for (int i = number.equals(known) ? 1 : 0; i < 5; i++) {
                assertEquals(404, status(ask("127.0.67." + (10 + i), number, "AAAA-BBBB-CC" + (10 + i))));
            }
            assertEquals(429, status(ask("127.0.68.1", number, "AAAA-BBBB-CCCC")), number);
        }
        String fresh = ask("127.0.69.1", known(), "AAAA-BBBB-CCCC");
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
