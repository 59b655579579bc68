package org.sunlight.publication;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Basic catalogue, columns, channels, guide and forms of index numbers, as people use them. */
class PortalScreenIT extends ReviewWalk {

    private static String today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    }

    @Test
    @DisplayName(
            "BAS-01 BAS-03 BAS-04 BAS-05 an edition is drafted, written, put in force, extended and reviewed on its page")
    void basicCatalogue() {
        Page page = login("li");
        open(page, "/publication/basic-catalogue.xhtml");
        assertUsable(page, "basic-catalogue-none");
        page.click("#open-draft");
        page.fill("#draftReason", "编制主动公开基本目录");
        page.click("#draft");
        assertThat(page.locator("#matters")).containsText("机构职能");
        assertUsable(page, "basic-catalogue-draft");
        page.locator("#matters a").first().click();
        page.fill("#section", "信访一科");
        assertUsable(page, "basic-catalogue-entry");
        page.click("#write");
        assertThat(page.locator("#matters")).containsText("信访一科");
        page.fill("#on_input", today());
        page.fill("#reason", "首版启用");
        page.click("#force");
        assertThat(page.locator("#editions")).containsText("现行");
        page.click("#open-review");
        page.fill("#note", "逐项核对");
        page.click("#do-review");
        assertThat(page.locator("#review")).containsText("逐项核对");
        assertUsable(page, "basic-catalogue");
        assertTrue(page.waitForDownload(() -> page.click("#pdf"))
                .suggestedFilename()
                .endsWith(".pdf"));
        assertTrue(page.waitForDownload(() -> page.click("#xlsx"))
                .suggestedFilename()
                .endsWith(".xlsx"));
    }

    @Test
    @DisplayName("CHA-01 CHA-02 CHA-04 columns show their state and take who answers for them")
    void columns() {
        Page page = login("li");
        open(page, "/publication/columns.xhtml");
        assertThat(page.locator("#columns")).containsText("工作动态");
        assertUsable(page, "columns");
        open(page, "/publication/columns.xhtml?number=budget");
        page.selectOption("#login", "wang");
        assertUsable(page, "column-care");
        page.click("#save-care");
        assertThat(page.locator("#columns")).containsText("王经办");
        open(page, "/publication/columns.xhtml?number=new");
        assertUsable(page, "column-new");
    }

    @Test
    @DisplayName("CHA-06 CHA-07 a channel is opened, something is pushed and seen in its log")
    void channels() {
        Page page = login("li");
        open(page, "/publication/channels.xhtml");
        page.click("#open-open");
        page.selectOption("#kind", "WECHAT");
        page.fill("#name", "昆明信访微信");
        page.fill("#filingNumber", "备案00000000");
        page.fill("#openedOn_input", today());
        page.click("#open");
        assertThat(page.locator("#channels")).containsText("昆明信访微信");
        assertUsable(page, "channels");
        page.locator("#channels a.opens").first().click();
        page.click("#open-push");
        page.fill("#title", "开放日预告");
        page.fill("#on_input", today());
        page.click("#push");
        assertThat(page.locator("#log")).containsText("开放日预告");
        assertUsable(page, "channel");
    }

    @Test
    @DisplayName(
            "GUI-01 GUI-03 a guide is drafted from the organ and handed in; until it is approved the public sees none")
    void guide() {
        Page stranger = stranger();
        open(stranger, "/public/guide.xhtml");
        assertUsable(stranger, "public-guide");
        Response hall = stranger.navigate(server.address() + "/public/hall.xhtml");
        assertEquals("300", hall.headerValue("refresh"));
        assertUsable(stranger, "hall");
        Response still = stranger.navigate(server.address() + "/public/hall.xhtml?still=true");
        assertEquals(null, still.headerValue("refresh"));

        Page page = login("li");
        open(page, "/publication/guide.xhtml");
        page.click("#draft");
        assertThat(page.locator("#phone")).hasValue("0871-00000001");
        page.fill("#website", "www.kmxf.example");
        page.click("#write");
        assertUsable(page, "guide-draft");
        page.click("#open-submit");
        page.locator("label[for='declared'], #declared .ui-chkbox-box").first().click();
        page.click("#hand-in");
        assertThat(page.locator("#preparing")).containsText("审查通过后可以发布");
        assertUsable(page, "guide-in-review");
        open(stranger, "/public/guide.xhtml");
        assertThat(stranger.locator("main")).not().containsText("www.kmxf.example");
        approve(reviewOn(page));

        open(page, "/publication/guide.xhtml");
        page.fill("#reason", "补充网址");
        page.click("#publish");
        assertThat(page.locator("#shown")).containsText("www.kmxf.example");
        page.locator("#sound .ui-chkbox-box").click();
        page.click("#check");
        assertThat(page.locator("#checks b")).hasText("一致");
        assertUsable(page, "guide");
        assertTrue(page.waitForDownload(() -> page.click("#a3"))
                .suggestedFilename()
                .endsWith("A3.pdf"));
        open(stranger, "/public/guide.xhtml");
        assertThat(stranger.locator("#guide")).containsText("0871-00000001");
        assertUsable(stranger, "public-guide-filled");
        open(stranger, "/public/hall.xhtml");
        assertThat(stranger.locator("body")).containsText("650500");
        assertUsable(stranger, "hall-filled");
        page.navigate(server.address() + "/publication/entry.xhtml?index="
                + page.locator("#shown h2 small")
                        .textContent()
                        .replaceFirst("^.*· ", "")
                        .strip());
        assertThat(page.locator("#pushed")).isVisible();
        assertUsable(page, "entry-pushed");
    }

    @Test
    @DisplayName("CAT-08 CAT-06 the administrator sees the next number while typing, is warned and may keep it")
    void indexPatterns() {
        Page page = login("admin");
        open(page, "/administration/index-patterns.xhtml?organ=XF-FM");
        page.fill("#organisationCode", "015114277");
        page.locator("#organisationCode").press("End");
        assertThat(page.locator("#next")).containsText("校验码不符");
        page.click("#plan");
        assertThat(page.locator("#next-number")).containsText("015114277-");
        assertUsable(page, "index-patterns");
        page.click("#save");
        assertThat(page.locator("#patterns")).containsText("{code}-{yyyymm}-{n6}");
        Page clerk = login("wang");
        Response refused = clerk.navigate(server.address() + "/administration/index-patterns.xhtml");
        assertEquals(403, refused.status());
    }
}
