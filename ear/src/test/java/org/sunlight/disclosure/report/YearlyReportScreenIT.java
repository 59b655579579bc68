package org.sunlight.disclosure.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.ScreenCase;

/** The statistician compiles a year, looks behind a figure, and writes a chapter. */
class YearlyReportScreenIT extends ScreenCase {

    @Test
    @DisplayName("REP-01, REP-07 a year is compiled, its figure opens its cases, its text is written")
    void compilesAndLooksBehind() {
        Page page = login("qian");
        open(page, "/disclosure/yearly-reports.xhtml");
        page.locator("#compile-year").selectOption("2025");
        page.locator("#compile").click();
        page.waitForURL(url -> url.contains("/disclosure/yearly-report.xhtml"));
        Locator received = page.locator("[id='3.R01.c7'] a");
        assertThat(received).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        // the page opens anew when it learns that the run has ended
        assertThat(page.locator("#progress")).hasCount(0);
        assertUsable(page, "yearly-report");
        received.click();
        assertThat(page.locator("#numbers li a").first()).isVisible();
        assertUsable(page, "yearly-report-cell");
        open(page, "/disclosure/yearly-report.xhtml?year=2025&chapter=6");
        page.locator("#prose").fill("{year}: {3.R01.c7}");
        page.locator("#save-chapter").click();
        page.waitForURL(url -> url.contains("chapter=6"));
        assertThat(page.locator(".report-text")).containsText("2025: ");
        open(page, "/disclosure/yearly-reports.xhtml");
        assertUsable(page, "yearly-reports");
    }

    @Test
    @DisplayName("REP-10 the deputy head sees the report and no button to compile")
    void deputyHeadConfirms() {
        Page page = login("chen");
        open(page, "/disclosure/yearly-reports.xhtml");
        assertThat(page.locator("#compile")).hasCount(0);
        assertUsable(page, "yearly-reports-head");
    }
}
