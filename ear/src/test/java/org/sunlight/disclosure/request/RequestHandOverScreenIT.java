package org.sunlight.disclosure.request;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A concern goes from the desk for information requests to the petition desk, and one goes back. */
class RequestHandOverScreenIT extends RequestScreenCase {

    private void openWaiting(Page clerk, String number) {
        open(clerk, "/petition/hand-overs.xhtml");
        assertUsable(clerk, "hand-overs");
        clerk.locator("#waiting tr")
                .filter(new Locator.FilterOptions().setHasText(number))
                .locator("a")
                .click();
        clerk.waitForURL(url -> url.contains("/petition/hand-over.xhtml"));
    }

    @Test
    @DisplayName("PHO-01 PHO-02 PHO-03 HOV-02 handed over on one screen, registered or sent back on the other")
    void goesFromDeskToDesk() {
        String number = register("IN_PERSON");
        act("li", number, "HAND_OVER", Map.of("note", "Nobody repairs the pipe"));
        Page clerk = desk("wang");
        openWaiting(clerk, number);
        assertThat(clerk.locator("main")).containsText("Nobody repairs the pipe");
        assertUsable(clerk, "hand-over");
        clerk.click("#decline");
        assertThat(clerk.locator("#reason-error")).not().isEmpty();
        clerk.click("#accept");
        clerk.waitForURL(url -> url.contains("/petition/receipt.xhtml"));
        assertThat(clerk.locator("#code")).not().isEmpty();
        String petition = clerk.url().replaceFirst(".*number=", "").replaceFirst("&.*", "");
        open(clerk, "/petition/petition.xhtml?number=" + petition);
        assertThat(clerk.locator(".facts-now").first()).containsText(number);
        Page officer = desk("li");
        open(officer, "/disclosure/request.xhtml?number=" + number);
        assertThat(officer.locator(".timeline").first()).containsText(petition);

        String other = register("IN_PERSON");
        act("li", other, "HAND_OVER", Map.of("note", "A quarrel with the neighbour"));
        openWaiting(clerk, other);
        clerk.fill("#reason", "A matter for the court");
        clerk.click("#decline");
        clerk.waitForURL(url -> url.contains("/petition/hand-overs.xhtml"));
        assertThat(clerk.locator("#decided")).containsText("A matter for the court");
        assertThat(clerk.locator("#decided")).containsText(petition);
        open(officer, "/disclosure/request.xhtml?number=" + other);
        assertThat(officer.locator(".timeline").first()).containsText("A matter for the court");
    }
}
