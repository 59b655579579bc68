package org.sunlight.petition.casework;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.RestClient;
import org.sunlight.harness.ScreenCase;

/** A petition walks over the desks of four organs, from the counter of the bureau to the final review. */
class PetitionScreenIT extends ScreenCase {

    private static final Pattern QUERY_CODE = Pattern.compile("[A-Z0-9]{4}(-[A-Z0-9]{4}){2}");

    private Map<String, Page> desks;

    @BeforeEach
    void emptyDesks() {
        desks = new HashMap<>();
    }

    private Page desk(String login) {
        return desks.computeIfAbsent(login, this::login);
    }

    private String register(String name, String subject) {
        Page clerk = desk("wang");
        open(clerk, "/petition/register-petition.xhtml");
        clerk.fill("#petitioners_0_name", name);
        clerk.fill("#petitioners_0_phone", "0871-00000077");
        clerk.fill("#subject", subject);
        clerk.fill("#demands", "Repair the lift\nTell where the money went");
        clerk.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
        clerk.click("#save");
        clerk.waitForURL(url -> url.contains("/petition/receipt.xhtml"));
        return clerk.url().replaceFirst(".*number=", "").replaceFirst("&.*", "");
    }

    private void act(String login, String number, String act, Map<String, String> form) {
        Page page = check(login, number, act, form);
        assertThat(page.locator("#perform")).isVisible();
        page.click("#perform");
        page.waitForURL(url -> url.contains("/petition/petition.xhtml"));
    }

    private Page check(String login, String number, String act, Map<String, String> form) {
        Page page = desk(login);
        open(page, "/petition/act.xhtml?number=" + number + "&act=" + act);
        form.forEach((field, value) -> enter(page, field, value));
        page.click("#check");
        page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
        return page;
    }

    private static void enter(Page page, String field, String value) {
        Locator plain = page.locator("[id='" + field + "']");
        if (plain.evaluate("e => e.tagName").equals("SELECT")) {
            plain.selectOption(value);
        } else {
            plain.fill(value);
        }
    }

    /** The state as the interface tells the petitioner. */
    private String tracked(String number, String code) {
        return RestClient.anonymous(server)
                .get("/public/petitions/" + number, Map.of("X-Query-Code", code))
                .json()
                .getString("state");
    }

    @Test
    @DisplayName("PET-01 PET-02 PET-06 PET-12 PET-13 PRV-01 PRV-07 an item lives its whole life on the screens")
    void walksFromTheCounterToTheFinalReview() {
        Page clerk = desk("wang");
        open(clerk, "/petition/petitions.xhtml");
        assertUsable(clerk, "petitions");
        open(clerk, "/petition/register-petition.xhtml");
        assertUsable(clerk, "register-petition");
        String number = register("Zhang San", "The lift stands still");
        assertThat(clerk.locator("#code")).hasText(QUERY_CODE);
        String code = clerk.locator("#code").innerText();
        assertUsable(clerk, "petition-receipt");

        assertEquals("REGISTERED", tracked(number, code));
        act("wang", number, "REFER", Map.of("organ", "KMZJ"));
        assertEquals("SENT", tracked(number, code), "an answer of a moment ago no longer holds");
        act("zj-clerk", number, "SIGN_FOR", Map.of());
        act("zj-clerk", number, "ACCEPT", Map.of());
        assertEquals("ACCEPTED", tracked(number, code));
        Page drafter = check("zj-clerk", number, "DRAFT_REPLY", reply("You may go to law: 可以依法向人民法院提起行政诉讼"));
        assertThat(drafter.locator("#opinion-error")).not().isEmpty();
        assertUsable(drafter, "petition-act");
        act("zj-clerk", number, "DRAFT_REPLY", reply("The owner repairs the lift within ten days"));
        act("zj-clerk", number, "SUBMIT_REPLY", Map.of());
        act("zj-deputy", number, "APPROVE_REPLY", Map.of());
        act("zj-clerk", number, "ISSUE_REPLY", Map.of());
        act("zj-clerk", number, "RECORD_SERVICE", Map.of("way", "DIRECT"));
        open(clerk, "/petition/petition.xhtml?number=" + number);
        assertThat(clerk.locator("#why")).isVisible();
        // where it went, to the organ and to the petitioner; that it was accepted; the opinion
        assertThat(clerk.locator("#papers tbody tr")).hasCount(4);
        assertUsable(clerk, "petition");

        petitionerRates(number, code);
        act("km-clerk", number, "REQUEST_REVIEW", Map.of("request", "The money was not accounted for"));
        act("km-clerk", number, "DRAFT_REVIEW", review());
        act("km-deputy", number, "CONFIRM_ON_REVIEW", Map.of());
        act("km-clerk", number, "SERVE_REVIEW", Map.of("way", "DIRECT"));
        act("yn-clerk", number, "REQUEST_FINAL_REVIEW", Map.of("request", "Still not"));
        act("yn-clerk", number, "DRAFT_FINAL_REVIEW", review());
        act("yn-deputy", number, "CONFIRM_ON_FINAL_REVIEW", Map.of());
        act("yn-clerk", number, "SERVE_FINAL_REVIEW", Map.of("way", "DIRECT"));
        open(clerk, "/petition/petition.xhtml?number=" + number);
        assertThat(clerk.locator("#reviews")).containsText("复核");
        assertThat(clerk.locator("#papers tbody tr")).hasCount(6);
        assertThat(clerk.locator(".timeline li").first()).containsText("送达复核意见");
    }

    private void petitionerRates(String number, String code) {
        Page petitioner = stranger();
        open(petitioner, "/public/petition.xhtml");
        assertUsable(petitioner, "public-petition");
        petitioner.fill("#number", number);
        petitioner.fill("#code", code);
        petitioner.click("#go");
        assertThat(petitioner.locator("#found")).containsText("The lift stands still");
        assertThat(petitioner.locator("#found")).not().containsText("Zhang San");
        assertUsable(petitioner, "public-petition-found");
        petitioner.locator("label[for='rating_RESPONSIBLE_ORGAN:2']").click();
        petitioner.fill("#reason_RESPONSIBLE_ORGAN", "It still stands");
        petitioner.click("#send_RESPONSIBLE_ORGAN");
        assertThat(petitioner.locator("#rating")).containsText("不满意");
        Page clerk = desk("wang");
        open(clerk, "/petition/petition.xhtml?number=" + number);
        clerk.locator("#ratings textarea").fill("Called, the lift runs again");
        clerk.locator("#ratings button").click();
        clerk.waitForURL(url -> url.contains("/petition/petition.xhtml"));
        assertThat(clerk.locator("#ratings")).containsText("Called, the lift runs again");
    }

    private static Map<String, String> reply(String opinion) {
        return Map.of(
                "outcome", "SUPPORTED",
                "facts", "The lift stood still for three months",
                "grounds", "Rules on lifts",
                "opinion", opinion,
                "answered_0", "SUPPORTED",
                "answers_0", "It will run again",
                "answered_1", "EXPLAINED",
                "answers_1", "The accounts are laid open");
    }

    private static Map<String, String> review() {
        return Map.of("result", "UPHELD", "facts", "As found", "grounds", "Rules on lifts", "opinion", "Upheld");
    }

    @Test
    @DisplayName(
            "PET-03 PET-05 PET-16 six representatives are refused at their field; repeats are shown; other organs see nothing")
    void wrongInputAndSides() {
        String number = register("Li Si Wu", "Water stands in the cellar");
        Page clerk = desk("wang");
        open(clerk, "/petition/register-petition.xhtml");
        clerk.fill("#petitioners_0_name", "Li Si Wu");
        clerk.locator("#petitioners_0_name").press("Tab");
        assertThat(clerk.locator("#likely")).containsText(number);
        clerk.fill("#persons", "20");
        clerk.fill("#petitioners", "*A\n*B\n*C\n*D\n*E");
        clerk.fill("#subject", "Water stands in the cellar");
        clerk.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
        clerk.click("#save");
        assertThat(clerk.locator("#petitioners-error")).not().isEmpty();
        assertThat(clerk.locator("#petitioners")).hasValue("*A\n*B\n*C\n*D\n*E");

        act("wang", number, "REFER", Map.of("organ", "KMCG"));
        open(clerk, "/petition/petition.xhtml?number=" + number);
        clerk.setInputFiles("#fileName", new FilePayload("letter.txt", "text/plain", "Water".getBytes(UTF_8)));
        clerk.click("#send");
        assertThat(clerk.locator("a[href*='/files/']").first()).containsText("letter.txt");
        supervise(number);
        Page stranger = desk("zj-clerk");
        stranger.navigate(server.address() + "/petition/petition.xhtml?number=" + number);
        assertThat(stranger.locator("h1")).containsText("没有找到");
        open(stranger, "/petition/register-petition.xhtml");
        assertThat(stranger.locator("#save")).hasCount(0);
    }

    /** The bureau writes, the organ answers. */
    private void supervise(String number) {
        Page head = desk("zhao");
        open(head, "/petition/supervision.xhtml");
        assertUsable(head, "supervision");
        head.locator("#faults a", new Page.LocatorOptions().setHasText("协议逾期未履行"))
                .click();
        assertThat(head.locator("#faults [aria-current='true']")).containsText("协议逾期未履行");
        assertThat(head.locator("#rows")).containsText("施工震动致房屋开裂");
        head.fill("#words", "没有这样的事由");
        head.click("#apply");
        assertThat(head.locator("#rows")).containsText("没有符合条件的情形");
        assertUsable(head, "supervision-narrowed");
        open(head, "/petition/supervision.xhtml?fault=NONE");
        assertThat(head.locator("body")).containsText("没有这种情形");
        open(head, "/petition/supervision.xhtml");
        assertTrue(head.waitForDownload(() -> head.click("[id='rows:export']"))
                .suggestedFilename()
                .endsWith(".xlsx"));
        open(head, "/petition/letter.xhtml?number=" + number);
        head.fill("#facts", "Nobody has signed for it");
        head.fill("#ground", "Regulation, article 23");
        head.fill("#points", "Sign for it\nTell the petitioner");
        assertUsable(head, "letter");
        head.click("#send");
        head.waitForURL(url -> url.contains("/petition/petition.xhtml"));
        assertThat(head.locator("#letters")).containsText("督办函");
        Page unit = desk("cg-clerk");
        open(unit, "/petition/petition.xhtml?number=" + number);
        unit.locator("#letters textarea").fill("Done today");
        unit.locator("#letters button").click();
        unit.waitForURL(url -> url.contains("/petition/petition.xhtml"));
        assertThat(unit.locator("#letters")).containsText("Done today");
    }
}
