package org.sunlight.harness;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Opens pages over HTTP from inside the server, signed in, without a browser. */
public final class HouseVisitor {

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String address = "http://127.0.0.1:"
            + (8080 + Integer.parseInt(System.getProperty("jboss.socket.binding.port-offset", "0")));

    private HouseVisitor() {}

    public static HouseVisitor signedIn(String login) throws IOException, InterruptedException {
        HouseVisitor visitor = new HouseVisitor();
        Matcher state = VIEW_STATE.matcher(visitor.open("/login.xhtml"));
        if (!state.find()) {
            throw new IllegalStateException("no form to sign in with");
        }
        visitor.post(
                "/login.xhtml",
                Map.of(
                        "signInForm",
                        "signInForm",
                        "login",
                        login,
                        "password",
                        DemonstrationAccounts.PASSWORD,
                        "back",
                        "",
                        "sign-in",
                        "sign-in",
                        "jakarta.faces.ViewState",
                        state.group(1)));
        return visitor;
    }

    /** The page as it comes; anything but 200 is a failure. */
    public String open(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + path)));
    }

    private void post(String path, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", address)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(
                    answer.statusCode() + " for " + answer.uri().getPath());
        }
        return answer.body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
