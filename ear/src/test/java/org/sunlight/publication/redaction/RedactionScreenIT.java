package org.sunlight.publication.redaction;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.ScreenCase;

/** From a file of a request to its public version, as a clerk does it. */
class RedactionScreenIT extends ScreenCase {

    private static final String TEXT = "经核查，申请人赵六（电话 138 1234 5678）反映的电梯问题已经解决。\n抄送：赵六。\n";

    private static String brought(Page clerk, String name, byte[] content) {
        clerk.navigate(clerk.url());
        clerk.setInputFiles("#fileName", new FilePayload(name, "application/octet-stream", content));
        clerk.click("#send");
        return clerk.locator("#files a[href*='/files/']")
                .last()
                .getAttribute("href")
                .replaceFirst(".*/files/(\\d+).*", "$1");
    }

    private Page atSomeRequest() {
        Page clerk = login("wang");
        open(clerk, "/disclosure/register-request.xhtml");
        String inPerson =
                clerk.locator("[id='channel'] input[value='IN_PERSON']").getAttribute("id");
        clerk.locator("label[for='" + inPerson + "']").click();
        clerk.fill("#name", "钱七");
        clerk.fill("#idNumber", "11010519491231002X");
        clerk.fill("#phone", "0871-00000002");
        clerk.fill("#subject", "电梯维修情况");
        clerk.fill("#description", "电梯维修的处理情况");
        clerk.click("#save");
        clerk.waitForURL(url -> url.contains("/disclosure/receipt.xhtml"));
        String number = clerk.url().replaceFirst(".*number=", "").replaceFirst("&.*", "");
        open(clerk, "/disclosure/request.xhtml?number=" + number);
        return clerk;
    }

    @Test
    @DisplayName(
            "RED-01 RED-08 RED-09 words are listed, a misspelled one is told, the public version comes with its proof")
    void goesTheWholeWay() throws IOException {
        Page clerk = atSomeRequest();
        String id = brought(clerk, "答复.txt", TEXT.getBytes(StandardCharsets.UTF_8));
        open(clerk, "/publication/redact.xhtml?attachment=" + id);
        assertThat(clerk.locator("#parts")).containsText("抄送：赵六。");
        assertUsable(clerk, "redact-begin");
        clerk.selectOption("#ground", "PERSONAL_PRIVACY");
        clerk.fill("#words", "赵六\n13812345678\n钱八");
        clerk.click("#add");
        assertThat(clerk.locator("#listed tbody tr")).hasCount(3);
        assertThat(clerk.locator("#words")).hasValue("");
        assertUsable(clerk, "redact-listed");
        clerk.click("#redact");
        assertThat(clerk.locator(".messages, [role=alert]").first()).containsText("第 3 条在文件的文字里没有找到");
        clerk.locator("#listed a").last().click();
        assertThat(clerk.locator("#listed tbody tr")).hasCount(2);
        clerk.click("#redact");
        assertThat(clerk.locator("#removed")).containsText("个人隐私");
        assertThat(clerk.locator("#removed .number").last()).hasText("3");
        assertThat(clerk.locator("#searched li").first()).isVisible();
        assertTrue(clerk.title().contains("公开版核验结果"), clerk.title());
        assertUsable(clerk, "redact-proof");
        Download file = clerk.waitForDownload(() -> clerk.click("#download"));
        assertEquals("答复（公开版）.txt", file.suggestedFilename());
        String released = Files.readString(file.path());
        assertEquals("经核查，申请人■■■〔个人隐私〕（电话 ■■■〔个人隐私〕）反映的电梯问题已经解决。\n抄送：■■■〔个人隐私〕。\n", released);
        open(clerk, "/publication/redact.xhtml?attachment=" + id);
        assertThat(clerk.locator("#earlier li")).hasCount(1);
    }

    @Test
    @DisplayName("RED-08 a file that cannot be made anew is shown with the reason; another organ does not find it")
    void tellsWhyNot() {
        Page clerk = atSomeRequest();
        byte[] mail =
                "From: a@example.cn\r\nTo: b@example.cn\r\nSubject: x\r\nDate: Mon, 3 Jul 2017 08:00:00 +0800\r\n\r\nx"
                        .getBytes(StandardCharsets.US_ASCII);
        String id = brought(clerk, "a.eml", mail);
        open(clerk, "/publication/redact.xhtml?attachment=" + id);
        assertThat(clerk.locator("#problem")).containsText("不能制作公开版");
        assertThat(clerk.locator("#add")).hasCount(0);
        assertUsable(clerk, "redact-problem");
        Page foreign = login("fm-clerk");
        int status = foreign.navigate(server.address() + "/publication/redact.xhtml?attachment=" + id)
                .status();
        assertEquals(404, status);
        assertFalse(Pattern.compile("a\\.eml").matcher(foreign.content()).find());
    }
}
