package org.sunlight.office.worklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.ScreenCase;

class WorklistScreenIT extends ScreenCase {

    @Test
    @DisplayName(
            "WRK-03, WRK-04 the bell rings for clocks that near their end; opening a reminder lets it ring once less")
    void bellRings() {
        Page page = login("li");
        int unread = unread(page);
        assertTrue(unread > 0, "the demonstration has clocks that near their end");
        open(page, "/office/reminders.xhtml");
        // runs that other tests started may have ended in the meantime and ring as well
        Locator due = page.locator(".reminders li.unread:has-text('KMXF-GK-')").first();
        assertThat(due).isVisible();
        assertUsable(page, "reminders");
        due.locator("a").click();
        page.waitForURL(url -> url.contains("/disclosure/request.xhtml?number="));
        assertEquals(unread - 1, unread(page));
    }

    @Test
    @DisplayName("WRK-06 who may approve is reminded of the files that wait, and of no file that was approved since")
    void approversAreReminded() {
        Page page = login("zhao");
        assertTrue(page.locator("#approvals").innerText().matches("\\D+[1-9]\\d*"), "the work list counts them");
        open(page, "/office/reminders.xhtml");
        assertTrue(page.locator(".reminders li.unread").count() > 0, "files wait for the section head");
        Locator next = page.locator(".pager a").getByText("下一页");
        while (page.locator(".reminders li:not(.unread)").count() == 0 && next.count() > 0) {
            next.click();
        }
        assertThat(page.locator(".reminders li:not(.unread)").first()).isVisible();
        assertEquals(0, page.locator(".reminders li:not(.unread) ~ li.unread").count(), "the unread stand first");
    }

    @Test
    @DisplayName("WRK-08 the search works from the work list, by the keyboard alone and in Chinese")
    void findsByKeyboard() {
        Page page = login("wang");
        open(page, "/office/worklist.xhtml");
        assertUsable(page, "worklist");
        page.keyboard().press("/");
        page.keyboard().insertText("信访");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.endsWith("/office/search.xhtml"));
        assertTrue(page.locator("#found tbody tr").count() > 0);
        assertUsable(page, "search");
    }

    @Test
    @DisplayName("WRK-09 narrows by due day, orders by a head, keeps both in the address, and hands out a workbook")
    void narrowsAndOrders() {
        Page page = login("zhao");
        open(page, "/office/worklist.xhtml?scope=organ");
        page.click("th a.sort >> nth=0");
        page.waitForURL(url -> url.contains("sort=number"));
        List<String> up = numbers(page);
        assertEquals(up.stream().sorted().toList(), up);
        page.click("th a.sort >> nth=0");
        page.waitForURL(url -> url.contains("sort=-number"));
        List<String> down = numbers(page);
        assertEquals(down.stream().sorted(Comparator.reverseOrder()).toList(), down);
        LocalDate today = LocalDate.now();
        page.fill("#from", today.toString());
        page.fill("#until", today.plusDays(14).toString());
        page.click("#narrow");
        page.waitForURL(url -> url.contains("sort=-number") && url.contains("until="));
        int narrowed = numbers(page).size();
        assertTrue(narrowed > 0 && page.locator("#worklist .light.paused").count() == 0);
        assertTrue(page.waitForDownload(() -> page.click("#export"))
                .suggestedFilename()
                .endsWith(".xlsx"));
        page.fill("#until", today.minusDays(1).toString());
        page.click("#narrow");
        assertThat(page.locator("#span-error")).not().isEmpty();
        assertUsable(page, "worklist-narrowed");
        open(page, "/office/worklist.xhtml?from=x");
        assertThat(page.locator("#span-error")).not().isEmpty();
    }

    private static List<String> numbers(Page page) {
        return page.locator("#worklist tbody td[data-label] a").allInnerTexts();
    }

    @Test
    @DisplayName("SEC-02 each administrator begins on a page of the own work and is offered no search and no bell")
    void administratorsBeginAtTheirWork() {
        for (String login : new String[] {"admin", "safe", "audit"}) {
            Page page = login(login);
            page.waitForURL(url -> url.contains("/administration/"));
            assertEquals(0, page.locator("#find-text, #bell").count(), login);
        }
    }

    private static int unread(Page page) {
        return page.locator("#bell .count").count() == 0
                ? 0
                : Integer.parseInt(page.locator("#bell .count").innerText());
    }
}
