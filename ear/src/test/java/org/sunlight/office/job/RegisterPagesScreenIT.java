package org.sunlight.office.job;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.ScreenCase;

/** The pages of imports, jobs, remedies and normative documents, as the disclosure officer uses them. */
class RegisterPagesScreenIT extends ScreenCase {

    private static final String TABLE =
            "sourceNumber,kind,title,madeOn\n%s,NORMATIVE_DOCUMENT,Measures on openness,2023-04-05\nbad,X,Measures,2023-04-05\n";

    private static final String IMPORTS = "/office/imports.xhtml?kind=normative-documents";
    private static final int STATE = 2;
    private static final int WRITTEN = 5;
    private static final int REJECTED = 6;

    @Test
    @DisplayName("IMP-01 hands in a table, sees it taken over, and gets the list of what was not taken")
    void importsATable() {
        Page page = login("li");
        open(page, IMPORTS);
        assertUsable(page, "imports");
        hand(page, "table.csv", TABLE.formatted("SC-" + UUID.randomUUID()));
        page.waitForSelector("a[href*='/office/import-files/rejections/']");
        assertTrue(page.waitForDownload(() -> page.locator("a[href$='.xlsx'][href*='rejections']")
                        .first()
                        .click())
                .suggestedFilename()
                .startsWith("rejections-"));
        open(page, "/office/jobs.xhtml");
        assertTrue(page.locator("#runs tbody tr").count() > 0);
        assertUsable(page, "jobs");
    }

    @Test
    @DisplayName("IMP-05 says plainly why a file is refused, and goes on saying it while the page looks for runs")
    void refusesWhatIsNoTable() {
        Page page = login("li");
        hand(page, "empty.csv", "");
        assertThat(page.locator("#file-error")).containsText("文件是空的");
        hand(page, "letter.txt", "a,b");
        assertThat(page.locator("#file-error")).containsText("只接受");
        hand(page, "table.xlsx", "a,b");
        page.waitForResponse(answer -> answer.request().method().equals("POST"), () -> {});
        assertThat(page.locator(".ui-messages")).containsText("文件内容不是 xlsx 格式");
        assertUsable(page, "imports-refused");
    }

    @Test
    @DisplayName("IMP-02, IMP-03 the same table again changes nothing, and a line of 10 MB costs only itself")
    void takesTheSameTableOnce() {
        Page page = login("li");
        String table = TABLE.formatted("SC-" + UUID.randomUUID());
        assertTaken(page, table, "1", "1");
        assertTaken(page, table, "0", "1");
        assertTaken(page, table + "x,RULE," + "y".repeat(10 << 20) + ",2023-04-05\n", "0", "2");
    }

    private void assertTaken(Page page, String table, String written, String rejected) {
        open(page, IMPORTS);
        Locator newest = page.locator("#runs tbody tr").first().locator("td");
        String before = newest.count() == 0 ? "" : newest.first().innerText();
        hand(page, "table.csv", table);
        assertThat(newest.first()).not().hasText(before);
        assertThat(newest.nth(STATE)).hasText("已完成", new LocatorAssertions.HasTextOptions().setTimeout(30_000));
        assertThat(newest.nth(WRITTEN)).hasText(written);
        assertThat(newest.nth(REJECTED)).hasText(Pattern.compile(rejected + "\\D.*", Pattern.DOTALL));
    }

    private void hand(Page page, String name, String content) {
        open(page, IMPORTS);
        page.setInputFiles(
                "input[type=file]",
                new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8)));
        page.click("#send");
    }

    @Test
    @DisplayName("REM-01 registers a reconsideration, sees its clock, and records the decision")
    void answersAReconsideration() {
        Page page = login("li");
        open(page, "/disclosure/remedies.xhtml");
        assertUsable(page, "remedies");
        page.click("#open-register");
        page.selectOption("#newKind", "RECONSIDERATION");
        page.fill("#filedOn_input", "2026-11-02");
        page.fill("#noticedOn_input", "2026-11-05");
        page.fill("#authority", "KM");
        page.click("#register");
        page.waitForURL("**/disclosure/remedy.xhtml*");
        assertTrue(page.locator(".light").count() > 0, "the clock of the answer is shown");
        assertUsable(page, "remedy");
        page.click("#open-close");
        page.fill("#closedOn_input", "2026-11-20");
        page.selectOption("#result", "UPHELD");
        page.fill("#rulingNumber", "No. 7");
        page.click("#close");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertTrue(page.locator("#open-close").count() == 0, "a decided case is not decided again");
    }

    @Test
    @DisplayName("NOR-02 registers a document and repeals it with a reason")
    void repealsADocument() {
        Page page = login("li");
        open(page, "/publication/normative-documents.xhtml");
        page.click("#open-register");
        page.selectOption("#newKind", "NORMATIVE_DOCUMENT");
        String title = "T" + UUID.randomUUID();
        page.fill("#title", title);
        page.fill("#madeOn_input", "2024-03-01");
        page.click("#register");
        page.waitForSelector("text=" + title);
        assertUsable(page, "normative-documents");
        page.click("text=" + title);
        page.waitForURL("**id=*");
        page.click("#open-repeal");
        page.fill("#endsOn_input", "2025-01-01");
        page.fill("#repealReason", "replaced");
        page.click("#repeal");
        page.waitForSelector("text=replaced");
        assertTrue(page.locator("#open-repeal").count() == 0, "a repealed document is not repealed again");
        assertUsable(page, "normative-document");
    }
}
