package org.sunlight.publication;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.sunlight.harness.ScreenCase;

/** What walks through a review have in common: section head, reviewer and deputy head, each in a window of their own. */
public abstract class ReviewWalk extends ScreenCase {

    private static final String NOTHING_LEFT = "没有需要您办理";

    /** @param review address of the review's page within the house */
    protected void approve(String review) {
        Page chief = login("zhao");
        open(chief, review);
        chief.click("#agree");
        assertThat(chief.locator("#acts")).containsText(NOTHING_LEFT);

        Page reviewer = login("sun");
        open(reviewer, review);
        keepWhatWasFound(reviewer);
        reviewer.selectOption("#conclusion", "OPEN");
        reviewer.click("#conclude");
        assertThat(reviewer.locator("#acts")).containsText(NOTHING_LEFT);

        Page deputy = login("chen");
        open(deputy, review);
        deputy.click("#approve");
        assertThat(deputy.locator(".head")).containsText("已批准公开");
    }

    /** The reviewer lets everything stand that the examination came upon, kind by kind. */
    protected static void keepWhatWasFound(Page reviewer) {
        int open = reviewer.locator("#bulk option").count();
        while (open > 1) {
            reviewer.selectOption("#bulk", new SelectOption().setIndex(1));
            reviewer.fill("#decisionReason", "逐处核对，均为公开的办公信息");
            reviewer.click("#keep");
            assertThat(reviewer.locator("#bulk option")).not().hasCount(open);
            open = reviewer.locator("#bulk option").count();
        }
    }

    /** Address of the review, from the page of the record it belongs to. */
    protected static String reviewOn(Page record) {
        return record.locator("a[href*='/publication/review.xhtml']")
                .first()
                .getAttribute("href")
                .replaceFirst("^.*(?=/publication/review)", "");
    }
}
