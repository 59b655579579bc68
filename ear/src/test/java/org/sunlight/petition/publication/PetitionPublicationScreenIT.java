package org.sunlight.petition.publication;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.RestClient;
import org.sunlight.harness.RestClient.Answer;
import org.sunlight.publication.ReviewWalk;

/** What strangers read, and how it gets there. */
class PetitionPublicationScreenIT extends ReviewWalk {

    private static final String LIST = "/public/petitions.xhtml";

    @Test
    @DisplayName(
            "PPU-02 PPU-03 PPU-04 PPU-06 published, written anew with a slip, gone, reviewed over four desks, there again")
    void goesRound() {
        Page stranger = stranger();
        open(stranger, LIST);
        assertUsable(stranger, "published-petitions");
        stranger.locator("#published a.opens").first().click();
        assertThat(stranger.locator("#found")).isVisible();
        assertUsable(stranger, "published-petition");
        String number = stranger.url().replaceFirst(".*number=", "");
        RestClient anybody = RestClient.anonymous(server);
        Answer open = anybody.get("/public/petitions/" + number);
        assertEquals(200, open.status(), open.body());
        assertFalse(open.json().getJsonArray("steps").isEmpty());
        assertFalse(open.json().containsKey("petitioners"));

        Page clerk = login("wang");
        open(clerk, "/petition/petition.xhtml?number=" + number);
        clerk.locator("#publication summary").click();
        clerk.fill("#answer", "请与王师傅联系，电话13888888888。");
        clerk.click("#draft");
        assertThat(clerk.locator("#publication")).containsText("文字里含有手机号码");
        clerk.fill("#answer", "已责成维修单位完成修复。");
        clerk.click("#draft");
        assertUsable(clerk, "petition-publication");
        assertEquals(
                404,
                stranger.navigate(server.address() + LIST + "?number=" + number).status());

        clerk.locator("#declared .ui-chkbox-box").click();
        clerk.click("#handIn");
        assertThat(clerk.locator("#publication")).containsText("待科室审核");
        approve(reviewOn(clerk));
        open(clerk, "/petition/petition.xhtml?number=" + number);
        clerk.click("#publish");
        assertThat(clerk.locator("#publication")).containsText("已公开");
        open(stranger, LIST + "?number=" + number);
        assertThat(stranger.locator("#found")).containsText("已责成维修单位完成修复。");
    }
}
