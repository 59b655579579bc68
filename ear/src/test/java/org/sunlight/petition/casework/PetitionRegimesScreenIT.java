package org.sunlight.petition.casework;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.ScreenCase;

/** The last day of one regulation and the first of the next, side by side. */
class PetitionRegimesScreenIT extends ScreenCase {

    private String register(Page clerk, String day, String subject) {
        open(clerk, "/petition/register-petition.xhtml");
        clerk.fill("#registeredOn_input", day);
        clerk.press("#registeredOn_input", "Tab");
        clerk.selectOption("#purpose", "SUGGESTION");
        clerk.fill("#petitioners_0_name", "Zhao Liu");
        clerk.fill("#petitioners_0_phone", "0871-00000078");
        clerk.fill("#subject", subject);
        clerk.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
        clerk.click("#save");
        clerk.waitForURL(url -> url.contains("/petition/receipt.xhtml"));
        return clerk.url().replaceFirst(".*number=", "").replaceFirst("&.*", "");
    }

    private void takeOn(Page clerk, String number, String day) {
        open(clerk, "/petition/act.xhtml?number=" + number + "&act=TAKE_ON");
        clerk.fill("[id='on_input']", day);
        clerk.press("[id='on_input']", "Tab");
        clerk.click("#check");
        clerk.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
        clerk.click("#perform");
        clerk.waitForURL(url -> url.contains("/petition/petition.xhtml"));
    }

    private TreeSet<String> acts(Page clerk, String number) {
        open(clerk, "/petition/petition.xhtml?number=" + number);
        Locator offered = clerk.locator(".acts-list a");
        TreeSet<String> acts = new TreeSet<>();
        for (Locator act : offered.all()) {
            acts.add(act.getAttribute("href").replaceFirst(".*act=", ""));
        }
        return acts;
    }

    @Test
    @DisplayName(
            "PET-06 PET-10 two regulations on one screen: each item under its own, with its own acts, words and terms")
    void standSideBySide() {
        Page clerk = login("wang");
        String subject = "Benches in the park " + UUID.randomUUID().toString().substring(0, 8);
        String before = register(clerk, "2022-04-30", subject);
        String since = register(clerk, "2022-05-01", subject);

        open(clerk, "/petition/petitions.xhtml");
        clerk.fill("#text", subject);
        clerk.click("#apply");
        clerk.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
        Locator rows = clerk.locator("[id='rows_data'] tr");
        assertThat(rows).hasCount(2);
        assertThat(rows.filter(new Locator.FilterOptions().setHasText(before))).containsText("信访条例（2005）");
        assertThat(rows.filter(new Locator.FilterOptions().setHasText(since))).containsText("信访工作条例（2022）");
        assertUsable(clerk, "petitions-of-two-regulations");

        takeOn(clerk, before, "2022-05-05");
        takeOn(clerk, since, "2022-05-05");
        TreeSet<String> ofOld = acts(clerk, before);
        assertThat(clerk.locator(".facts-now")).containsText("信访条例（2005）");
        assertUsable(clerk, "petition-of-2005");
        TreeSet<String> ofNew = acts(clerk, since);
        assertThat(clerk.locator(".facts-now")).containsText("信访工作条例（2022）");
        assertUsable(clerk, "petition-of-2022");
        assertTrue(ofOld.contains("ACCEPT") && !ofOld.contains("NOTIFY"), ofOld.toString());
        assertTrue(ofNew.contains("NOTIFY") && !ofNew.contains("ACCEPT"), ofNew.toString());
        ofOld.removeAll(List.of("ACCEPT"));
        ofNew.removeAll(List.of("NOTIFY"));
        assertEquals(ofOld, ofNew, "nothing else differs for a suggestion that the bureau took on");

        open(clerk, "/petition/act.xhtml?number=" + before + "&act=ACCEPT");
        assertThat(clerk.locator("main")).containsText("受理告知书");
        open(clerk, "/petition/act.xhtml?number=" + since + "&act=NOTIFY");
        assertThat(clerk.locator("main")).containsText("没有六十日期限");
    }
}
