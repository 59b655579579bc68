package org.sunlight.batch.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.StaffView;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.Roles;

/** Who works at which desk in the demonstration, organ by organ and role by role. */
@ApplicationScoped
class PetitionDesks {

    /** First part of the accounts of an organ, as in {@code zj-clerk}. */
    private static final Map<String, String> ACCOUNTS =
            Map.of("KMZJ", "zj", "KMRS", "rs", "KMZR", "zr", "KMCG", "cg", "KM", "km", "YN", "yn");

    private static final Map<String, String> OF_BUREAU = Map.of(
            Roles.CLERK, "wang",
            Roles.SECTION_HEAD, "zhao",
            Roles.DEPUTY_HEAD, "chen",
            Roles.HEAD, "zhou",
            Roles.DISCLOSURE_OFFICER, "li",
            Roles.CONFIDENTIALITY_REVIEWER, "sun",
            Roles.STATISTICIAN, "qian",
            Roles.USER_ADMINISTRATOR, "admin");

    private static final Map<String, String> SUFFIX = Map.of(
            Roles.CLERK, "clerk",
            Roles.SECTION_HEAD, "chief",
            Roles.DEPUTY_HEAD, "deputy",
            Roles.HEAD, "head");

    @Inject
    private OrganQueries organs;

    @Inject
    private ClerkDesk clerk;

    @Inject
    private SectionHeadDesk sectionHead;

    @Inject
    private DeputyHeadDesk deputyHead;

    @Inject
    private HeadDesk head;

    @Inject
    private OfficerDesk officer;

    @Inject
    private ReviewerDesk reviewer;

    @Inject
    private StatisticianDesk statistician;

    @Inject
    private AdministratorDesk administrator;

    /** Does the work as the person of the bureau who has this role. */
    <T> T atBureau(String role, Callable<T> work) throws Exception {
        return act(OF_BUREAU.get(role), role, work);
    }

    /** Does the work as the person of the organ who has this role. */
    <T> T at(String organ, String role, Callable<T> work) throws Exception {
        return act(ACCOUNTS.get(organ) + "-" + SUFFIX.get(role), role, work);
    }

    private <T> T act(String login, String role, Callable<T> work) throws Exception {
        StaffView staff = organs.staff(login);
        Caller person = new Caller(
                login,
                staff.name(),
                staff.organId(),
                staff.sectionId(),
                Set.copyOf(staff.roles()),
                "job",
                "demonstration");
        return desk(role).act(person, work);
    }

    private Desk desk(String role) {
        return switch (role) {
            case Roles.CLERK -> clerk;
            case Roles.SECTION_HEAD -> sectionHead;
            case Roles.DEPUTY_HEAD -> deputyHead;
            case Roles.HEAD -> head;
            case Roles.DISCLOSURE_OFFICER -> officer;
            case Roles.CONFIDENTIALITY_REVIEWER -> reviewer;
            case Roles.STATISTICIAN -> statistician;
            default -> administrator;
        };
    }
}
