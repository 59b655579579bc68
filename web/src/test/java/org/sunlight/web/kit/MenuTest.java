package org.sunlight.web.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunlight.shared.security.Roles;

class MenuTest {

    @ParameterizedTest(name = "{0} begins at {1}")
    @DisplayName("SCR-01 the day begins at one's own work, for those who keep the house at its administration")
    @CsvSource({
        "CLERK, /office/worklist.xhtml",
        "STATISTICIAN, /office/worklist.xhtml",
        "USER_ADMINISTRATOR, /administration/organs.xhtml",
        "SECURITY_OFFICER, /administration/staff.xhtml",
        "AUDITOR, /administration/audit.xhtml",
    })
    void begins(String role, String page) throws Exception {
        String name = (String) Roles.class.getField(role).get(null);
        assertEquals(page, Menu.beginning(Menu.of(Set.of(name))).orElseThrow().path());
    }
}
