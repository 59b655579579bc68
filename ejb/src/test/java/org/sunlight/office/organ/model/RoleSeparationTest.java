package org.sunlight.office.organ.model;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Roles;

class RoleSeparationTest {

    @ParameterizedTest(name = "ORG-07 {0}: {1}")
    @CsvSource({
        "clerk, ",
        "clerk disclosure-officer statistician, ",
        "section-head deputy-head head confidentiality-reviewer, ",
        "user-administrator, ",
        "security-officer, ",
        "auditor, ",
        "user-administrator security-officer, ROLES_OF_THREE_PEOPLE",
        "user-administrator auditor, ROLES_OF_THREE_PEOPLE",
        "security-officer auditor, ROLES_OF_THREE_PEOPLE",
        "auditor clerk, ROLE_APART_FROM_CASE_WORK",
        "user-administrator head, ROLE_APART_FROM_CASE_WORK",
        "security-officer statistician, ROLE_APART_FROM_CASE_WORK",
        "system, ROLE_UNKNOWN",
        "api:imports:write, ROLE_UNKNOWN"
    })
    void keepsThreePeopleApart(String roles, String code) {
        Set<String> held = Set.of(roles.split(" "));
        if (code == null) {
            assertDoesNotThrow(() -> RoleSeparation.check(held));
        } else {
            assertEquals(
                    code,
                    assertThrows(RuleBroken.class, () -> RoleSeparation.check(held))
                            .code());
        }
    }

    @Test
    @DisplayName("ORG-07 each of the three is refused beside every role of the case work")
    void keepsEachApartFromCaseWork() {
        for (String separated : Roles.SEPARATED) {
            Roles.OF_PEOPLE.stream()
                    .filter(role -> !role.equals(separated))
                    .forEach(role -> assertThrows(
                            RuleBroken.class, () -> RoleSeparation.check(Set.of(separated, role)), separated + role));
        }
    }
}
