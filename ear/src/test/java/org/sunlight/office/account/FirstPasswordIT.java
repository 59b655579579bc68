package org.sunlight.office.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.ContainerCase;
import org.sunlight.harness.HouseVisitor;

/** From the password that the administrator hands over to one's own. */
class FirstPasswordIT extends ContainerCase {

    private static final String PAGE = "/change-password.xhtml";
    private static final String OWN = "Blau-Wal-77";

    @Inject
    private AccountService accounts;

    @Test
    @DisplayName(
            "SEC-04 ACC-05 ACC-07 a first password opens nothing but its own change, which ends the other sessions")
    void mustBeChangedFirst() throws Exception {
        String login = "it" + UUID.randomUUID().toString().substring(0, 8);
        String first = as("admin", () -> accounts.open(new OpenAccount(login, "甲", "KMXF", null)))
                .password();
        HouseVisitor other = HouseVisitor.signedIn(login, first);
        HouseVisitor person = HouseVisitor.signedIn(login, first);
        for (String path :
                List.of("/office/worklist.xhtml", "/disclosure/requests.xhtml", "/files/1", "/index.xhtml")) {
            assertEquals(PAGE, person.look(path).uri().getPath(), path);
        }
        for (String weak : List.of("kurz", first, "Sunlight-" + login, "Password12345!")) {
            change(person, first, weak, weak);
            assertEquals(PAGE, person.look("/index.xhtml").uri().getPath(), "changed to a weak one");
        }
        change(person, first, OWN, OWN + "x");
        change(person, "falsch", OWN, OWN);
        assertEquals(PAGE, person.look("/index.xhtml").uri().getPath());
        String session = person.session();
        assertEquals(200, change(person, first, OWN, OWN).statusCode());
        assertNotEquals(session, person.session());
        assertNotEquals(PAGE, person.look("/index.xhtml").uri().getPath());
        assertEquals("/login.xhtml", other.look("/index.xhtml").uri().getPath());
        assertThrows(IllegalStateException.class, () -> HouseVisitor.signedIn(login, first));
        assertTrue(HouseVisitor.signedIn(login, OWN).look("/index.xhtml").statusCode() == 200);
    }

    private static HttpResponse<String> change(HouseVisitor person, String current, String next, String again)
            throws Exception {
        Map<String, String> form = person.formOf(PAGE);
        form.putAll(Map.of(
                "changeForm", "changeForm", "current", current, "next", next, "again", again, "change", "change"));
        return person.send(PAGE, form, Map.of());
    }
}
