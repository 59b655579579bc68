package org.sunlight.disclosure.request;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.ScreenCase;

/** Every act is done on its page at least once, by who may do it; what follows is always looked at first. */
class RequestActsScreenIT extends ScreenCase {

    private Map<String, Page> desks;

    @BeforeEach
    void emptyDesks() {
        desks = new HashMap<>();
    }

    @Test
    @DisplayName("REQ-02 REQ-05 REQ-06 REQ-07 REQ-09 REQ-17 corrects, consults, extends and hands over on the screens")
    void movesTheTerm() {
        String number = register("IN_PERSON");
        act("li", number, "ASSIGN", Map.of("handler", "wang"));
        act("wang", number, "ANNOTATE", Map.of("note", "Rang the applicant"));
        act("wang", number, "GIVE_RECEIPT", Map.of());
        act("wang", number, "ASK_CORRECTION", Map.of("workingDays", "10", "points", "Which year?"));
        act("wang", number, "COMPLETE_CORRECTION", Map.of("description", "The report of 2025"));
        act("li", number, "CONSULT", Map.of("kind", "THIRD_PARTY", "party", "Company A", "request", "Do you agree?"));
        act("li", number, "CONSULT", Map.of("kind", "CO_AUTHOR", "party", "Bureau B", "request", "Do you agree?"));
        act("wang", number, "RECORD_OPINION", Map.of("opinion", "CONSENT"));
        act("wang", number, "RECORD_OPINION", Map.of("opinion", "CONSENT"));
        act("li", number, "REQUEST_EXTENSION", Map.of("workingDays", "10", "reason", "From the archive"));
        Page head = desk("zhao");
        open(head, "/disclosure/approvals.xhtml");
        assertThat(head.locator("#rows")).containsText(number);
        act("zhao", number, "REFUSE_EXTENSION", Map.of("note", "Time enough"));
        act("li", number, "REQUEST_EXTENSION", Map.of("workingDays", "5", "reason", "From the archive"));
        act("zhao", number, "GRANT_EXTENSION", Map.of());
        act("li", number, "HAND_OVER", Map.of("note", "The applicant agrees"));
        act("wang", number, "WITHDRAW", Map.of("note", "In writing"));
    }

    @Test
    @DisplayName(
            "REQ-10 REQ-11 REQ-13 REQ-14 REQ-15 REQ-16 reasons, fee, split, approval with return, archive on the screens")
    void answersAndFilesAway() {
        String number = register("ONLINE");
        act("wang", number, "CONFIRM_RECEIPT", Map.of());
        act("wang", number, "ACCEPT", Map.of());
        act("li", number, "ASK_REASONS", Map.of("note", "Sixty requests in a month"));
        act("wang", number, "RECORD_REASONS", Map.of("reasons", "A thesis", "accepted", "true", "finding", "Accepted"));
        String later = LocalDate.now().plusMonths(4).toString();
        act("li", number, "DELAY_ANSWER", Map.of("until", later, "reason", "Many papers"));
        act("li", number, "CHARGE_FEE", Map.of("feeMethod", "PAGE", "pages", "250", "wayOfPayment", "At the counter"));
        act("wang", number, "RECORD_PAYMENT", Map.of("receiptNumber", "No. 1"));
        act("li", number, "SPLIT", Map.of("keptSubject", "The first matter", "furtherSubjects", "Second\nThird"));
        assertThat(desk("li").locator("#receipts .code")).hasCount(2);
        draft(number);
        act("li", number, "DISCARD_DRAFT", Map.of());
        draft(number);
        act("li", number, "SUBMIT_DECISION", Map.of());
        act("zhao", number, "RETURN_DECISION", Map.of("note", "Which papers?"));
        draft(number);
        act("li", number, "SUBMIT_DECISION", Map.of());
        act("zhao", number, "ENDORSE_DECISION", Map.of());
        act("chen", number, "APPROVE_DECISION", Map.of());
        act("li", number, "ISSUE_DECISION", Map.of());
        act("wang", number, "RECORD_SERVICE", Map.of("way", "DIRECT", "receiver", "The applicant"));
        act(
                "li",
                number,
                "ANSWER_RECTIFICATION",
                Map.of("evidence", "The register", "finding", "Corrected", "reason", "The register is right"));
        act("li", number, "CLOSE", Map.of());
        act(
                "li",
                number,
                "ARCHIVE",
                Map.of("retention", "TEN_YEARS", "fileNumber", "2026-GK-9", "files", "Form\nAnswer"));
        act("chen", number, "REOPEN", Map.of("order", "(2026) 1"));
    }

    @Test
    @DisplayName("REQ-04 who was slower sees what the other did, keeps what he wrote, and may try again")
    void showsTheWorkOfTheOther() {
        String number = register("IN_PERSON");
        Page slow = desk("li");
        open(slow, "/disclosure/act.xhtml?number=" + number + "&act=ANNOTATE");
        slow.fill("#note", "My remark");
        slow.click("#check");
        assertThat(slow.locator("#perform")).isVisible();
        act("wang", number, "ANNOTATE", Map.of("note", "Quicker"));
        slow.click("#perform");
        assertThat(slow.locator("#conflict")).containsText("Quicker");
        assertThat(slow.locator("#note")).hasValue("My remark");
        slow.click("#check");
        slow.click("#perform");
        slow.waitForURL(url -> url.contains("/disclosure/request.xhtml"));
        assertThat(slow.locator(".timeline").first()).containsText("My remark");
    }

    @Test
    @DisplayName("FRM-05 an error of the summary leads to its field")
    void leadsFromTheSummaryToTheField() {
        Page clerk = desk("wang");
        open(clerk, "/disclosure/register-request.xhtml");
        clerk.click("#save");
        Locator link = clerk.locator("#messages .ui-messages-error-summary a").first();
        assertThat(link).isVisible();
        link.click();
        assertThat(clerk.locator("#name")).isFocused();
    }

    private Page desk(String login) {
        return desks.computeIfAbsent(login, this::login);
    }

    private String register(String channel) {
        Page clerk = desk("wang");
        open(clerk, "/disclosure/register-request.xhtml");
        enter(clerk, "channel", channel);
        clerk.fill("#name", "Zhang San");
        clerk.fill("#idNumber", "11010519491231002X");
        clerk.fill("#phone", "0871-00000002");
        clerk.fill("#subject", "Reports of 2025");
        clerk.fill("#description", "All reports of 2025");
        clerk.click("#save");
        clerk.waitForURL(url -> url.contains("/disclosure/receipt.xhtml"));
        return clerk.url().replaceFirst(".*number=", "").replaceFirst("&.*", "");
    }

    private void draft(String number) {
        Page officer = desk("li");
        open(officer, "/disclosure/decision.xhtml?number=" + number);
        officer.selectOption("#code", "D02");
        assertThat(officer.locator("#supply")).isVisible();
        officer.fill("#facts", "The reports are held here.");
        officer.fill("#supply", "Reports of 2025");
        officer.click("#save");
        officer.waitForURL(url -> url.contains("/disclosure/request.xhtml"));
    }

    private void act(String login, String number, String act, Map<String, String> form) {
        Page page = desk(login);
        open(page, "/disclosure/act.xhtml?number=" + number + "&act=" + act);
        form.forEach((field, value) -> enter(page, field, value));
        assertThat(page.locator("#perform")).hasCount(0);
        page.click("#check");
        assertThat(page.locator("#new-due")).isVisible();
        page.click("#perform");
        page.waitForURL(url -> !url.contains("/disclosure/act.xhtml"));
    }

    private static void enter(Page page, String field, String value) {
        Locator plain = page.locator("[id='" + field + "']");
        if (plain.locator("input[type=radio]").count() > 0) {
            Locator radio = plain.locator("input[type=radio][value='" + value + "']");
            page.locator("label[for='" + radio.getAttribute("id") + "']").click();
        } else if (page.locator("[id='" + field + "_input']").count() > 0) {
            Locator inner = page.locator("[id='" + field + "_input']");
            if ("checkbox".equals(inner.getAttribute("type"))) {
                plain.click();
            } else {
                inner.fill(value);
                inner.press("Tab");
            }
        } else if (plain.evaluate("e => e.tagName").equals("SELECT")) {
            plain.selectOption(value);
        } else {
            plain.fill(value);
        }
    }
}
