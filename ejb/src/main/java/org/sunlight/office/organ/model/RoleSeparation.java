package org.sunlight.office.organ.model;

import java.util.Set;
import java.util.stream.Collectors;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Roles;

/**
 * 三员分立: who administers accounts, who grants roles and who reads the audit trail are three people, and none of them
 * works on cases. Source: GB/T 22239-2019, 8.1.5.1 to 8.1.5.3.
 */
public final class RoleSeparation {

    private RoleSeparation() {}

    /** @throws RuleBroken if one person must not hold all of these */
    public static void check(Set<String> roles) {
        if (!Roles.OF_PEOPLE.containsAll(roles)) {
            throw RuleBroken.at("role", "ROLE_UNKNOWN");
        }
        Set<String> separated = roles.stream().filter(Roles.SEPARATED::contains).collect(Collectors.toSet());
        if (separated.size() > 1) {
            throw RuleBroken.at("role", "ROLES_OF_THREE_PEOPLE");
        }
        if (!separated.isEmpty() && roles.size() > 1) {
            throw RuleBroken.at("role", "ROLE_APART_FROM_CASE_WORK");
        }
    }
}
