package org.sunlight.office.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.ScreenCase;

class SignInScreenIT extends ScreenCase {

    @Test
    @DisplayName("the sign-in page is usable by everybody, in both languages")
    void isUsable() {
        Page page = stranger();
        open(page, "/login.xhtml");
        assertUsable(page, "login");
        Page english = stranger("en");
        open(english, "/language?to=en&back=/login.xhtml");
        assertUsable(english, "login-en");
    }

    @Test
    @DisplayName("SEC-02 a stranger is asked to sign in and then comes to the page asked for")
    void comesBack() {
        Page page = stranger();
        open(page, "/change-password.xhtml");
        assertTrue(page.url().contains("/login.xhtml?back="));
        signIn(page, "wang", "Sunlight-2026");
        page.waitForURL(url -> url.endsWith("/change-password.xhtml"));
        assertUsable(page, "change-password");
    }

    @Test
    @DisplayName("ACC-04 an unknown account and a wrong password get the same answer")
    void doesNotTellWhoExists() {
        assertEquals(refusal("nobody", "Blau-Wal-77"), refusal("zhou", "Blau-Wal-77"));
    }

    @Test
    @DisplayName("ACC-03 five failures lock the account even for the right password; the security officer unlocks it")
    void locks() {
        for (int i = 0; i < 5; i++) {
            refusal("fm-clerk", "Blau-Wal-77");
        }
        String locked = refusal("fm-clerk", "Sunlight-2026");
        Page officer = login("safe");
        open(officer, "/administration/roles.xhtml?login=fm-clerk");
        officer.click("#unlock");
        officer.waitForLoadState();
        login("fm-clerk");
        assertEquals(refusal("nobody", "x"), locked);
    }

    @Test
    @DisplayName("SEC-03 signing in begins a new session, signing out ends it")
    void renewsTheSession() {
        Page page = login("wang");
        String session = session(page);
        open(page, "/login.xhtml");
        signIn(page, "wang", "Sunlight-2026");
        page.waitForURL(url -> !url.contains("/login.xhtml"));
        assertNotEquals(session, session(page));
        page.click("#person > summary");
        page.click("#sign-out");
        page.waitForURL(url -> url.contains("/login.xhtml"));
        open(page, "/change-password.xhtml");
        assertTrue(page.url().contains("/login.xhtml"));
    }

    @Test
    @DisplayName("SEC-06 every page says what the browser must not do")
    void saysStrictHeaders() {
        Page page = login("admin");
        for (String path : List.of(
                "/login.xhtml",
                "/change-password.xhtml",
                "/administration/organs.xhtml",
                "/administration/staff.xhtml",
                "/public/calculator.xhtml",
                "/administration/audit.xhtml",
                "/no-such-page.xhtml")) {
            Response answer = page.navigate(server.address() + path);
            Map<String, String> headers = answer.allHeaders();
            String policy = headers.get("content-security-policy");
            assertTrue(policy.contains("frame-ancestors 'none'"), path);
            assertTrue(policy.contains("script-src 'self'") || policy.contains("default-src 'none'"), path + policy);
            assertTrue(!policy.replaceAll("style-src[^;]*", "").contains("unsafe-inline"), path);
            assertEquals("nosniff", headers.get("x-content-type-options"), path);
            assertEquals("no-store", headers.get("cache-control"), path);
            assertEquals("same-origin", headers.get("cross-origin-opener-policy"), path);
            assertTrue(headers.containsKey("permissions-policy") && headers.containsKey("referrer-policy"), path);
        }
    }

    @Test
    @DisplayName("SEC-05 a form sent by another site is refused")
    void refusesOtherSites() {
        Page page = login("wang");
        var answer = page.request()
                .post(
                        server.address() + "/change-password.xhtml",
                        com.microsoft.playwright.options.RequestOptions.create()
                                .setHeader("Origin", "https://elsewhere.example")
                                .setData("x=y"));
        assertEquals(403, answer.status());
        assertTrue(answer.text().contains("这个请求不是从本系统的页面发出的"), answer.text());
    }

    private String refusal(String login, String password) {
        Page page = stranger();
        open(page, "/login.xhtml");
        signIn(page, login, password);
        assertThat(page.locator("#refusal")).isVisible();
        return page.locator("#refusal").innerText();
    }

    private static void signIn(Page page, String login, String password) {
        page.fill("#login", login);
        page.fill("#password", password);
        page.click("#sign-in");
    }

    private static String session(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.httpOnly && !cookie.name.contains("language"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }
}
