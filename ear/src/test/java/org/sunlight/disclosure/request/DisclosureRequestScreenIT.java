package org.sunlight.disclosure.request;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A request walks over all desks: counter, drafter, section head, deputy head, out of the house, and into the archive. */
class DisclosureRequestScreenIT extends RequestScreenCase {

    private static final Pattern QUERY_CODE = Pattern.compile("[A-Z0-9]{4}(-[A-Z0-9]{4}){2}");

    /** A picture of one point. */
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Test
    @DisplayName("FRM-03 REQ-05 REQ-09 REQ-13 REQ-14 a request lives its whole life on the screens")
    void walksOverAllDesks() {
        Page officer = desk("li");
        open(officer, "/disclosure/requests.xhtml");
        assertUsable(officer, "requests");
        open(officer, "/disclosure/register-request.xhtml");
        assertUsable(officer, "register-request");
        String number = register("IN_PERSON");
        assertThat(desk("wang").locator("#receipts .code")).hasText(QUERY_CODE);
        act("wang", number, "ASK_CORRECTION", Map.of("workingDays", "10", "points", "Which reports?"));
        act("wang", number, "COMPLETE_CORRECTION", Map.of("description", "The yearly report of 2025"));
        act("li", number, "REQUEST_EXTENSION", Map.of("workingDays", "10", "reason", "From the archive"));
        act("zhao", number, "GRANT_EXTENSION", Map.of());
        open(officer, "/disclosure/request.xhtml?number=" + number);
        assertThat(officer.locator("#why .days .due")).isVisible();
        assertUsable(officer, "request");
        letter(officer, number);
        act("li", number, "SUBMIT_DECISION", Map.of());
        act("zhao", number, "ENDORSE_DECISION", Map.of());
        act("chen", number, "APPROVE_DECISION", Map.of());
        act("li", number, "ISSUE_DECISION", Map.of());
        act("wang", number, "RECORD_SERVICE", Map.of("way", "MAIL", "postalNumber", "XA 1"));
        open(officer, "/disclosure/request.xhtml?number=" + number);
        // the notice of the correction, of the extension, and the answer
        assertThat(officer.locator("#papers tbody tr")).hasCount(3);
        act("li", number, "CLOSE", Map.of());
        act("li", number, "ARCHIVE", Map.of("retention", "TEN_YEARS", "fileNumber", "2026-GK-1", "files", "Answer"));
        assertThat(officer.locator(".timeline li").first()).containsText("归档");
    }

    /** The letter says what was found, and on what law it rests. */
    private void letter(Page officer, String number) {
        open(officer, "/disclosure/decision.xhtml?number=" + number);
        officer.selectOption("#code", "D05");
        assertThat(officer.locator("#reference")).isVisible();
        officer.fill("#facts", "The report names an agent.");
        officer.fill("#reason", "It would endanger the agent.");
        officer.fill("#reference", "Law of the agents");
        officer.click("#preview");
        assertThat(officer.locator("#letter .paper")).containsText("The report names an agent");
        assertThat(officer.locator("#letter .paper")).containsText("Law of the agents");
        assertUsable(officer, "decision");
        officer.click("#save");
        officer.waitForURL(url -> url.contains("/disclosure/request.xhtml"));
    }

    @Test
    @DisplayName(
            "ATT-01 ATT-05 ATT-06 a file is brought, looked at and taken out again; one that is not what its name says is not kept")
    void bringsAFile() {
        String number = register("IN_PERSON");
        Page clerk = desk("wang");
        open(clerk, "/disclosure/request.xhtml?number=" + number);
        clerk.setInputFiles("#fileName", new FilePayload("paper.pdf", "application/pdf", PICTURE));
        clerk.click("#send");
        assertThat(clerk.locator("#fileName-error")).not().isEmpty();
        clerk.setInputFiles("#fileName", new FilePayload("picture.png", "image/png", PICTURE));
        clerk.click("#send");
        assertThat(clerk.locator("#files li")).containsText("picture.png");
        assertUsable(clerk, "request-files");
        String shown = clerk.locator("#files a[href$='?show']").getAttribute("href");
        assertEquals(
                "image/png",
                clerk.request().get(server.address() + shown).headers().get("content-type"));
        clerk.click("#files a[id$=takeOut]");
        clerk.fill("#reason", "Of another case");
        clerk.click("#withdraw");
        assertThat(clerk.locator("#files s")).containsText("picture.png");
    }

    @Test
    @DisplayName("REQ-23 what is asked for often is proposed for publication")
    void proposesPublication() {
        Page officer = desk("li");
        open(officer, "/disclosure/proposals.xhtml");
        assertUsable(officer, "proposals");
    }
}
