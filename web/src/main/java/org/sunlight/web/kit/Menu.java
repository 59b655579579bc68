package org.sunlight.web.kit;

import static org.sunlight.shared.security.Roles.AUDITOR;
import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.CONFIDENTIALITY_REVIEWER;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.DISCLOSURE_OFFICER;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;
import static org.sunlight.shared.security.Roles.SECURITY_OFFICER;
import static org.sunlight.shared.security.Roles.STATISTICIAN;
import static org.sunlight.shared.security.Roles.USER_ADMINISTRATOR;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The menu of the house, in the order of a day's work. What a person may not open is not offered. */
public final class Menu {

    /**
     * One page of the menu.
     *
     * @param path address within the house
     * @param key last part of the text key {@code menu.item.<key>}
     * @param roles who may open it
     * @param also pages that belong to this one, for marking where the reader is
     */
    public record Item(String path, String key, Set<String> roles, List<String> also) {

        boolean covers(String view) {
            return path.equals(view) || also.contains(view);
        }
    }

    /**
     * One group of the menu; opens on its first page.
     *
     * @param key last part of the text key {@code menu.group.<key>}
     * @param apart whether a line stands above it
     */
    public record Group(String key, boolean apart, List<Item> items) {

        public String path() {
            return items.get(0).path();
        }

        public boolean covers(String view) {
            return items.stream().anyMatch(item -> item.covers(view));
        }
    }

    private static final Set<String> CASE_WORK =
            Set.of(CLERK, DISCLOSURE_OFFICER, SECTION_HEAD, CONFIDENTIALITY_REVIEWER, DEPUTY_HEAD, HEAD, STATISTICIAN);
    private static final Set<String> DOCUMENTS =
            Set.of(CLERK, DISCLOSURE_OFFICER, SECTION_HEAD, CONFIDENTIALITY_REVIEWER, DEPUTY_HEAD, HEAD);
    private static final Set<String> PETITIONS = Set.of(CLERK, SECTION_HEAD, DEPUTY_HEAD, HEAD, STATISTICIAN);
    private static final Set<String> HANDLING = Set.of(CLERK, SECTION_HEAD, DEPUTY_HEAD, HEAD);
    private static final Set<String> COUNTER = Set.of(CLERK, DISCLOSURE_OFFICER);
    private static final Set<String> APPROVERS = Set.of(SECTION_HEAD, DEPUTY_HEAD, HEAD);
    private static final Set<String> REVIEWS = Set.of(
            CLERK,
            DISCLOSURE_OFFICER,
            SECTION_HEAD,
            CONFIDENTIALITY_REVIEWER,
            DEPUTY_HEAD,
            HEAD,
            STATISTICIAN,
            AUDITOR);
    private static final Set<String> FIGURES =
            Set.of(DISCLOSURE_OFFICER, SECTION_HEAD, STATISTICIAN, DEPUTY_HEAD, HEAD);

    private static final List<Group> GROUPS = List.of(
            new Group(
                    "work",
                    false,
                    List.of(
                            item("/office/worklist.xhtml", "worklist", CASE_WORK, "/office/assign-cases.xhtml"),
                            item("/office/reminders.xhtml", "reminders", CASE_WORK),
                            item("/office/search.xhtml", "search", CASE_WORK))),
            new Group(
                    "disclosure",
                    false,
                    List.of(
                            item(
                                    "/disclosure/requests.xhtml",
                                    "requests",
                                    CASE_WORK,
                                    "/disclosure/request.xhtml",
                                    "/disclosure/act.xhtml",
                                    "/disclosure/decision.xhtml",
                                    "/disclosure/amend-request.xhtml",
                                    "/disclosure/receipt.xhtml"),
                            item("/disclosure/register-request.xhtml", "registerRequest", COUNTER),
                            item("/disclosure/approvals.xhtml", "approvals", APPROVERS),
                            item("/disclosure/remedies.xhtml", "remedies", CASE_WORK, "/disclosure/remedy.xhtml"))),
            new Group(
                    "petition",
                    false,
                    List.of(
                            item(
                                    "/petition/petitions.xhtml",
                                    "petitions",
                                    PETITIONS,
                                    "/petition/petition.xhtml",
                                    "/petition/act.xhtml",
                                    "/petition/letter.xhtml",
                                    "/petition/receipt.xhtml"),
                            item("/petition/register-petition.xhtml", "registerPetition", Set.of(CLERK, SECTION_HEAD)),
                            item("/petition/hand-overs.xhtml", "handOvers", HANDLING, "/petition/hand-over.xhtml"),
                            item("/petition/supervision.xhtml", "supervision", HANDLING))),
            new Group(
                    "publication",
                    false,
                    List.of(
                            item("/publication/reviews.xhtml", "reviews", REVIEWS, "/publication/review.xhtml"),
                            item("/publication/review-month.xhtml", "reviewMonth", REVIEWS),
                            item("/publication/rescan.xhtml", "rescan", DOCUMENTS),
                            item(
                                    "/publication/entries.xhtml",
                                    "entries",
                                    CASE_WORK,
                                    "/publication/entry.xhtml",
                                    "/publication/takeover.xhtml"),
                            item(
                                    "/publication/documents.xhtml",
                                    "officialDocuments",
                                    DOCUMENTS,
                                    "/publication/document.xhtml",
                                    "/publication/document-act.xhtml",
                                    "/publication/draft-document.xhtml"),
                            item(
                                    "/publication/candidates.xhtml",
                                    "candidates",
                                    CASE_WORK,
                                    "/publication/candidate.xhtml",
                                    "/publication/decide-candidates.xhtml"),
                            item("/publication/openness-reviews.xhtml", "opennessReviews", DOCUMENTS),
                            item("/publication/normative-documents.xhtml", "normativeDocuments", CASE_WORK),
                            item("/publication/basic-catalogue.xhtml", "basicCatalogue", CASE_WORK),
                            item("/publication/columns.xhtml", "siteColumns", CASE_WORK),
                            item("/publication/channels.xhtml", "channels", CASE_WORK),
                            item("/publication/guide.xhtml", "guide", CASE_WORK),
                            item(
                                    "/publication/interpretations.xhtml",
                                    "interpretations",
                                    DOCUMENTS,
                                    "/publication/interpretation.xhtml"),
                            item("/publication/head-acts.xhtml", "headActs", CASE_WORK),
                            item(
                                    "/publication/proposals.xhtml",
                                    "deputyProposals",
                                    CASE_WORK,
                                    "/publication/proposal.xhtml"),
                            item("/disclosure/proposals.xhtml", "proposals", CASE_WORK))),
            new Group(
                    "figures",
                    false,
                    List.of(
                            item(
                                    "/disclosure/yearly-reports.xhtml",
                                    "yearlyReports",
                                    FIGURES,
                                    "/disclosure/yearly-report.xhtml"),
                            item(
                                    "/petition/statistics.xhtml",
                                    "statistics",
                                    Set.of(STATISTICIAN, SECTION_HEAD, DEPUTY_HEAD, HEAD),
                                    "/petition/statistic-items.xhtml"),
                            item("/office/imports.xhtml", "imports", Set.of(STATISTICIAN, DISCLOSURE_OFFICER)),
                            item("/office/jobs.xhtml", "jobs", Set.of(STATISTICIAN, DISCLOSURE_OFFICER)))),
            new Group(
                    "law",
                    true,
                    List.of(
                            item(
                                    "/law/calendar.xhtml",
                                    "calendar",
                                    CASE_WORK,
                                    "/law/holiday-notice.xhtml",
                                    "/law/local-holidays.xhtml"),
                            item("/law/rules.xhtml", "rules", CASE_WORK),
                            item("/law/settings.xhtml", "settings", CASE_WORK),
                            item("/public/calculator.xhtml", "calculator", CASE_WORK))),
            new Group(
                    "administration",
                    true,
                    List.of(
                            item(
                                    "/administration/organs.xhtml",
                                    "organs",
                                    Set.of(USER_ADMINISTRATOR),
                                    "/administration/organ.xhtml"),
                            item("/administration/petition-organs.xhtml", "petitionOrgans", Set.of(USER_ADMINISTRATOR)),
                            item("/administration/index-patterns.xhtml", "indexPatterns", Set.of(USER_ADMINISTRATOR)),
                            item(
                                    "/administration/staff.xhtml",
                                    "staff",
                                    Set.of(USER_ADMINISTRATOR, SECURITY_OFFICER),
                                    "/administration/person.xhtml"),
                            item("/administration/roles.xhtml", "roles", Set.of(SECURITY_OFFICER)),
                            item("/administration/clients.xhtml", "clients", Set.of(SECURITY_OFFICER)),
                            item("/administration/audit.xhtml", "audit", Set.of(AUDITOR)))));

    private Menu() {}

    /** The groups with the pages that one of the roles may open; a group without pages is left out. */
    public static List<Group> of(Set<String> roles) {
        return GROUPS.stream()
                .map(group -> new Group(group.key(), group.apart(), visible(group, roles)))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    /**
     * The group the day begins at: one's own work. Who has none keeps the house itself in order, though other pages may
     * be open to look at.
     *
     * @param open what {@link #of} gave
     */
    static Optional<Group> beginning(List<Group> open) {
        return Stream.of("work", "administration")
                .flatMap(key -> open.stream().filter(group -> group.key().equals(key)))
                .findFirst()
                .or(() -> open.stream().findFirst());
    }

    static List<Group> all() {
        return GROUPS;
    }

    private static List<Item> visible(Group group, Set<String> roles) {
        return group.items().stream()
                .filter(item -> item.roles().stream().anyMatch(roles::contains))
                .toList();
    }

    private static Item item(String path, String key, Set<String> roles, String... also) {
        return new Item(path, key, roles, List.of(also));
    }
}
