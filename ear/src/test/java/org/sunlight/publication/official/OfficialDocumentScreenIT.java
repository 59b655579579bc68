package org.sunlight.publication.official;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.ScreenCase;

/** Clerk, section head and signer, each in a window of his own. */
class OfficialDocumentScreenIT extends ScreenCase {

    private static void choose(Page page, String field, int option) {
        page.locator("label[for='" + field + ":" + option + "']").first().click();
    }

    private void act(Page page, String number, String act) {
        open(page, "/publication/document-act.xhtml?number=" + number + "&act=" + act);
    }

    private static void through(Page page) {
        page.click("#check");
        page.waitForSelector("#perform");
        page.click("#perform");
        page.waitForURL("**/publication/document.xhtml**");
    }

    @Test
    @DisplayName(
            "OFD-01 OFD-02 OFD-04 OFD-05 from the clerk's draft over the section head to the signed, numbered document")
    void fromDraftToSignature() {
        String title = "关于规范来访接待工作的通知 " + UUID.randomUUID();
        Page clerk = login("wang");
        open(clerk, "/publication/documents.xhtml");
        assertUsable(clerk, "official-documents");
        clerk.click("#draft");
        clerk.fill("#title", title);
        assertUsable(clerk, "official-draft-empty");
        clerk.click("#save");
        assertThat(clerk.locator("#opennessClass-error")).isVisible();
        clerk.fill("#text", "一、总体要求\n依法接待来访群众，当日登记、当日告知。");
        choose(clerk, "opennessClass", 0);
        clerk.click("#save");
        clerk.waitForURL("**/publication/document.xhtml**");
        String number = clerk.url().replaceFirst(".*number=", "");
        assertThat(clerk.locator("#missing")).containsText("五公开");
        assertUsable(clerk, "official-document-draft");

        act(clerk, number, "SUBMIT");
        clerk.click("#check");
        assertThat(clerk.locator("body")).containsText("请选择“五公开”类别");

        open(clerk, "/publication/draft-document.xhtml?number=" + number);
        assertThat(clerk.locator("#text")).hasValue("一、总体要求\n依法接待来访群众，当日登记、当日告知。");
        clerk.selectOption("#fiveOpenness", "ADMINISTRATION");
        choose(clerk, "policy", 1);
        fillPlace(clerk);

        Page officer = login("li");
        open(officer, "/publication/draft-document.xhtml?number=" + number);
        officer.fill("#addressee", "各县（市）区信访局");
        officer.click("#save");
        officer.waitForURL("**/publication/document.xhtml**");

        clerk.click("#save");
        assertThat(clerk.locator("#conflict")).containsText("各县（市）区信访局");
        assertThat(clerk.locator("#fiveOpenness")).hasValue("ADMINISTRATION");
        assertUsable(clerk, "official-conflict");
        clerk.click("#save");
        clerk.waitForURL("**/publication/document.xhtml**");
        assertThat(clerk.locator("#missing")).hasCount(0);
        act(clerk, number, "SUBMIT");
        assertUsable(clerk, "official-act-submit");
        through(clerk);

        Page chief = login("zhao");
        open(chief, "/publication/document.xhtml?number=" + number);
        assertThat(chief.locator("#act-usual")).containsText("核稿同意");
        act(chief, number, "AGREE");
        through(chief);

        Page head = login("zhou");
        open(head, "/publication/documents.xhtml?shelf=BEFORE_SIGNING");
        assertThat(head.locator("#rows")).containsText(title);
        act(head, number, "CHANGE_CLASS");
        assertUsable(head, "official-act-class");
        act(head, number, "SIGN");
        head.click("#check");
        assertThat(head.locator("#after")).containsText("昆信〔");
        assertUsable(head, "official-act-sign");
        head.click("#perform");
        head.waitForURL("**/publication/document.xhtml**");
        assertThat(head.locator("main, body").first()).containsText("已签发");
        assertUsable(head, "official-document-signed");

        open(clerk, "/publication/document.xhtml?number=" + number);
        assertThat(clerk.locator("#act-usual")).containsText("提交保密审查");
        act(clerk, number, "HAND_IN");
        clerk.click("#check");
        assertThat(clerk.locator("body")).containsText("请先声明");
        clerk.locator("#declared .ui-chkbox-box").click();
        assertUsable(clerk, "official-act-hand-in");
        through(clerk);
        act(clerk, number, "PREPARE_PUBLIC");
        assertUsable(clerk, "official-act-public");
        clerk.fill("#publicText", "改过的公开稿");
        through(clerk);
        assertThat(clerk.locator("#approval-void")).isVisible();
        assertUsable(clerk, "official-approval-void");
    }

    /** Where it appears: lists once the house has them, codes before. */
    private static void fillPlace(Page page) {
        for (String[] place : new String[][] {{"#topicCode", "02.1"}, {"#columnCode", "policy"}}) {
            if (page.locator("select" + place[0]).count() > 0) {
                page.selectOption(place[0], place[1]);
            } else {
                page.fill(place[0], place[1]);
            }
        }
    }

    @Test
    @DisplayName(
            "CND-04 CND-06 OFD-12 candidates added, decided, decided together; the yearly review with its progress")
    void candidatesAndYearlyReview() {
        Page officer = login("li");
        open(officer, "/publication/candidates.xhtml");
        assertUsable(officer, "candidates");
        officer.click("#open-propose");
        officer.selectOption("#sourceKind", "statistics");
        officer.fill("#sourceNumber", "it-" + UUID.randomUUID());
        officer.fill("#title", "信访统计数据");
        officer.fill("#formedOn_input", "2023-09-20");
        officer.keyboard().press("Tab");
        officer.click("#propose");
        officer.waitForURL("**/publication/candidate.xhtml**");
        assertThat(officer.locator("#why")).containsText("2023年10月24日");
        assertUsable(officer, "candidate");
        String number = officer.url().replaceFirst(".*number=", "");
        officer.click("#open-keep");
        officer.selectOption("#ground", "PROCESS");
        officer.fill("#reason", "仍在研究");
        officer.click("#keep");
        assertThat(officer.locator("body")).containsText("已决定不公开");

        open(officer, "/publication/candidates.xhtml?shelf=NOT_TO_PUBLISH");
        officer.fill("#text", number);
        officer.click("#apply");
        assertThat(officer.locator("#rowsForm input[name='number']")).hasCount(1);
        officer.locator("input[name='number'][value='" + number + "']").check();
        officer.click("[id$='decide-several']");
        officer.waitForURL("**/publication/decide-candidates.xhtml**");
        choose(officer, "decision", 0);
        officer.click("#check");
        assertThat(officer.locator("#outcome")).containsText("可以这样决定");
        assertUsable(officer, "candidates-bulk");
        officer.click("#perform");
        assertThat(officer.locator("#outcome")).containsText("已决定");

        open(officer, "/publication/openness-reviews.xhtml");
        assertThat(officer.locator("body")).containsText("应评估");
        assertUsable(officer, "openness-reviews");
    }
}
