package org.sunlight.petition.statistics;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.ScreenCase;

/** The statistician compiles a year, opens a figure, and takes tables and report along. */
class PetitionStatisticsScreenIT extends ScreenCase {

    private static final String YEAR = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear() + "";
    private static final String STATISTICS = "/petition/statistics.xhtml?period=YEAR-" + YEAR + "-01-01";

    @Test
    @DisplayName("PST-02 PST-03 PST-05 PST-06 figures are compiled, explained, opened, and taken along")
    void compilesAndOpens() throws IOException {
        Page page = login("qian");
        open(page, STATISTICS);
        assertUsable(page, "statistics-empty");
        page.click("#compile");
        assertThat(page.locator("#indicators")).isVisible();
        page.reload();
        assertThat(page.locator("#indicators")).containsText("15日内受理");
        assertUsable(page, "statistics");
        long items =
                Long.parseLong(page.locator(".tile b").first().textContent().strip());
        assertTrue(items > 0);

        Download table = page.waitForDownload(() -> page.click("#xlsx"));
        List<Long> organs = Pattern.compile("<c r=\"B(?!1\")\\d+\"[^>]*><v>(\\d+)(?:\\.0)?</v>")
                .matcher(part(table, "xl/worksheets/sheet3.xml"))
                .results()
                .map(cell -> Long.valueOf(cell.group(1)))
                .toList();
        long sum = organs.subList(0, organs.size() - 1).stream()
                .mapToLong(Long::longValue)
                .sum();
        assertEquals(items, sum, "the parts add up");
        assertEquals(items, organs.get(organs.size() - 1));
        Download paper = page.waitForDownload(() -> page.click("#pdf"));
        assertTrue(text(paper).contains("信访统计表"));

        page.fill("#other", "本年无其他事项可报。");
        Download report = page.waitForDownload(() -> page.click("#report-pdf"));
        String words = text(report).replaceAll("\\s", "");
        assertTrue(words.contains("信访情况年度报告") && words.contains("全年登记信访事项" + items + "件"), words);
        Download letter = page.waitForDownload(() -> page.click("#report-docx"));
        assertTrue(part(letter, "word/document.xml").contains("本年无其他事项可报。"));

        page.locator(".tile").first().click();
        assertThat(page.locator("#items tbody tr").first()).isVisible();
        assertThat(page.locator("main")).containsText("与台账一致");
        assertUsable(page, "statistic-items");
        Download rows = page.waitForDownload(() -> page.click("#xlsx"));
        long lines = Pattern.compile("<row ")
                .matcher(part(rows, "xl/worksheets/sheet1.xml"))
                .results()
                .count();
        assertEquals(items, lines - 1);
    }

    @Test
    @DisplayName("PST-08 wrong addresses and other organs get a plain answer")
    void refuses() {
        Page page = login("qian");
        for (String path : new String[] {
            "/petition/statistics.xhtml?period=MONTH-2026-01-02",
            "/petition/statistic-items.xhtml?period=MONTH-2026-01-01&measure=NOTHING",
            "/petition/statistic-items.xhtml?period=MONTH-2026-01-01&measure=ITEMS&dimension=ORGAN&code=x"
        }) {
            assertEquals(404, page.navigate(server.address() + path).status(), path);
        }
        Page other = login("zj-chief");
        open(other, "/petition/statistics.xhtml");
        assertThat(other.locator("main")).containsText("本单位不登记信访事项");
    }

    @Test
    @DisplayName("PET-24 the file of an item is one PDF with an index in front")
    void bindsTheFile() throws IOException {
        Page clerk = login("wang");
        open(clerk, "/petition/petitions.xhtml?shelf=ALL");
        clerk.locator("a.opens").first().click();
        Download bound = clerk.waitForDownload(() -> clerk.click("#case-pdf"));
        String words = text(bound);
        assertTrue(words.contains("信访事项案卷") && words.contains("办理经过"), words);
    }

    private static String part(Download download, String name) throws IOException {
        try (ZipFile file = new ZipFile(download.path().toFile())) {
            return new String(file.getInputStream(file.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String text(Download download) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(download.path()))) {
            return new PDFTextStripper().getText(document);
        }
    }
}
