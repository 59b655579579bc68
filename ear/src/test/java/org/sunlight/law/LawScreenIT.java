package org.sunlight.law;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.ScreenCase;

class LawScreenIT extends ScreenCase {

    @Test
    @DisplayName("CLK-08 a stranger calculates a term and sees every day of it")
    void calculates() {
        Page page = stranger();
        open(page, "/public/calculator.xhtml?rule=request.reply&day=2017-09-25");
        assertThat(page.locator("#due")).containsText("2017年10月20日");
        assertThat(page.locator(".days .counted, .days .make-up, .days .due")).hasCount(15);
        assertUsable(page, "calculator");
        page.locator("#day").fill("2008-04-30");
        page.locator("#calculate").click();
        assertThat(page.locator("#answer")).containsText("2008-04-30");
    }

    @Test
    @DisplayName("CAL-05, RUL-03 the calendar, the rules and the settings can be read and a notice be looked at")
    void readsTheLaw() {
        Page page = login("chen");
        open(page, "/law/calendar.xhtml?year=2025");
        assertThat(page.locator("#notices")).containsText("国办发明电〔2024〕12号");
        assertUsable(page, "calendar");
        open(page, "/law/rules.xhtml");
        assertUsable(page, "rules");
        open(page, "/law/settings.xhtml?key=clock.light.yellow");
        assertUsable(page, "settings");
        open(page, "/law/local-holidays.xhtml");
        assertUsable(page, "local-holidays");
        open(page, "/law/holiday-notice.xhtml");
        page.locator("#year").fill("2035");
        page.locator("#documentNumber").fill("国办发明电〔2034〕1号");
        page.locator("[id='issuedOn_input']").fill("2034-11-05");
        page.locator("#days").fill("2035-02-07..2035-02-13 放假 春节\n2035-02-17 上班 春节");
        assertUsable(page, "holiday-notice");
        page.locator("#draft").click();
        page.waitForURL(url -> url.contains("id="));
        assertThat(page.locator("#moved")).isVisible();
        page.locator("#discard").click();
        page.waitForURL(url -> url.contains("/law/calendar.xhtml"));
    }

    @Test
    @DisplayName(
            "ERR-05 an address with a word where a number stands leads nowhere; a day wrongly typed gets a message")
    void crookedAddresses() {
        Page page = login("chen");
        for (String address : List.of(
                "/law/calendar.xhtml?year=zz",
                "/law/holiday-notice.xhtml?id=zz",
                "/office/jobs.xhtml?page=zz",
                "/disclosure/receipt.xhtml",
                "/disclosure/request.xhtml")) {
            assertEquals(404, page.navigate(server.address() + address).status(), address);
        }
        Page audit = login("audit");
        assertEquals(
                200,
                audit.navigate(server.address() + ("/administration/audit.xhtml?from=2026-99-99"))
                        .status());
    }
}
