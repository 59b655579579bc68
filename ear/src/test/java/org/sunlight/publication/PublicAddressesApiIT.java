package org.sunlight.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.ApiCase;

/**
 * A stranger follows every link from every public address and tries those that nobody links. The demonstration holds records
 * that nobody has approved, each with the same words in it; they must be nowhere.
 */
class PublicAddressesApiIT extends ApiCase {

    /** Stands in every document of the demonstration that was not approved, and in none that was. */
    private static final String UNAPPROVED = "内部征求意见稿";

    /** Drafts of petitions that wait for their review, replies that wait for their decision, a telephone number. */
    private static final List<String> NEVER = List.of(UNAPPROVED, "建立专家库", "13900000001", "13800000000");

    private static final String ASKED = URLEncoder.encode(UNAPPROVED, StandardCharsets.UTF_8);

    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"([^\"]+)\"|<(?:id|loc)>([^<]+)</");
    private static final Pattern PAGE = Pattern.compile("public/[a-z-]+\\.xhtml");
    private static final int MOST = 400;

    private final HttpClient stranger = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Test
    @DisplayName("CON-07 no public address, linked or guessed, shows what nobody approved")
    void showsNothingUnapproved() throws Exception {
        Deque<String> waiting = new ArrayDeque<>(addresses());
        Set<String> seen = new LinkedHashSet<>(waiting);
        List<String> published = new ArrayList<>();
        int asked = 0;
        while (!waiting.isEmpty() && asked < MOST) {
            String path = waiting.poll();
            HttpResponse<String> answer = get(path);
            asked++;
            assertTrue(answer.statusCode() < 500, path + " answers " + answer.statusCode());
            boolean repeated = path.contains(ASKED);
            for (String words : NEVER) {
                // the question itself may be said again, a row that answers it may not
                boolean shown = repeated && words.equals(UNAPPROVED)
                        ? answer.body().contains("/public/catalogue/")
                        : answer.body().contains(words);
                assertFalse(shown, path + " shows what nobody approved");
            }
            if (path.startsWith("/public/catalogue/") && answer.statusCode() == 200) {
                published.add(path);
            }
            for (String link : links(path, answer.body())) {
                if (seen.add(link)) {
                    waiting.add(link);
                }
            }
        }
        assertTrue(asked > 40, "only " + asked + " addresses were tried");
        assertTrue(published.size() >= 5, "the crawl has seen the catalogue: " + published);
    }

    @Test
    @DisplayName("CON-07 files that are not public are no address of a stranger, by whatever number")
    void filesStayInside() throws Exception {
        for (int id = 1; id <= 60; id++) {
            assertTrue(get("/files/" + id).statusCode() >= 300, "/files/" + id);
        }
        for (int id = 1; id <= 60; id++) {
            int status = get("/public/files/" + id).statusCode();
            assertEquals(404, status, "/public/files/" + id);
        }
    }

    @Test
    @DisplayName("CON-07 the pages of the house send a stranger to the door")
    void insideStaysInside() throws Exception {
        for (String path : List.of(
                "/publication/documents.xhtml",
                "/publication/document.xhtml?number=KMXF-GW-2026-00001",
                "/publication/reviews.xhtml",
                "/publication/entries.xhtml",
                "/publication/candidates.xhtml",
                "/publication/proposals.xhtml",
                "/publication/interpretations.xhtml",
                "/publication/guide.xhtml")) {
            HttpResponse<String> answer = get(path);
            assertEquals(302, answer.statusCode(), path);
            assertTrue(answer.headers().firstValue("location").orElse("").contains("/login.xhtml"), path);
        }
    }

    /** Every public page of the application and every public address of the interface, with numbers that are guessed. */
    private static List<String> addresses() throws IOException {
        List<String> addresses = new ArrayList<>(List.of(
                "/public",
                "/public/",
                "/public/catalogue",
                "/public/feed.atom",
                "/public/sitemap.xml",
                "/openapi",
                "/api/v1/calculator",
                "/api/v1/public/entries"));
        int year = Year.now(ZoneId.of("Asia/Shanghai")).getValue();
        for (int serial = 1; serial <= 30; serial++) {
            addresses.add("/public/catalogue/KMXF-GW-%d-%05d".formatted(year, serial));
            addresses.add("/api/v1/public/entries/KMXF-GW-%d-%05d".formatted(year, serial));
            addresses.add("/api/v1/public/petitions/KMXF-%d-%05d".formatted(year, serial));
            addresses.add("/public/petitions.xhtml?number=KMXF-%d-%05d".formatted(year, serial));
        }
        addresses.add("/public/catalogue?words=" + ASKED);
        addresses.add("/api/v1/public/entries?words=" + ASKED);
        try (ZipInputStream ear = new ZipInputStream(Files.newInputStream(
                Path.of(System.getProperty("sunlight.it.ear"))))) {
            for (ZipEntry entry = ear.getNextEntry(); entry != null; entry = ear.getNextEntry()) {
                if (entry.getName().equals("sunlight-web.war")) {
                    ZipInputStream war = new ZipInputStream(ear);
                    for (ZipEntry page = war.getNextEntry(); page != null; page = war.getNextEntry()) {
                        if (PAGE.matcher(page.getName()).matches()) {
                            addresses.add("/" + page.getName());
                        }
                    }
                    break;
                }
            }
        }
        assertTrue(addresses.stream().anyMatch(path -> path.equals("/public/petitions.xhtml")), "the pages were found");
        return addresses;
    }

    private Set<String> links(String from, String body) {
        Set<String> links = new LinkedHashSet<>();
        Matcher matcher = LINK.matcher(body);
        while (matcher.find()) {
            String written = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            URI target;
            try {
                target = server.address()
                        .resolve(from)
                        .resolve(URLDecoder.decode(written, StandardCharsets.UTF_8).replace("&amp;", "&").replace(" ", "%20"));
            } catch (IllegalArgumentException noAddress) {
                continue;
            }
            boolean here = server.address().getAuthority().equals(target.getAuthority());
            if (here && target.getPath() != null && (target.getPath().startsWith("/public") || target.getPath().startsWith("/api/v1/public"))) {
                links.add(target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery()));
            }
        }
        return links;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return stranger.send(
                HttpRequest.newBuilder(URI.create(server.address() + escaped(path)))
                        .timeout(Duration.ofSeconds(60))
                        .build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String escaped(String path) {
        StringBuilder plain = new StringBuilder();
        path.codePoints().forEach(sign -> {
            if (sign > 127 || sign == '{' || sign == '}' || sign == '|' || sign == '"') {
                plain.append(URLEncoder.encode(Character.toString(sign), StandardCharsets.UTF_8));
            } else {
                plain.appendCodePoint(sign);
            }
        });
        return plain.toString();
    }
}
