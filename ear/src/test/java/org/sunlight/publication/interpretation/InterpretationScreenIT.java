package org.sunlight.publication.interpretation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.ScreenCase;

class InterpretationScreenIT extends ScreenCase {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    @DisplayName("INT-08 the list, and the list of what is overdue, in both languages")
    void lists() {
        Page clerk = login("wang");
        open(clerk, "/publication/interpretations.xhtml");
        assertUsable(clerk, "interpretations");
        open(clerk, "/publication/interpretations.xhtml?overdue=true");
        assertThat(clerk.locator(".chip.on")).containsText("逾期未发布");
        assertUsable(clerk, "interpretations-overdue");
        assertEquals(
                404,
                clerk.navigate(server.address() + "/publication/interpretation.xhtml?number=KMXF-JD-1999-00001")
                        .status());
    }

    @Test
    @DisplayName(
            "INT-01 INT-03 from the page of a policy draft: planned, a demanded point and a reason forgotten, written, handed in for review")
    void byHand() {
        Page clerk = login("wang");
        open(clerk, "/publication/documents.xhtml");
        clerk.click("#draft");
        String title = "关于规范来访接待工作的通知 " + UUID.randomUUID();
        clerk.fill("#title", title);
        clerk.fill("#text", "一、总体要求\n依法接待来访群众。");
        clerk.locator("label[for='opennessClass:0']").first().click();
        clerk.locator("label[for='policy:0']").first().click();
        clerk.click("#save");
        clerk.waitForURL("**/publication/document.xhtml**");
        assertThat(clerk.locator("#missing")).containsText("还没有解读方案");
        assertUsable(clerk, "interpretation-missing");
        clerk.click("#plan-interpretation");
        assertThat(clerk.locator("h1")).containsText("制定解读方案");
        clerk.click("#plan");
        assertThat(clerk.locator("#outline-error")).isVisible();
        clerk.fill("#outline", "一、为什么要规范；二、群众怎样预约。");
        clerk.locator("#forms .ui-chkbox-box").first().click();
        clerk.locator("#forms .ui-chkbox-box").nth(1).click();
        clerk.fill("#channels", "门户网站政策解读栏目");
        clerk.fill("#responsible", "周局长");
        clerk.fill("#releaseOn_input", TODAY.plusDays(7).toString());
        clerk.keyboard().press("Tab");
        assertUsable(clerk, "interpretation-plan");
        clerk.click("#plan");
        assertThat(clerk.locator("#plan-section .long-text")).containsText("群众怎样预约");
        assertThat(clerk.locator("#plan-section .facts")).containsText("图解");
        clerk.click("#open-draft");
        clerk.fill("#text", "为了方便群众，规范来访接待。");
        for (String point :
                new String[] {"BACKGROUND", "CONTENT", "SCOPE", "STANDARDS", "NOTES", "KEYWORDS", "BENEFITS"}) {
            clerk.locator("#covered_" + point + " .ui-chkbox-box").click();
        }
        clerk.click("#draftForm [id='draft']");
        assertThat(clerk.locator("#covered_GOALS-error")).containsText("必须说明");
        clerk.locator("#covered_GOALS .ui-chkbox-box").click();
        clerk.click("#draftForm [id='draft']");
        assertThat(clerk.locator("#reason_DIFFERENCES-error")).isVisible();
        clerk.fill("#reason_DIFFERENCES", "首次制定，没有旧政策");
        assertUsable(clerk, "interpretation-draft");
        clerk.click("#draftForm [id='draft']");
        assertThat(clerk.locator("#text-section")).containsText("未解读：首次制定，没有旧政策");
        clerk.locator("#declared .ui-chkbox-box").click();
        clerk.click("#submit");
        assertThat(clerk.locator("body")).containsText("已提交保密审查");
        assertThat(clerk.locator("#submit")).hasCount(0);
        assertUsable(clerk, "interpretation");
        open(clerk, "/publication/interpretations.xhtml");
        assertThat(clerk.locator("#rows")).containsText(title);
        assertUsable(clerk, "interpretations-filled");
    }

    @Test
    @DisplayName(
            "HAC-01 HAC-02 the quarter without an act is said; recorded by hand it counts and shows; struck out by another")
    void headActs() {
        Page clerk = login("wang");
        open(clerk, "/publication/head-acts.xhtml");
        assertUsable(clerk, "head-acts");
        clerk.click("#open-record");
        clerk.selectOption("#kind", "SIGNED_ARTICLE");
        clerk.fill("#speaker", "周局长");
        clerk.fill("#topic", "把信访接待办到群众家门口");
        clerk.fill("#medium", "昆明日报");
        clerk.fill("#address", "javascript:alert(1)");
        clerk.click("#record");
        assertThat(clerk.locator("#address-error")).containsText("http://");
        clerk.fill("#address", "https://www.km.example/article");
        clerk.click("#record");
        assertThat(clerk.locator("#acts")).containsText("把信访接待办到群众家门口");
        assertThat(clerk.locator("main")).not().containsText("本季度还没有主要负责人解读活动");
        assertUsable(clerk, "head-acts-recorded");
        Page chief = login("zhao");
        open(chief, "/publication/head-acts.xhtml?year=" + TODAY.getYear());
        press(chief, "作废 把信访接待办到群众家门口");
        chief.fill("#reason", "登记有误");
        chief.click("#strike");
        assertThat(chief.locator("#acts")).containsText("已作废：登记有误");
        Page english = stranger("en");
        open(english, "/language?to=en&back=%2Flogin.xhtml");
        english.fill("#login", "zhou");
        english.fill("#password", "Sunlight-2026");
        english.click("#sign-in");
        english.waitForURL(url -> !url.contains("/login.xhtml"));
        open(english, "/publication/head-acts.xhtml");
        assertThat(english.locator("h1")).containsText("The head explains policy");
        assertUsable(english, "head-acts-english");
    }
}
