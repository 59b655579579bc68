package org.sunlight.harness;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** A machine client of the interface. Paths are relative to {@code /api/v1}. */
public final class RestClient {

    private static final String CLIENT = "demo-exchange";

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final URI root;
    private final String authorization;

    private RestClient(URI root, String authorization) {
        this.root = root;
        this.authorization = authorization;
    }

    /** Somebody who brings no token. */
    public static RestClient anonymous(ServerUnderTest server) {
        return new RestClient(server.address(), null);
    }

    /** The client of the demonstration bureau with all its scopes. */
    public static RestClient demonstration(ServerUnderTest server) {
        return of(server, CLIENT, DemonstrationAccounts.CLIENT_SECRET);
    }

    /** A client with a token for all its scopes. */
    public static RestClient of(ServerUnderTest server, String id, String secret) {
        String basic = Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
        Answer answer = new RestClient(server.address(), "Basic " + basic)
                .send("POST", "/token", "application/x-www-form-urlencoded", "grant_type=client_credentials", Map.of());
        if (answer.status() != 200) {
            throw new IllegalStateException("no token: " + answer.status() + " " + answer.body());
        }
        return new RestClient(server.address(), "Bearer " + answer.json().getString("access_token"));
    }

    /** The same client with another header {@code Authorization}; null for none. */
    public RestClient withAuthorization(String header) {
        return new RestClient(root, header);
    }

    public Answer get(String path) {
        return get(path, Map.of());
    }

    public Answer get(String path, Map<String, String> headers) {
        return send("GET", path, null, null, headers);
    }

    public Answer post(String path, JsonValue body) {
        return send("POST", path, "application/json", body.toString(), Map.of());
    }

    public Answer post(String path, JsonValue body, Map<String, String> headers) {
        return send("POST", path, "application/json", body.toString(), headers);
    }

    /** @param body null for none */
    public Answer send(String method, String path, String contentType, String body, Map<String, String> headers) {
        return exchange(
                method,
                path,
                contentType,
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body),
                headers);
    }

    /** Posts a file as it is. */
    public Answer upload(String path, String contentType, byte[] file, Map<String, String> headers) {
        return exchange("POST", path, contentType, BodyPublishers.ofByteArray(file), headers);
    }

    private Answer exchange(
            String method,
            String path,
            String contentType,
            HttpRequest.BodyPublisher body,
            Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve("/api/v1" + path))
                .timeout(Duration.ofMinutes(2))
                .method(method, body);
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        headers.forEach(request::header);
        try {
            return new Answer(http.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the server said. */
    public record Answer(HttpResponse<byte[]> response) {

        public int status() {
            return response.statusCode();
        }

        public byte[] bytes() {
            return response.body();
        }

        public String body() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public Optional<String> header(String name) {
            return response.headers().firstValue(name);
        }

        public JsonObject json() {
            return value().asJsonObject();
        }

        public JsonValue value() {
            try (JsonReader reader = Json.createReader(new StringReader(body()))) {
                return reader.readValue();
            }
        }

        /** Code of the problem document. */
        public String code() {
            return json().getString("code");
        }
    }
}
