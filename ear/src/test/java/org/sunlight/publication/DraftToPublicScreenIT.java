package org.sunlight.publication;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A policy from its first draft to its public page, as four people do it: the clerk drafts it and its interpretation, the section
 * head, the reviewer of confidentiality and the deputy head, who also signs. Then somebody from outside reads both.
 */
class DraftToPublicScreenIT extends ReviewWalk {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final String RULES = "一、总体要求\n依法接待来访群众，当日登记、当日告知。";
    private static final String EXPLAINED = "为了方便群众，规范来访接待：当日登记，当日告知。";

    private final String title = "关于规范来访接待工作的通知 " + UUID.randomUUID();
    private final String explanation = "《" + title + "》解读";
    private Page clerk;
    private Page chief;
    private Page deputy;

    @Test
    @DisplayName(
            "OFD-09 CON-02 INT-05 INT-07 four people bring a policy with its interpretation from the draft to the public side")
    void fourPeople() {
        clerk = login("wang");
        chief = login("zhao");
        deputy = login("chen");

        String document = draft();
        String interpretation = interpret(document);
        act(clerk, document, "SUBMIT");
        act(chief, document, "AGREE");
        act(deputy, document, "SIGN");
        assertThat(deputy.locator(".head")).containsText("已签发");

        open(clerk, actOf(document, "HAND_IN"));
        tick(clerk, "#declared");
        through(clerk);
        reviewed("/publication/document.xhtml?number=" + document);

        act(clerk, document, "PUBLISH");
        assertThat(clerk.locator(".head")).containsText("已公开");
        open(clerk, "/publication/interpretation.xhtml?number=" + interpretation);
        assertThat(clerk.locator(".head")).containsText("已发布");
        assertUsable(clerk, "walk-interpretation-published");

        read();
    }

    private String draft() {
        open(clerk, "/publication/draft-document.xhtml");
        clerk.selectOption("#genre", "NOTICE");
        clerk.fill("#title", title);
        clerk.fill("#text", RULES);
        clerk.locator("label[for='opennessClass:0']").first().click();
        clerk.selectOption("#fiveOpenness", "ADMINISTRATION");
        clerk.locator("label[for='policy:0']").first().click();
        clerk.selectOption("#topicCode", "02.1");
        clerk.selectOption("#columnCode", "policy");
        clerk.click("#save");
        clerk.waitForURL("**/publication/document.xhtml**");
        return numberOf(clerk);
    }

    /** Plan, text with its points, and at once to the confidentiality review: both shall become public in one act. */
    private String interpret(String document) {
        open(clerk, "/publication/document.xhtml?number=" + document);
        clerk.click("#plan-interpretation");
        clerk.fill("#outline", "一、为什么要规范；二、群众怎样预约。");
        tick(clerk, "#forms");
        clerk.fill("#channels", "门户网站政策解读栏目");
        clerk.fill("#responsible", "周局长");
        clerk.fill("#releaseOn_input", TODAY.plusDays(7).toString());
        clerk.keyboard().press("Tab");
        clerk.click("#plan");
        assertThat(clerk.locator("#plan-section")).containsText("群众怎样预约");
        clerk.click("#open-draft");
        clerk.fill("#title", explanation);
        clerk.fill("#text", EXPLAINED);
        Locator points = clerk.locator("#draftForm .ui-chkbox-box");
        for (int point = 0; point < points.count(); point++) {
            points.nth(point).click();
        }
        clerk.click("#draft");
        assertThat(clerk.locator("#text-section")).containsText(EXPLAINED);
        String number = numberOf(clerk);
        tick(clerk, "#declared");
        clerk.click("#submit");
        assertThat(clerk.locator("#messages")).containsText("已提交保密审查");
        reviewed("/publication/interpretation.xhtml?number=" + number);
        return number;
    }

    /** Whoever handed it in finds the review on the page of the record, and may not act there. */
    private void reviewed(String record) {
        open(clerk, record);
        String review = reviewOn(clerk);
        open(clerk, review);
        assertThat(clerk.locator("#acts")).containsText("没有需要您办理");
        approve(review);
    }

    private void read() {
        Page reader = strangerWithoutScript();
        open(reader, "/public/catalogue");
        reader.fill("#words", title);
        reader.press("#words", "Enter");
        reader.locator(".entries a")
                .filter(new Locator.FilterOptions().setHasText(title).setHasNotText("解读"))
                .click();
        assertThat(reader.locator("h1")).hasText(title);
        assertThat(reader.locator("#header")).containsText("昆信〔");
        assertThat(reader.locator("article .text")).containsText("当日登记、当日告知");
        String address = reader.url();
        assertThat(reader.locator("section[aria-labelledby='related']")).containsText("解读材料");

        reader.locator("section[aria-labelledby='related'] a").click();
        assertThat(reader.locator("h1")).hasText(explanation);
        assertThat(reader.locator("article .text")).containsText(EXPLAINED);
        assertThat(reader.locator("section[aria-labelledby='related']")).containsText("解读的文件");
        String explainedAt = reader.url();
        assertTrue(!explainedAt.equals(address), explainedAt);
        reader.locator("section[aria-labelledby='related'] a").click();
        assertEquals(address, reader.url(), "each leads to the other");

        Page seen = stranger();
        seen.navigate(address);
        assertUsable(seen, "walk-public-document");
        seen.navigate(explainedAt);
        assertUsable(seen, "walk-public-interpretation");
    }

    private void act(Page person, String document, String act) {
        open(person, actOf(document, act));
        through(person);
    }

    private static String actOf(String document, String act) {
        return "/publication/document-act.xhtml?number=" + document + "&act=" + act;
    }

    private static void through(Page person) {
        person.click("#check");
        person.waitForSelector("#perform");
        person.click("#perform");
        person.waitForURL("**/publication/document.xhtml**");
    }

    private static void tick(Page person, String box) {
        person.locator(box + " .ui-chkbox-box").first().click();
    }

    private static String numberOf(Page page) {
        return page.url().replaceFirst(".*number=", "");
    }
}
