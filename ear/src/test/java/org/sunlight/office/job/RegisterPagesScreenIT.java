package org.sunlight.office.job;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.ScreenCase;

/** The pages of imports, jobs, remedies and normative documents, as the disclosure officer uses them. */
class RegisterPagesScreenIT extends ScreenCase {

    private static final String TABLE =
            "sourceNumber,kind,title,madeOn\n%s,NORMATIVE_DOCUMENT,T,2023-04-05\nbad,X,T,2023-04-05\n";

    @Test
    @DisplayName("IMP-01 hands in a table, sees it taken over, and gets the list of what was not taken")
    void importsATable() {
        Page page = login("li");
        open(page, "/office/imports.xhtml?kind=normative-documents");
        assertUsable(page, "imports");
        String table = TABLE.formatted("SC-" + UUID.randomUUID());
        page.setInputFiles(
                "input[type=file]", new FilePayload("table.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        page.click("#send");
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
    @DisplayName("IMP-05 says plainly that a renamed file is not what it says")
    void refusesARenamedFile() {
        Page page = login("li");
        open(page, "/office/imports.xhtml?kind=normative-documents");
        page.setInputFiles(
                "input[type=file]",
                new FilePayload("table.xlsx", "application/octet-stream", "a,b".getBytes(StandardCharsets.UTF_8)));
        page.click("#send");
        page.waitForSelector(".ui-messages-error, .ui-messages-warn");
        assertUsable(page, "imports-refused");
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
