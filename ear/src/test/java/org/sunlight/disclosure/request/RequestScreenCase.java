package org.sunlight.disclosure.request;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.sunlight.harness.ScreenCase;

/** Base of the tests that take a request from desk to desk: everybody has one window, opened when first needed. */
abstract class RequestScreenCase extends ScreenCase {

    private Map<String, Page> desks;

    @BeforeEach
    void emptyDesks() {
        desks = new HashMap<>();
    }

    Page desk(String login) {
        return desks.computeIfAbsent(login, this::login);
    }

    String register(String channel) {
        Page clerk = desk("wang");
        open(clerk, "/disclosure/register-request.xhtml");
        enter(clerk, "channel", channel);
        clerk.fill("#name", "Zhang San");
        clerk.fill("#idNumber", "11010519491231002X");
        clerk.fill("#phone", "0871-00000002");
        clerk.fill("#subject", "Reports of 2025");
        clerk.fill("#description", "All reports of 2025");
        clerk.click("#save");
        clerk.waitForURL(url -> url.contains("/disclosure/receipt.xhtml"));
        return clerk.url().replaceFirst(".*number=", "").replaceFirst("&.*", "");
    }

    void draft(String number, String code, Map<String, String> form) {
        Page officer = desk("li");
        open(officer, "/disclosure/decision.xhtml?number=" + number);
        officer.selectOption("#code", code);
        // the answer to the choice draws the form anew, and must not take back what is typed next
        officer.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
        form.forEach((field, value) -> {
            assertThat(officer.locator("[id='" + field + "']")).isVisible();
            officer.fill("[id='" + field + "']", value);
        });
        officer.click("#save");
        officer.waitForURL(url -> url.contains("/disclosure/request.xhtml"));
    }

    void act(String login, String number, String act, Map<String, String> form) {
        Page page = desk(login);
        check(login, number, act, form);
        page.click("#perform");
        page.waitForURL(url -> !url.contains("/disclosure/act.xhtml"));
    }

    /** As far as what would follow. */
    Page check(String login, String number, String act, Map<String, String> form) {
        Page page = desk(login);
        open(page, "/disclosure/act.xhtml?number=" + number + "&act=" + act);
        form.forEach((field, value) -> enter(page, field, value));
        assertThat(page.locator("#perform")).hasCount(0);
        page.click("#check");
        assertThat(page.locator("#new-due")).isVisible();
        return page;
    }

    static void enter(Page page, String field, String value) {
        Locator plain = page.locator("[id='" + field + "']");
        if (plain.locator("input[type=radio]").count() > 0) {
            Locator radio = plain.locator("input[type=radio][value='" + value + "']");
            page.locator("label[for='" + radio.getAttribute("id") + "']").click();
        } else if (page.locator("[id='" + field + "_input']").count() > 0) {
            Locator inner = page.locator("[id='" + field + "_input']");
            if ("checkbox".equals(inner.getAttribute("type"))) {
                plain.click();
            } else {
                inner.fill(value);
                inner.press("Tab");
            }
        } else if (plain.evaluate("e => e.tagName").equals("SELECT")) {
            plain.selectOption(value);
        } else {
            plain.fill(value);
        }
    }
}
