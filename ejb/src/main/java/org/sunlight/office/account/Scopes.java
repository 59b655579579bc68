package org.sunlight.office.account;

import java.util.List;

/** Scopes of machine clients, as the outer contract names them. */
public final class Scopes {

    public static final List<String> ALL = List.of(
            "imports:write",
            "requests:read",
            "requests:write",
            "petitions:read",
            "petitions:write",
            "publications:read",
            "publications:write",
            "reports:read",
            "reports:write",
            "ledgers:read",
            "ledgers:write");

    private Scopes() {}

    /** The role that the services ask for. */
    public static String role(String scope) {
        return "api:" + scope;
    }
}
