package org.sunlight.publication.confidentiality;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.publication.ReviewWalk;

/** Section head, reviewer, deputy head: each finds what waits, sees what was handed in, and signs. */
class ConfidentialityReviewScreenIT extends ReviewWalk {

    private static final String LIST = "/publication/reviews.xhtml";

    @Test
    @DisplayName("CON-02 CON-09 CON-10 walks from the section head over the reviewer to the deputy head")
    void walks() {
        Page chief = login("zhao");
        open(chief, LIST);
        assertUsable(chief, "reviews");
        chief.locator("#list a.opens").first().click();
        chief.waitForURL(url -> url.contains("/publication/review.xhtml"));
        String number = chief.url().replaceFirst(".*number=", "");
        assertUsable(chief, "review-section");
        chief.click("#agree");
        assertThat(chief.locator("#acts")).containsText("没有需要您办理");

        Page reviewer = login("sun");
        open(reviewer, "/publication/review.xhtml?number=" + number);
        if (reviewer.locator("#keep").count() > 0) {
            reviewer.selectOption("#conclusion", "OPEN");
            reviewer.click("#conclude");
            assertThat(reviewer.locator("body")).containsText("没有决定");
            keepWhatWasFound(reviewer);
        }
        assertUsable(reviewer, "review-reviewer");
        reviewer.selectOption("#conclusion", "CLOSED");
        reviewer.click("#conclude");
        assertThat(reviewer.locator("#ground-error")).not().isEmpty();
        assertUsable(reviewer, "review-refused");
        reviewer.selectOption("#conclusion", "OPEN");
        reviewer.click("#conclude");
        assertThat(reviewer.locator("#acts")).containsText("没有需要您办理");

        Page deputy = login("chen");
        open(deputy, "/publication/review.xhtml?number=" + number);
        assertUsable(deputy, "review-deputy");
        deputy.click("#approve");
        assertThat(deputy.locator(".tag").first()).containsText("已批准公开");
        Download form = deputy.waitForDownload(() -> deputy.click("#form-pdf"));
        assertTrue(form.suggestedFilename().endsWith(".pdf"));
    }

    @Test
    @DisplayName("CON-11 RSC-03 the reviewer signs the last month, and looks at what the nightly check found")
    void signsTheMonth() {
        Page reviewer = login("sun");
        open(reviewer, "/publication/review-month.xhtml");
        assertUsable(reviewer, "review-month");
        if (reviewer.locator("#sign").count() > 0) {
            reviewer.click("#sign");
        }
        assertThat(reviewer.locator(".light.done").first()).containsText("孙审查");
        open(reviewer, "/publication/rescan.xhtml");
        assertUsable(reviewer, "rescan");
    }
}
