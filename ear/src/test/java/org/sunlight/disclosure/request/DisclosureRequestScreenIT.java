package org.sunlight.disclosure.request;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.ScreenCase;

/** A request walks over all desks: counter, drafter, section head, deputy head, and out of the house. */
class DisclosureRequestScreenIT extends ScreenCase {

    private static final Pattern QUERY_CODE = Pattern.compile("[A-Z0-9]{4}(-[A-Z0-9]{4}){2}");

    @Test
    @DisplayName("FRM-03 a request is registered, explained, drafted, endorsed, approved and issued on the screens")
    void walksOverAllDesks() {
        Page officer = login("li");
        open(officer, "/disclosure/requests.xhtml");
        assertUsable(officer, "requests");
        open(officer, "/disclosure/register-request.xhtml");
        assertUsable(officer, "register-request");
        officer.fill("#name", "Zhang San");
        officer.fill("#idNumber", "11010519491231002X");
        officer.fill("#phone", "0871-00000002");
        officer.fill("#subject", "Funds of 2016");
        officer.fill("#description", "Budget and accounts of the funds of 2016");
        officer.click("#save");
        officer.waitForURL(url -> url.contains("/disclosure/receipt.xhtml"));
        assertThat(officer.locator("#receipts .code")).hasText(QUERY_CODE);
        String number = officer.url().replaceFirst(".*number=", "").replaceFirst("&.*", "");
        open(officer, "/disclosure/request.xhtml?number=" + number);
        assertThat(officer.locator("#why .days .due")).isVisible();
        assertUsable(officer, "request");
        act(officer, number, "ACCEPT");
        open(officer, "/disclosure/decision.xhtml?number=" + number);
        officer.selectOption("#code", "D02");
        assertThat(officer.locator("#supply")).isVisible();
        officer.fill("#facts", "The accounts are held here.");
        officer.fill("#supply", "Accounts of 2016");
        officer.click("#preview");
        assertThat(officer.locator("#letter .paper")).isVisible();
        officer.click("#save");
        officer.waitForURL(url -> url.contains("/disclosure/request.xhtml"));
        act(officer, number, "SUBMIT_DECISION");
        act(login("zhao"), number, "ENDORSE_DECISION");
        act(login("chen"), number, "APPROVE_DECISION");
        act(officer, number, "ISSUE_DECISION");
        assertThat(officer.locator("#papers tbody tr")).hasCount(1);
    }

    private void act(Page page, String number, String act) {
        open(page, "/disclosure/act.xhtml?number=" + number + "&act=" + act);
        page.click("#check");
        assertThat(page.locator("#new-due")).isVisible();
        page.click("#perform");
        page.waitForURL(url -> url.contains("/disclosure/request.xhtml"));
    }
}
