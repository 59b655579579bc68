package org.sunlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.ApiCase;

class PackedServerApiIT extends ApiCase {

    @Test
    @DisplayName("the server says that it is ready, to those on the machine")
    void isReady() throws Exception {
        HttpResponse<String> answer = get(server.management() + "/health/ready");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("\"UP\""), answer.body());
    }

    @Test
    @DisplayName("no answer says what made it")
    void doesNotSayWhatItIs() throws Exception {
        for (String path : new String[] {"/", "/no-such-page", "/api/v1/no-such-thing"}) {
            HttpResponse<String> answer = get(server.address() + path);
            assertTrue(answer.headers().firstValue("Server").isEmpty(), path);
            assertTrue(answer.headers().firstValue("X-Powered-By").isEmpty(), path);
            assertTrue(!answer.body().contains("WildFly") && !answer.body().contains("Undertow"), path);
        }
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
}
