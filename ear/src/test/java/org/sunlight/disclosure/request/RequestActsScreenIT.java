package org.sunlight.disclosure.request;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every act is done on its page at least once, by who may do it; what follows is always looked at first. */
class RequestActsScreenIT extends RequestScreenCase {

    private static final Map<String, String> DISCLOSED =
            Map.of("facts", "The reports are held here.", "supply", "Reports of 2025");

    @Test
    @DisplayName("REQ-02 REQ-05 REQ-06 REQ-07 REQ-09 REQ-17 corrects, consults, extends and hands over on the screens")
    void movesTheTerm() {
        String number = register("IN_PERSON");
        act("li", number, "ASSIGN", Map.of("handler", "wang"));
        act("wang", number, "ANNOTATE", Map.of("note", "Rang the applicant"));
        act("wang", number, "GIVE_RECEIPT", Map.of());
        act("wang", number, "ASK_CORRECTION", Map.of("workingDays", "10", "points", "Which year?"));
        act("wang", number, "COMPLETE_CORRECTION", Map.of("description", "The report of 2025"));
        Map<String, String> company = Map.of("kind", "THIRD_PARTY", "party", "Company A", "request", "Do you agree?");
        assertUsable(check("li", number, "CONSULT", company), "act-consult");
        act("li", number, "CONSULT", company);
        act("li", number, "CONSULT", Map.of("kind", "CO_AUTHOR", "party", "Bureau B", "request", "Do you agree?"));
        act("wang", number, "RECORD_OPINION", Map.of("opinion", "CONSENT"));
        act("wang", number, "RECORD_OPINION", Map.of("opinion", "CONSENT"));
        act("li", number, "REQUEST_EXTENSION", Map.of("workingDays", "10", "reason", "From the archive"));
        Page head = desk("zhao");
        open(head, "/disclosure/approvals.xhtml");
        assertThat(head.locator("#rows")).containsText(number);
        assertUsable(head, "approvals");
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
        Map<String, String> fee = Map.of("feeMethod", "PAGE", "pages", "250", "wayOfPayment", "At the counter");
        assertUsable(check("li", number, "CHARGE_FEE", fee), "act-fee");
        act("li", number, "CHARGE_FEE", fee);
        act("wang", number, "RECORD_PAYMENT", Map.of("receiptNumber", "No. 1"));
        act("li", number, "SPLIT", Map.of("keptSubject", "The first matter", "furtherSubjects", "Second\nThird"));
        assertThat(desk("li").locator("#receipts .code")).hasCount(2);
        draft(number, "D02", DISCLOSED);
        act("li", number, "DISCARD_DRAFT", Map.of());
        draft(number, "D02", DISCLOSED);
        act("li", number, "SUBMIT_DECISION", Map.of());
        act("zhao", number, "RETURN_DECISION", Map.of("note", "Which papers?"));
        draft(number, "D02", DISCLOSED);
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
        assertThat(slow.locator("#newest")).hasAttribute("href", "/disclosure/request.xhtml?number=" + number);
        assertThat(slow.locator("#note")).hasValue("My remark");
        assertUsable(slow, "act-conflict");
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

    @Test
    @DisplayName("REQ-04 who looks at what would follow, when a colleague has ended the case, keeps what he wrote")
    void keepsWhatWasWrittenThoughItIsTooLate() {
        String number = register("IN_PERSON");
        Page slow = desk("li");
        open(slow, "/disclosure/act.xhtml?number=" + number + "&act=ASK_CORRECTION");
        enter(slow, "workingDays", "10");
        slow.fill("#points", "Which year do you mean?");
        act("wang", number, "WITHDRAW", Map.of("note", "By word"));
        slow.click("#check");
        assertThat(slow.locator("#conflict")).containsText("By word");
        assertThat(slow.locator("#points")).hasValue("Which year do you mean?");
        assertThat(slow.locator("#check")).hasCount(0);
        assertThat(slow.locator("#newest")).isVisible();
    }

    @Test
    @DisplayName("REQ-02 REQ-03 REQ-05 REQ-09 REQ-12 REQ-20 what is wrong is said at its field, and stays to be mended")
    void saysAtTheFieldWhatIsWrong() {
        Page clerk = desk("wang");
        open(clerk, "/disclosure/register-request.xhtml");
        clerk.fill("#name", "=cmd()");
        clerk.fill("#idNumber", "110105194912310021");
        clerk.fill("#phone", "0871-00000002");
        clerk.fill("#subject", "Reports of 2025");
        // what the browser would not let anybody type, but what somebody may send
        clerk.evaluate("() => { const e = document.getElementById('description'); e.removeAttribute('maxlength');"
                + " e.value = 'x'.repeat(10000000); }");
        clerk.click("#save");
        assertThat(clerk.locator("#description-error")).containsText("20");
        clerk.fill("#description", "All reports of 2025");
        clerk.click("#save");
        clerk.waitForURL(url -> url.contains("/disclosure/receipt.xhtml"));
        assertThat(clerk.locator(".notice.amber")).hasCount(1);
        assertUsable(clerk, "receipt");
        String number = clerk.url().replaceFirst(".*number=", "").replaceFirst("&.*", "");
        open(clerk, "/disclosure/act.xhtml?number=" + number + "&act=ASK_CORRECTION");
        clerk.click("#check");
        assertThat(clerk.locator("#points-error")).not().isEmpty();
        assertUsable(clerk, "act-errors");
        enter(clerk, "on", LocalDate.now().minusDays(1).toString());
        enter(clerk, "workingDays", "10");
        clerk.fill("#points", "Which year?");
        clerk.click("#check");
        assertThat(clerk.locator("#on-error")).not().isEmpty();
        assertThat(clerk.locator("#points")).hasValue("Which year?");
        act("wang", number, "ASK_CORRECTION", Map.of("workingDays", "10", "points", "Which year?"));
        act("wang", number, "COMPLETE_CORRECTION", Map.of("description", "The report of 2025"));
        open(clerk, "/disclosure/act.xhtml?number=" + number + "&act=ASK_CORRECTION");
        enter(clerk, "workingDays", "10");
        clerk.fill("#points", "Which month?");
        clerk.click("#check");
        assertThat(clerk.locator("#messages .ui-messages-error")).isVisible();
        assertThat(clerk.locator("#perform")).hasCount(0);
        Page officer = desk("li");
        open(officer, "/disclosure/act.xhtml?number=" + number + "&act=REQUEST_EXTENSION");
        enter(officer, "workingDays", "21");
        officer.fill("#reason", "From the archive");
        officer.click("#check");
        assertThat(officer.locator("#workingDays-error")).not().isEmpty();
        open(officer, "/disclosure/decision.xhtml?number=" + number);
        officer.selectOption("#code", "D20");
        assertThat(officer.locator("#ground")).isVisible();
        officer.fill("#facts", "The applicant has them.");
        officer.click("#preview");
        assertThat(officer.locator("#ground-error")).not().isEmpty();
        assertThat(officer.locator("#facts")).hasValue("The applicant has them.");
    }

    @Test
    @DisplayName(
            "WRK-10 a section head gives several cases to one person, and is told which could not be given and why")
    void givesSeveralCasesToOnePerson() {
        String moved = register("IN_PERSON");
        String still = register("IN_PERSON");
        Page head = desk("zhao");
        open(head, "/office/assign-cases.xhtml?number=" + moved + "&number=" + still + "&number=KMXF-GK-2099-000001");
        assertThat(head.locator("#refused")).containsText("KMXF-GK-2099-000001");
        assertUsable(head, "assign-cases");
        head.click("#perform");
        assertThat(head.locator("#handler-error")).not().isEmpty();
        act("wang", moved, "ANNOTATE", Map.of("note", "Quicker"));
        head.selectOption("#handler", "li");
        head.click("#perform");
        assertThat(head.locator("#back")).isVisible();
        assertThat(head.locator("#refused li")).hasCount(2);
        assertThat(head.locator("#refused")).containsText(moved);
        open(head, "/disclosure/request.xhtml?number=" + still);
        assertThat(head.locator(".timeline li").first()).containsText("李主办");
    }
}
