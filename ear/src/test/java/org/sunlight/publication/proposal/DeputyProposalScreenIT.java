package org.sunlight.publication.proposal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.publication.ReviewWalk;

class DeputyProposalScreenIT extends ReviewWalk {

    private static final String LIST = "/publication/proposals.xhtml";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    @DisplayName(
            "DEP-01..07 registered, drafted, decided, handed in, sent and published by hand; a slip with a telephone number is caught")
    void byHand() throws IOException {
        Page clerk = login("wang");
        open(clerk, LIST);
        assertUsable(clerk, "deputy-proposals");
        clerk.click("#open-register");
        clerk.click("#register");
        assertThat(clerk.locator("#registerForm")).containsText("请填写“事由”");
        clerk.selectOption("#kind", "PROPOSAL");
        clerk.selectOption("#part", "MAIN");
        clerk.selectOption("#handler", "li");
        clerk.fill("#session", "市政协十四届五次会议");
        clerk.fill("#paperNumber", UUID.randomUUID().toString().substring(0, 8));
        clerk.fill("#subject", "关于优化信访接待场所服务的提案");
        clerk.fill("#receivedOn_input", TODAY.minusDays(30).toString());
        clerk.fill("#proposer", "杨慧");
        clerk.fill("#phone", "13888888888");
        assertUsable(clerk, "deputy-proposal-register");
        clerk.click("#register");
        assertThat(clerk.locator("h1")).containsText("关于优化信访接待场所服务的提案");
        String address = clerk.url();
        clerk.click("#open-draft");
        clerk.fill("#text", "杨慧委员：\n提案收悉，已增设无障碍窗口。\n委员电话：13888888888");
        clerk.selectOption("#category", "A");
        clerk.selectOption("#adoption", "ADOPTED");
        clerk.click("#draft");
        assertThat(clerk.locator("#reply .long-text")).containsText("已增设无障碍窗口");
        assertThat(clerk.locator("#publication")).containsText("尚未决定是否公开");
        clerk.fill("#documentNumber", "昆信复〔%d〕8号".formatted(TODAY.getYear()));
        clerk.click("#sendReply");
        assertThat(clerk.locator("body")).containsText("请先决定这件复文是否公开");
        assertUsable(clerk, "deputy-proposal-undecided");

        Page chief = login("zhao");
        chief.navigate(address);
        chief.click("#open-decide");
        assertThat(chief.locator("#publicText")).not().hasValue(Pattern.compile("13888888888"));
        String clean = chief.inputValue("#publicText");
        chief.fill("#publicText", clean + "\n请致电 13888888888");
        chief.click("#decide");
        assertThat(chief.locator("#publicText-error")).containsText("手机号码");
        assertUsable(chief, "deputy-proposal-decide");
        chief.fill("#publicText", clean);
        chief.click("#decide");
        assertThat(chief.locator("#publication .long-text")).containsText("已增设无障碍窗口");
        assertThat(chief.locator("#publication .facts")).containsText("全文公开");

        clerk.navigate(address);
        clerk.locator("#reviewForm .ui-chkbox-box").click();
        clerk.click("#submit");
        assertThat(clerk.locator("body")).containsText("已提交保密审查");
        assertThat(clerk.locator("#submit")).hasCount(0);
        clerk.fill("#documentNumber", "昆信复〔%d〕8号".formatted(TODAY.getYear()));
        clerk.click("#sendReply");
        assertThat(clerk.locator("h1 ~ *, .head").first()).containsText("已答复");
        clerk.click("#publish");
        assertThat(clerk.locator("body")).containsText("还没有经过保密审查批准");
        assertUsable(clerk, "deputy-proposal");

        approve(reviewOn(clerk));
        clerk.navigate(address);
        clerk.click("#publish");
        assertThat(clerk.locator("#messages")).containsText("复文已公开");
        assertThat(clerk.locator("#submit, #publish")).hasCount(0);
        assertUsable(clerk, "deputy-proposal-published");

        open(clerk, LIST);
        Download book = clerk.waitForDownload(() -> clerk.click("[id='rows:export']"));
        String cells = sheet(book);
        assertTrue(cells.contains("本局编号") && cells.contains("关于优化信访接待场所服务的提案"), cells);
        assertFalse(cells.contains("13888888888"), "contact data in the export");
        clerk.fill("#summaryText", clerk.inputValue("#summaryText") + "。");
        clerk.click("#saveSummary");
        assertThat(clerk.locator("#messages")).containsText("年办理情况文稿");

        Page english = stranger("en");
        open(english, "/language?to=en&back=%2Flogin.xhtml");
        english.fill("#login", "qian");
        english.fill("#password", "Sunlight-2026");
        english.click("#sign-in");
        english.waitForURL(url -> !url.contains("/login.xhtml"));
        english.navigate(address);
        assertThat(english.locator("body")).not().containsText("13888888888");
        assertUsable(english, "deputy-proposal-english");
    }

    private static String sheet(Download download) throws IOException {
        try (ZipFile file = new ZipFile(download.path().toFile())) {
            return new String(
                    file.getInputStream(file.getEntry("xl/worksheets/sheet1.xml"))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }
}
