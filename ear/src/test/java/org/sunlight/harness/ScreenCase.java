package org.sunlight.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;

/**
 * Base of the tests that use the pages as people do. {@link #login} opens a browser window of somebody, which is closed
 * when the test ends.
 */
@Tag("screen")
public abstract class ScreenCase {

    protected final ServerUnderTest server = ServerUnderTest.running();
    private final Map<BrowserContext, Traffic> windows = new HashMap<>();

    /** A window of somebody who is not logged in. */
    protected Page stranger() {
        return stranger("zh-CN");
    }

    protected Page stranger(String language) {
        return in(Screens.context(language));
    }

    /** A window of somebody whose browser runs no script. */
    protected Page strangerWithoutScript() {
        return in(Screens.contextWithoutScript());
    }

    private Page in(BrowserContext window) {
        windows.put(window, new Traffic(window));
        Page page = window.newPage();
        page.setDefaultTimeout(15_000);
        return page;
    }

    /** A window of a member of the demonstration bureau, standing on the work list. */
    protected Page login(String account) {
        Page page = stranger();
        open(page, "/login.xhtml");
        page.fill("#login", account);
        page.fill("#password", DemonstrationAccounts.PASSWORD);
        page.click("#sign-in");
        page.waitForURL(url -> !url.contains("/login.xhtml"));
        return page;
    }

    protected void open(Page page, String path) {
        page.navigate(server.address() + path);
    }

    /** Presses the button with this text. */
    protected void press(Page page, String label) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label))
                .first()
                .click();
    }

    /**
     * Everybody can use the page as it stands: no violation of WCAG 2.2 A and AA at either width, nothing wider than the
     * window. Pictures go to ear/target/screens.
     */
    protected void assertUsable(Page page, String name) {
        windows.get(page.context()).settle(page);
        Screens.picture(page, name);
        assertEquals(List.of(), Screens.violations(page), name);
        page.setViewportSize(Screens.PHONE, 844);
        assertFalse(Screens.overflows(page), name + " is wider than a phone");
        assertEquals(List.of(), Screens.violations(page), name + " on a phone");
        page.setViewportSize(Screens.DESK, 900);
    }

    @AfterEach
    void closeWindows() {
        windows.keySet().forEach(BrowserContext::close);
    }
}
