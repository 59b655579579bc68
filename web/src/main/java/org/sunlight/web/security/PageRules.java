package org.sunlight.web.security;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sunlight.shared.security.Roles;

/** Which paths are open to whom. Comfort for people who type addresses; the services are the lock. */
final class PageRules {

    static final String SIGN_IN = "/login.xhtml";
    static final String CHANGE_PASSWORD = "/change-password.xhtml";

    private static final List<String> OPEN = List.of(
            "/public",
            SIGN_IN,
            "/api/v1/token",
            "/api/v1/calculator",
            "/.well-known/jwks.json",
            "/language",
            "/openapi",
            "/favicon.ico");

    private static final List<String> OPEN_BELOW =
            List.of("/public/", "/api/v1/public/", "/api/v1/calculator/", "/jakarta.faces.resource/", "/resources/");

    private static final List<String> WHILE_PASSWORD_IS_FOR_ONE_USE =
            List.of(CHANGE_PASSWORD, "/sign-out", "/language");

    private static final Map<String, Set<String>> ADMINISTRATION = Map.ofEntries(
            Map.entry("/administration/organs.xhtml", Set.of(Roles.USER_ADMINISTRATOR)),
            Map.entry("/administration/petition-organs.xhtml", Set.of(Roles.USER_ADMINISTRATOR)),
            Map.entry("/administration/index-patterns.xhtml", Set.of(Roles.USER_ADMINISTRATOR)),
            Map.entry("/administration/organ.xhtml", Set.of(Roles.USER_ADMINISTRATOR)),
            Map.entry("/administration/staff.xhtml", Set.of(Roles.USER_ADMINISTRATOR, Roles.SECURITY_OFFICER)),
            Map.entry("/administration/person.xhtml", Set.of(Roles.USER_ADMINISTRATOR)),
            Map.entry("/administration/roles.xhtml", Set.of(Roles.SECURITY_OFFICER)),
            Map.entry("/administration/clients.xhtml", Set.of(Roles.SECURITY_OFFICER)),
            Map.entry("/administration/audit.xhtml", Set.of(Roles.AUDITOR)),
            Map.entry("/administration/audit-export", Set.of(Roles.AUDITOR)));

    private PageRules() {}

    /** Whether a stranger may open it. */
    static boolean isOpen(String path) {
        return OPEN.contains(path) || OPEN_BELOW.stream().anyMatch(path::startsWith);
    }

    static boolean isInterface(String path) {
        return path.startsWith("/api/");
    }

    static boolean isStatic(String path) {
        return path.startsWith("/jakarta.faces.resource/") || path.startsWith("/resources/");
    }

    static boolean isOpenWhilePasswordIsForOneUse(String path) {
        return isStatic(path) || WHILE_PASSWORD_IS_FOR_ONE_USE.contains(path);
    }

    static boolean isOpenTo(String path, Set<String> roles) {
        if (!path.startsWith("/administration/")) {
            return true;
        }
        return ADMINISTRATION.getOrDefault(path, Set.of()).stream().anyMatch(roles::contains);
    }
}
