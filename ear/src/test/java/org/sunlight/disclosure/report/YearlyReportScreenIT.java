package org.sunlight.disclosure.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.ScreenCase;

/** The statistician compiles a year and looks behind a figure; the deputy head confirms and corrects. */
class YearlyReportScreenIT extends ScreenCase {

    private static final LocatorAssertions.ContainsTextOptions DURING_RUN =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
    private static final Map<String, String> FIRST_BYTES =
            Map.of("xlsx", "PK", "docx", "PK", "pdf", "%PDF-", "json", "{");

    @Test
    @DisplayName("REP-01, REP-04, REP-07 a year is compiled, its figure opens its cases and sums, its text is written")
    void compilesAndLooksBehind() throws Exception {
        Page page = login("qian");
        open(page, "/disclosure/yearly-reports.xhtml");
        page.locator("#compile-year").selectOption("2025");
        page.locator("#compile").click();
        page.waitForURL(url -> url.contains("/disclosure/yearly-report.xhtml"));
        Locator received = awaitReport(page);
        assertUsable(page, "yearly-report");
        String figure = received.innerText();
        received.click();
        assertThat(page.locator("#numbers tbody tr")).hasCount(Integer.parseInt(figure));
        assertThat(page.locator("#numbers .report-sums")).containsText("= " + figure);
        assertUsable(page, "yearly-report-cell");
        Download list = page.waitForDownload(() -> page.locator("#export-cell").click());
        assertTrue(Files.size(list.path()) > 1000, "the list is a workbook");
        for (Map.Entry<String, String> format : FIRST_BYTES.entrySet()) {
            APIResponse file =
                    page.request().get(server.address() + "/api/v1/yearly-reports/2025/document." + format.getKey());
            assertEquals(200, file.status(), format.getKey());
            assertTrue(
                    new String(file.body(), StandardCharsets.ISO_8859_1).startsWith(format.getValue()),
                    format.getKey());
        }
        open(page, "/disclosure/yearly-reports.xhtml");
        assertUsable(page, "yearly-reports");
    }

    @Test
    @DisplayName(
            "REP-02, REP-05, REP-07, REP-10, REP-11 findings stand beside the cells, the head explains and confirms,"
                    + " a correction shows what it changes")
    void findsConfirmsAndCorrects() {
        Page page = login("qian");
        compile(page, 2022);
        importCarriedRequest();
        compile(page, 2023);
        assertThat(page.locator("[id='3.R02.c7'].broken small")).hasText("C4");
        open(page, "/disclosure/yearly-report.xhtml?year=2023&chapter=6");
        page.locator("#prose").fill("{year}: {3.R01.c7}；上年结转9999件");
        page.locator("#save-chapter").click();
        page.waitForURL(url -> url.contains("chapter=6"));
        assertThat(page.locator(".report-text")).containsText("2023: ");
        assertThat(page.locator(".report-findings li:has-text('9999') a"))
                .hasAttribute("href", Pattern.compile(".*chapter=6#chapters"));
        assertUsable(page, "yearly-report-findings");

        Page head = login("chen");
        open(head, "/disclosure/yearly-reports.xhtml");
        assertThat(head.locator("#compile")).hasCount(0);
        open(head, "/disclosure/yearly-report.xhtml?year=2023");
        head.locator("#confirm").click();
        assertThat(head.locator("#explanation")).isVisible();
        head.locator("#explanation").fill("2022年12月的一件申请事后补登");
        head.locator("#confirm").click();
        assertThat(head.locator("#confirm")).hasCount(0);
        head.locator("#reason").fill("行政许可数漏填");
        head.locator("#correct").click();
        assertThat(head.locator("#correct")).hasCount(0);

        compile(page, 2023);
        page.locator("#licences").fill("3");
        page.locator("#save-administrative").click();
        assertThat(page.locator("[id='2.R203'] a")).hasText("3");
        // newest first: other tests may have compiled this year before
        page.locator(".report-versions a[href*='compare=']").first().click();
        assertThat(page.locator("#differences tbody tr")).hasCount(1);
        assertUsable(page, "yearly-report-difference");
    }

    private void compile(Page page, int year) {
        open(page, "/disclosure/yearly-report.xhtml?year=" + year);
        page.locator("#compile").click();
        awaitReport(page);
    }

    /** What the report of the year before does not know: C4 is broken. */
    private void importCarriedRequest() {
        Page page = login("li");
        open(page, "/office/imports.xhtml?kind=disclosure-requests");
        String request =
                "sourceNumber,receivedOn,channel,applicant.kind,applicant.name,subject,decision.code,decision.decidedOn\n"
                        + UUID.randomUUID() + ",2022-12-30,POST,BUSINESS,Firm,Subject,D01,2023-01-10\n";
        page.setInputFiles(
                "input[type=file]", new FilePayload("late.csv", "text/csv", request.getBytes(StandardCharsets.UTF_8)));
        page.click("#send");
        assertThat(page.locator("#runs tbody tr").first()).containsText("已完成", DURING_RUN);
    }

    /** The page watches the run and shows the report by itself. */
    private static Locator awaitReport(Page page) {
        Locator received = page.locator("[id='3.R01.c7'] a");
        assertThat(page.locator("#progress")).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
        assertThat(received).isVisible();
        return received;
    }
}
