package org.sunlight.office.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.ApiCase;
import org.sunlight.harness.RestClient;
import org.sunlight.harness.RestClient.Answer;

class TokenApiIT extends ApiCase {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String GRANT = "grant_type=client_credentials";
    private static final String SECRET = "demo-exchange:demo-exchange-Sunlight-2026";

    @Test
    @DisplayName("ACC-09 a client gets a token with the scopes it asks for, for at most fifteen minutes")
    void givesAToken() {
        Answer answer = token(SECRET, GRANT + "&scope=requests:read");
        assertEquals(200, answer.status());
        JsonObject token = answer.json();
        assertEquals("Bearer", token.getString("token_type"));
        assertEquals("requests:read", token.getString("scope"));
        assertTrue(token.getInt("expires_in") <= 900);
        assertEquals("no-store", answer.header("Cache-Control").orElseThrow());
    }

    @Test
    @DisplayName("ACC-09 a wrong secret and an unknown client are answered alike")
    void refusesAlike() {
        Answer wrong = token("demo-exchange:wrong", GRANT);
        Answer unknown = token("nobody:wrong", GRANT);
        for (Answer answer : List.of(wrong, unknown)) {
            assertEquals(401, answer.status());
            assertEquals("INVALID_CLIENT", answer.code());
            assertEquals("invalid_client", answer.json().getString("error"));
            assertTrue(answer.header("WWW-Authenticate").orElseThrow().startsWith("Basic"));
        }
        assertEquals(wrong.json().getString("detail"), unknown.json().getString("detail"));
    }

    @Test
    @DisplayName("ACC-09 a scope the client does not hold, another grant and no grant are refused")
    void refusesMalformed() {
        assertEquals("INVALID_SCOPE", token(SECRET, GRANT + "&scope=everything").code());
        assertEquals(
                "UNSUPPORTED_GRANT_TYPE", token(SECRET, "grant_type=password").code());
        assertEquals(400, token(SECRET, "x=y").status());
    }

    @Test
    @DisplayName(
            "SEC-02 without a token, and with one that was changed, the interface answers 401 with a problem document")
    void asksForAToken() {
        Answer without = anonymous().get("/jobs/1");
        assertEquals(401, without.status());
        assertEquals("SIGN_IN_REQUIRED", without.code());
        assertEquals(
                "application/problem+json;charset=UTF-8",
                without.header("Content-Type").orElseThrow());
        String token = token(SECRET, GRANT).json().getString("access_token");
        String[] parts = token.split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]));
        String other = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(claims.replace("demo", "evil").getBytes());
        for (String bad : List.of(parts[0] + "." + other + "." + parts[2], "x.y.z", parts[0] + "." + parts[1] + ".")) {
            Answer answer = anonymous().withAuthorization("Bearer " + bad).get("/jobs/1");
            assertEquals(401, answer.status(), bad);
            assertEquals("INVALID_TOKEN", answer.code());
        }
    }

    @Test
    @DisplayName(
            "a scope that is not held is a 403, an unknown address a 404, a wrong method a 405, a wrong type a 415")
    void answersInProblems() {
        String reading = token(SECRET, GRANT + "&scope=requests:read").json().getString("access_token");
        RestClient reader = anonymous().withAuthorization("Bearer " + reading);
        Answer forbidden = reader.send(
                "POST", "/imports/disclosure-requests", "application/x-ndjson", "{}", Map.of("Idempotency-Key", "no"));
        assertProblem(403, "NOT_ALLOWED", forbidden);
        assertProblem(404, "NO_SUCH_RESOURCE", client().get("/no-such-thing"));
        assertProblem(405, "METHOD_NOT_ALLOWED", anonymous().send("DELETE", "/token", null, null, Map.of()));
        assertProblem(415, "UNSUPPORTED_MEDIA_TYPE", anonymous().send("POST", "/token", "text/plain", "x", Map.of()));
    }

    @Test
    @DisplayName("problems follow Accept-Language, Chinese by default")
    void speaksBothLanguages() {
        assertEquals(
                "Sign-in required",
                anonymous()
                        .get("/jobs/1", Map.of("Accept-Language", "en"))
                        .json()
                        .getString("title"));
        assertEquals("需要登录", anonymous().get("/jobs/1").json().getString("title"));
    }

    @Test
    @DisplayName("the public halves of the keys are published, and nothing of the private ones")
    void publishesKeys() throws Exception {
        HttpResponse<String> keys = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.address() + "/.well-known/jwks.json"))
                                .build(),
                        BodyHandlers.ofString());
        assertEquals(200, keys.statusCode());
        assertTrue(keys.body().contains("\"kty\":\"EC\""));
        assertFalse(keys.body().contains("\"d\":"));
    }

    private static void assertProblem(int status, String code, Answer answer) {
        assertEquals(status, answer.status(), answer.body());
        assertEquals(code, answer.code());
        assertEquals(status, answer.json().getInt("status"));
        assertTrue(answer.json().getString("instance").startsWith("urn:uuid:"));
        assertFalse(answer.json().getString("title").isBlank());
    }

    private Answer token(String pair, String form) {
        String basic = Base64.getEncoder().encodeToString(pair.getBytes());
        return anonymous().withAuthorization("Basic " + basic).send("POST", "/token", FORM, form, Map.of());
    }
}
