package org.sunlight.shared.security;

import java.util.List;

/**
 * Who may do what. The names are the role names of the container, of the account tables and of the message keys
 * ({@code role.<name>}).
 */
public final class Roles {

    public static final String CLERK = "clerk";
    public static final String SECTION_HEAD = "section-head";
    public static final String DISCLOSURE_OFFICER = "disclosure-officer";
    public static final String CONFIDENTIALITY_REVIEWER = "confidentiality-reviewer";
    public static final String DEPUTY_HEAD = "deputy-head";
    public static final String HEAD = "head";
    public static final String STATISTICIAN = "statistician";

    /** 系统管理员: creates organs, sections and staff, but grants no role. */
    public static final String USER_ADMINISTRATOR = "user-administrator";
    /** 安全保密管理员: grants and withdraws roles, unlocks accounts. */
    public static final String SECURITY_OFFICER = "security-officer";
    /** 安全审计员: reads and verifies the audit trail. */
    public static final String AUDITOR = "auditor";

    /** Jobs and timers; never granted to a person. */
    public static final String SYSTEM = "system";

    /** Scopes of machine clients, granted through a token only. */
    public static final String API_IMPORTS_WRITE = "api:imports:write";

    public static final String API_REQUESTS_READ = "api:requests:read";
    public static final String API_REQUESTS_WRITE = "api:requests:write";
    public static final String API_REPORTS_READ = "api:reports:read";
    public static final String API_REPORTS_WRITE = "api:reports:write";
    public static final String API_PETITIONS_READ = "api:petitions:read";
    public static final String API_PETITIONS_WRITE = "api:petitions:write";
    public static final String API_PUBLICATIONS_READ = "api:publications:read";
    public static final String API_PUBLICATIONS_WRITE = "api:publications:write";
    public static final String API_LEDGERS_READ = "api:ledgers:read";
    public static final String API_LEDGERS_WRITE = "api:ledgers:write";

    /** Roles that a person may hold. */
    public static final List<String> OF_PEOPLE = List.of(
            CLERK,
            SECTION_HEAD,
            DISCLOSURE_OFFICER,
            CONFIDENTIALITY_REVIEWER,
            DEPUTY_HEAD,
            HEAD,
            STATISTICIAN,
            USER_ADMINISTRATOR,
            SECURITY_OFFICER,
            AUDITOR);

    /** 三员分立: no person holds two of these, nor one of these together with a role of the case work. */
    public static final List<String> SEPARATED = List.of(USER_ADMINISTRATOR, SECURITY_OFFICER, AUDITOR);

    private Roles() {}
}
