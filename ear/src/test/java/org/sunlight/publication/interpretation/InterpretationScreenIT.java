package org.sunlight.publication.interpretation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
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
    @DisplayName("HAC-01 HAC-02 the quarter without an act is said; recorded by hand it counts and shows; struck out by another")
    void headActs() {
        Page clerk = login("wang");
        open(clerk, "/publication/head-acts.xhtml");
        assertUsable(clerk, "head-acts");
        clerk.click("#open-record");
        clerk.selectOption("#kind", "SIGNED_ARTICLE");
        clerk.fill("#person", "周局长");
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
        open(english, "/login.xhtml");
        english.fill("#login", "zhou");
        english.fill("#password", "Sunlight-2026");
        english.click("#sign-in");
        english.waitForURL(url -> !url.contains("/login.xhtml"));
        open(english, "/publication/head-acts.xhtml");
        assertThat(english.locator("h1")).containsText("The head explains policy");
        assertUsable(english, "head-acts-english");
    }
}
