package org.sunlight.office.organ;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.ScreenCase;

class AdministrationScreenIT extends ScreenCase {

    @Test
    @DisplayName("PET-16 the administrator gives an organ its part in petitions, and the organ above that reviews it")
    void givesAnOrganItsPart() {
        Page admin = login("admin");
        open(admin, "/administration/petition-organs.xhtml");
        admin.selectOption("#organ", "XF-FM");
        admin.selectOption("#superior", "XF-FM");
        admin.click("#save");
        assertThat(admin.locator("#superior-error")).not().isEmpty();
        admin.selectOption("#superior", "KM");
        admin.click("#save");
        assertThat(admin.locator("#parts tr", new Page.LocatorOptions().setHasText("富民县信访局")))
                .containsText("昆明市人民政府");
    }

    @Test
    @DisplayName("the pages of the three administrators are usable by everybody")
    void pagesAreUsable() {
        Page admin = login("admin");
        see(admin, "/administration/organs.xhtml", "organs");
        see(admin, "/administration/petition-organs.xhtml", "petition-organs");
        see(admin, "/administration/organ.xhtml?code=KMXF", "organ");
        see(admin, "/administration/organ.xhtml", "organ-new");
        see(admin, "/administration/staff.xhtml", "staff");
        see(admin, "/administration/person.xhtml?login=wang", "person");
        see(admin, "/administration/person.xhtml", "person-new");
        Page officer = login("safe");
        see(officer, "/administration/roles.xhtml", "roles");
        see(officer, "/administration/roles.xhtml?login=wang", "roles-of-person");
        see(officer, "/administration/clients.xhtml", "clients");
        Page auditor = login("audit");
        see(auditor, "/administration/audit.xhtml", "audit");
    }

    @Test
    @DisplayName("ERR-01 what is wrong with a new organ is said on its page, and what was typed stays")
    void refusesAMisnamedOrgan() {
        Page admin = login("admin");
        open(admin, "/administration/organ.xhtml");
        admin.fill("#newCode", "no such code");
        admin.selectOption("#parentCode", "KMXF");
        admin.fill("#name", "新机关");
        admin.fill("#numberPrefix", "KMXF");
        admin.fill("#documentWord", "新");
        admin.click("#save");
        assertThat(admin.locator("#newCode-error")).isVisible();
        assertEquals("新机关", admin.inputValue("#name"));
        admin.fill("#newCode", "XIN-JIGUAN");
        admin.click("#save");
        assertThat(admin.locator("#numberPrefix-error")).isVisible();
        assertEquals("KMXF", admin.inputValue("#numberPrefix"));
        assertEquals("XIN-JIGUAN", admin.inputValue("#newCode"));
    }

    @Test
    @DisplayName("ACC-05 SEC-04 a new member of staff signs in with a password for one use and must choose another")
    void newcomerChoosesAPassword() {
        Page admin = login("admin");
        open(admin, "/administration/person.xhtml");
        admin.fill("#newLogin", "wang");
        admin.fill("#name", "新人");
        admin.selectOption("#organCode", "KMXF");
        admin.click("#register");
        assertThat(admin.locator("#newLogin-error")).isVisible();
        assertEquals("wang", admin.inputValue("#newLogin"));
        admin.fill("#newLogin", "newcomer");
        admin.fill("#name", "新人");
        admin.selectOption("#organCode", "KMXF");
        admin.click("#register");
        String password = admin.locator("#one-time-password").innerText();
        Page newcomer = stranger();
        open(newcomer, "/login.xhtml");
        newcomer.fill("#login", "newcomer");
        newcomer.fill("#password", password);
        newcomer.click("#sign-in");
        newcomer.waitForURL(url -> url.contains("/change-password.xhtml"));
        open(newcomer, "/administration/staff.xhtml");
        assertTrue(newcomer.url().contains("/change-password.xhtml"));
        newcomer.fill("#current", password);
        newcomer.fill("#next", "Blau-Wal-77");
        newcomer.fill("#again", "Blau-Wal-78");
        newcomer.click("#change");
        assertThat(newcomer.locator("#again-error")).isVisible();
        newcomer.fill("#current", password);
        newcomer.fill("#next", "Blau-Wal-77");
        newcomer.fill("#again", "Blau-Wal-77");
        newcomer.click("#change");
        assertThat(newcomer.locator(".messages")).containsText("密码已修改");
    }

    @Test
    @DisplayName("ORG-07 the screen says why a role cannot be granted")
    void saysWhyNot() {
        Page officer = login("safe");
        open(officer, "/administration/roles.xhtml?login=admin");
        officer.selectOption("#role", "auditor");
        officer.click("#grant");
        assertThat(officer.locator("#role-error")).containsText("三个人");
    }

    @Test
    @DisplayName("AUD-02 a page opened without the role is refused and recorded; the auditor verifies and exports")
    void auditorSeesTheRefusal() throws Exception {
        Page clerk = login("wang");
        assertEquals(
                403,
                clerk.navigate(server.address() + "/administration/audit.xhtml").status());
        Page auditor = login("audit");
        open(auditor, "/administration/audit.xhtml?login=wang&outcome=REFUSED&act=Page.open");
        assertThat(auditor.locator("#trail")).containsText("/administration/audit.xhtml");
        auditor.click("#verify");
        assertThat(auditor.locator("#verified")).containsText("校验通过");
        Download export = auditor.waitForDownload(() -> auditor.click("#export"));
        assertTrue(Files.readString(export.path()).contains("NOT_ALLOWED"));
    }

    private void see(Page page, String path, String name) {
        open(page, path);
        assertUsable(page, "administration-" + name);
    }
}
