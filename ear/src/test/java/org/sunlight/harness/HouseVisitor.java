package org.sunlight.harness;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Opens pages over HTTP from inside the server, signed in, without a browser. */
public final class HouseVisitor {

    /** Fields that Faces and PrimeFaces put into every form. */
    public static final String STATE = "jakarta.faces.ViewState";

    public static final String NUMBER = "primefaces.nonce";

    private static final BodyHandler<String> TEXT = HttpResponse.BodyHandlers.ofString();
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?:name=\"primefaces.nonce\" value|<script[^>]* nonce)=\"([^\"]+)\"");
    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String address = "http://127.0.0.1:"
            + (8080 + Integer.parseInt(System.getProperty("jboss.socket.binding.port-offset", "0")));

    private HouseVisitor() {}

    public static HouseVisitor stranger() {
        return new HouseVisitor();
    }

    /** Somebody of the demonstration bureau. */
    public static HouseVisitor signedIn(String login) throws IOException, InterruptedException {
        return signedIn(login, DemonstrationAccounts.PASSWORD);
    }

    public static HouseVisitor signedIn(String login, String password) throws IOException, InterruptedException {
        HouseVisitor visitor = new HouseVisitor();
        Map<String, String> form = visitor.formOf("/login.xhtml");
        form.putAll(Map.of(
                "signInForm", "signInForm", "login", login, "password", password, "back", "", "sign-in", "sign-in"));
        HttpResponse<String> answer = visitor.send("/login.xhtml", form, Map.of());
        if (answer.statusCode() != 200 || answer.uri().getPath().equals("/login.xhtml")) {
            throw new IllegalStateException("not signed in: " + answer.statusCode());
        }
        return visitor;
    }

    /** The page as it comes; anything but 200 is a failure. */
    public String open(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = look(path);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(
                    answer.statusCode() + " for " + answer.uri().getPath());
        }
        return answer.body();
    }

    /** Whatever comes. */
    public HttpResponse<String> look(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address + path)).build(), TEXT);
    }

    /** The number by which the house knows the visitor's session. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("SUNLIGHT"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** What the browser sends back with any form of this page. */
    public Map<String, String> formOf(String path) throws IOException, InterruptedException {
        String page = open(path);
        Map<String, String> form = new HashMap<>();
        form.put(STATE, found(VIEW_STATE, page));
        form.put(NUMBER, found(PAGE_NUMBER, page));
        return form;
    }

    /** @param headers take the place of those that the browser would send for a form of the house */
    public HttpResponse<String> send(String path, Map<String, String> form, Map<String, String> headers)
            throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", address)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::setHeader);
        return client.send(request.build(), TEXT);
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("not a page with a form: no " + pattern);
        }
        return matcher.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
