package org.sunlight.publication.catalogue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.RestClient;
import org.sunlight.harness.ScreenCase;

/** From an older catalogue through four people to the public page, found, corrected and withdrawn. */
class CatalogueScreenIT extends ScreenCase {

    private static final String BATCH = "/publication/takeover.xhtml?batch=screen";
    private static final String INDEX = "015114277-201707-116724";
    private static final String JSON = "[{\"索引号\": \"" + INDEX + "\", \"主题分类\": \"重点工作信息\","
            + " \"发布机构\": \"昆明市信访局\", \"发文日期\": \"2017-07-03 16:42\","
            + " \"名称\": \"昆明市信访局2017年政务公开工作要点实施方案\", \"文号\": \"\", \"关键字\": null}]";

    private void take(String login, String button) {
        Page person = login(login);
        open(person, BATCH);
        person.click(button);
        assertThat(person.locator("#messages")).containsText("已办理 1 件");
    }

    @Test
    @DisplayName(
            "TAK-02 PUB-01 PUB-03 four people bring the plan of 2017 to the public; readers find it, without any script")
    void goesPublic() {
        Page clerk = login("wang");
        open(clerk, "/publication/takeover.xhtml");
        assertUsable(clerk, "catalogue-takeover");
        clerk.fill("#name", "screen");
        clerk.selectOption("#column", "plans");
        clerk.setInputFiles(
                "#file", new FilePayload("older.json", "application/json", JSON.getBytes(StandardCharsets.UTF_8)));
        clerk.click("#bringIn");
        assertThat(clerk.locator("#rows")).containsText(INDEX);
        assertUsable(clerk, "catalogue-takeover-batch");
        clerk.locator("#declared .ui-chkbox-box").click();
        clerk.click("#submit");
        assertThat(clerk.locator("#messages")).containsText("已办理 1 件");
        take("zhao", "#agree");
        take("sun", "#conclude");
        take("chen", "#approve");
        open(clerk, BATCH);
        clerk.click("#publish");
        assertThat(clerk.locator("#messages")).containsText("已办理 1 件");
        read();
        correctAndWithdraw();
    }

    private void read() {
        Page reader = stranger();
        open(reader, "/public/");
        assertUsable(reader, "public-home");
        reader.fill("#words", "政务公开工作要点");
        reader.press("#words", "Enter");
        assertUsable(reader, "public-catalogue");
        reader.locator(".entries a").first().click();
        assertTrue(reader.url().endsWith("/public/catalogue/" + INDEX), reader.url());
        assertThat(reader.locator("#header")).containsText("重点工作信息");
        assertUsable(reader, "public-entry");
        assertEquals(0, reader.locator("script").count());
        assertEquals(0, reader.context().cookies().size(), "a reader is not followed");
        reader.locator(".other-language").click();
        assertThat(reader.locator("#header")).containsText("Index number");
        assertUsable(reader, "public-entry-en");
        RestClient anybody = RestClient.anonymous(server);
        assertEquals(INDEX, anybody.get("/public/entries/" + INDEX).json().getString("indexNumber"));
        assertFalse(anybody.get("/public/entries?words=%E5%AE%9E%E6%96%BD%E6%96%B9%E6%A1%88")
                .json()
                .getJsonArray("entries")
                .isEmpty());
    }

    private void correctAndWithdraw() {
        Page officer = login("li");
        open(officer, "/publication/entries.xhtml");
        assertUsable(officer, "catalogue-entries");
        officer.getByText("2017年政务公开工作要点").first().click();
        assertUsable(officer, "catalogue-entry");
        officer.click("#open-correct");
        officer.fill("#keywords", "政务公开");
        officer.fill("#correctReason", "补登关键字");
        officer.click("#correct");
        assertThat(officer.locator("#history")).containsText("补登关键字");
        Page reader = stranger();
        open(reader, "/public/catalogue/" + INDEX);
        assertThat(reader.locator("#header")).containsText("政务公开");
        officer.click("#open-withdraw");
        officer.fill("#withdrawReason", "内容有误，重新公布");
        officer.click("#withdraw");
        assertThat(officer.locator("#state")).containsText("已撤下");
        assertEquals(
                410,
                reader.navigate(server.address() + "/public/catalogue/" + INDEX).status());
        assertThat(reader.locator("#tombstone")).containsText("内容有误，重新公布");
        assertUsable(reader, "public-tombstone");
        assertEquals(
                410,
                RestClient.anonymous(server).get("/public/entries/" + INDEX).status());
        open(reader, "/public/catalogue/none");
        assertUsable(reader, "public-missing");
    }
}
