package org.sunlight.office.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sunlight.harness.HouseVisitor.NUMBER;
import static org.sunlight.harness.HouseVisitor.STATE;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.ContainerCase;
import org.sunlight.harness.HouseVisitor;
import org.sunlight.office.organ.GrantRole;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.StaffService;
import org.sunlight.shared.audit.AuditFilter;
import org.sunlight.shared.audit.AuditQueries;
import org.sunlight.shared.audit.Outcome;

/** What comes to the front door: first passwords, forms that no page of the house sent, forms it sent too long ago. */
class FrontDoorIT extends ContainerCase {

    private static final String PAGE = "/change-password.xhtml";
    private static final String OWN = "Blau-Wal-77";
    private static final Map<String, String> PART_ONLY =
            Map.of("Faces-Request", "partial/ajax", "X-Requested-With", "XMLHttpRequest");
    private static final Pattern INCIDENT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Inject
    private AuditQueries trail;

    @Inject
    private AccountService accounts;

    @Inject
    private StaffService staff;

    @Inject
    private OrganQueries organs;

    @Test
    @DisplayName("SEC-05 ERR-03 a form without the number of its page, or with a wrong one, is not taken")
    void asksForTheNumberOfThePage() throws Exception {
        HouseVisitor wang = HouseVisitor.signedIn("wang");
        for (String number : new String[] {null, "zz", "%", "NDIyNWNhNzEtMWEzMi00YmVkLWJjNTUtODdiZDQxNDExNGJl"}) {
            Map<String, String> form = changing(wang.formOf(PAGE));
            form.put(NUMBER, number);
            form.values().remove(null);
            assertOutOfDate(409, wang.send(PAGE, form, Map.of()));
        }
    }

    @Test
    @DisplayName("ERR-03 a form whose page the house has forgotten is asked to be opened anew, by the link to it")
    void asksToOpenThePageAnew() throws Exception {
        HouseVisitor wang = HouseVisitor.signedIn("wang");
        for (String state : List.of("1:2", "%%%", "a".repeat(5_000))) {
            Map<String, String> form = changing(wang.formOf(PAGE));
            form.put(STATE, state);
            assertOutOfDate(409, wang.send(PAGE, form, Map.of()));
            form.remove(NUMBER);
            assertOutOfDate(409, wang.send(PAGE, form, Map.of()));
        }
        assertOutOfDate(409, wang.send(PAGE, Map.of(STATE, "1:2"), Map.of()));
        Map<String, String> old = changing(wang.formOf(PAGE));
        old.put(STATE, "1:2");
        String host = wang.look(PAGE).uri().getAuthority();
        String page = wang.send(PAGE, old, Map.of("Referer", "http://" + host + PAGE + "?a=b"))
                .body();
        assertTrue(page.contains("href=\"" + PAGE + "?a=b\""), page);
        String elsewhere =
                wang.send(PAGE, old, Map.of("Referer", "http://evil.example/x")).body();
        assertFalse(elsewhere.contains("evil.example"), elsewhere);
    }

    @Test
    @DisplayName("ERR-03 ERR-04 where a part of a page was asked for, the same page comes in its place")
    void answersPartsToo() throws Exception {
        HouseVisitor wang = HouseVisitor.signedIn("wang");
        Map<String, String> form = part(changing(wang.formOf(PAGE)));
        form.put(STATE, "1:2");
        HttpResponse<String> forgotten = wang.send(PAGE, form, PART_ONLY);
        assertOutOfDate(200, forgotten);
        assertTrue(forgotten.body().contains("<partial-response"), forgotten.body());
        Map<String, String> unnumbered = part(changing(wang.formOf(PAGE)));
        unnumbered.remove(NUMBER);
        assertOutOfDate(200, wang.send(PAGE, unnumbered, PART_ONLY));
    }

    @Test
    @DisplayName("SEC-05 AUD-02 a form of another site is refused, nothing is done, and the trail knows")
    void refusesOtherSites() throws Exception {
        HouseVisitor wang = HouseVisitor.signedIn("wang");
        for (String origin : List.of("http://evil.example", "null", "http://127.0.0.1.evil.example")) {
            HttpResponse<String> answer = wang.send(PAGE, changing(wang.formOf(PAGE)), Map.of("Origin", origin));
            assertEquals(403, answer.statusCode(), origin);
            assertTrue(answer.body().contains("id=\"why\""), answer.body());
        }
        AuditFilter refused = new AuditFilter(null, null, "wang", "Page.send", Outcome.REFUSED, PAGE);
        assertEquals(
                "UNTRUSTED_ORIGIN",
                as("audit", () -> trail.page(refused, 0, 1)).get(0).entry().code());
        assertEquals(200, wang.look("/office/worklist.xhtml").statusCode());
    }

    @Test
    @DisplayName("ERR-02 the number of the request stands on the page of a refusal, and no trace of the inside")
    void tellsNothingOfTheInside() throws Exception {
        HouseVisitor wang = HouseVisitor.signedIn("wang");
        Map<String, String> form = changing(wang.formOf(PAGE));
        form.remove(NUMBER);
        HttpResponse<String> answer = wang.send(PAGE, form, Map.of());
        Matcher id =
                INCIDENT.matcher(answer.headers().firstValue("X-Request-Id").orElseThrow());
        assertTrue(id.matches());
        for (String inside : List.of("Exception", "org.sunlight", "primefaces", "nonce")) {
            assertFalse(answer.body().contains(inside), inside);
        }
    }

    @Test
    @DisplayName(
            "SEC-04 ACC-05 ACC-07 a first password opens nothing but its own change, which ends the other sessions")
    void mustBeChangedFirst() throws Exception {
        String login = "it" + UUID.randomUUID().toString().substring(0, 8);
        String first = as("admin", () -> accounts.open(new OpenAccount(login, "甲", "KMXF", null)))
                .password();
        as("safe", () -> staff.grant(new GrantRole(login, organs.staff(login).version(), "clerk")));
        HouseVisitor other = HouseVisitor.signedIn(login, first);
        HouseVisitor person = HouseVisitor.signedIn(login, first);
        for (String path :
                List.of("/office/worklist.xhtml", "/disclosure/requests.xhtml", "/files/1", "/index.xhtml")) {
            assertEquals(PAGE, person.look(path).uri().getPath(), path);
        }
        for (String weak : List.of("kurz", first, "Sunlight-" + login, "Password12345!")) {
            change(person, first, weak, weak);
            assertEquals(PAGE, person.look("/index.xhtml").uri().getPath(), "changed to a weak one");
        }
        change(person, first, OWN, OWN + "x");
        change(person, "falsch", OWN, OWN);
        assertEquals(PAGE, person.look("/index.xhtml").uri().getPath());
        String session = person.session();
        assertEquals(200, change(person, first, OWN, OWN).statusCode());
        assertNotEquals(session, person.session());
        assertNotEquals(PAGE, person.look("/index.xhtml").uri().getPath());
        assertEquals("/login.xhtml", other.look("/index.xhtml").uri().getPath());
        assertThrows(IllegalStateException.class, () -> HouseVisitor.signedIn(login, first));
        assertTrue(HouseVisitor.signedIn(login, OWN).look("/index.xhtml").statusCode() == 200);
    }

    private static void assertOutOfDate(int status, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("<p class=\"sign\" aria-hidden=\"true\">409</p>"), answer.body());
    }

    private static Map<String, String> changing(Map<String, String> form) {
        Map<String, String> filled = new HashMap<>(form);
        filled.putAll(
                Map.of("changeForm", "changeForm", "current", "x", "next", "y", "again", "z", "change", "change"));
        return filled;
    }

    private static Map<String, String> part(Map<String, String> form) {
        form.putAll(Map.of(
                "jakarta.faces.partial.ajax",
                "true",
                "jakarta.faces.source",
                "change",
                "jakarta.faces.partial.execute",
                "@all",
                "jakarta.faces.partial.render",
                "@all"));
        return form;
    }

    private static HttpResponse<String> change(HouseVisitor person, String current, String next, String again)
            throws Exception {
        Map<String, String> form = person.formOf(PAGE);
        form.putAll(Map.of(
                "changeForm", "changeForm", "current", current, "next", next, "again", again, "change", "change"));
        return person.send(PAGE, form, Map.of());
    }
}
