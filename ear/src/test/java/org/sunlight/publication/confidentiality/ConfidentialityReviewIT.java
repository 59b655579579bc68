package org.sunlight.publication.confidentiality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.law.clock.ClockState;
import org.sunlight.publication.catalogue.EntryView;
import org.sunlight.shared.audit.AuditEntry;
import org.sunlight.shared.audit.AuditFilter;
import org.sunlight.shared.audit.AuditQueries;
import org.sunlight.shared.audit.Outcome;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.DomainException;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.Roles;

class ConfidentialityReviewIT extends ConfidentialityCase {

    @Inject
    private AuditQueries trail;

    @Test
    @DisplayName("CON-01 CON-02 CON-07 four people, then it is public, and each of them stands in the audit")
    void goesThroughFourHands() throws Exception {
        Material material = material(PLAIN);
        assertEquals("NOT_APPROVED", code(() -> published(material)));
        ReviewView handedIn = submitted(material);
        assertEquals("NOT_APPROVED", code(() -> published(material)));
        ReviewView agreed = agreed(handedIn);
        ReviewView concluded = concluded(agreed, Conclusion.OPEN);
        assertEquals("NOT_APPROVED", code(() -> published(material)));
        ReviewView approved = as(deputy(), () -> service.approve(now(concluded, null)));
        assertEquals(ReviewState.APPROVED, approved.state());
        assertEquals(
                4,
                approved.steps().stream().map(ReviewView.Step::login).distinct().count());
        EntryView entry = published(material);
        assertEquals(approved.number(), entry.reviewNumber());
        assertTrue(as(stranger(), () -> shown.entry(entry.indexNumber()))
                .orElseThrow()
                .isPublic());
        for (String act : List.of("submit", "agree", "conclude", "approve")) {
            AuditEntry trace = newest("ConfidentialityReview." + act);
            assertEquals(Outcome.DONE, trace.outcome(), act);
        }
    }

    @Test
    @DisplayName("CON-02 one person with every role signs once, and the refusal is in the audit")
    void asksFourPeople() throws Exception {
        String[] all = {Roles.CLERK, Roles.SECTION_HEAD, Roles.CONFIDENTIALITY_REVIEWER, Roles.DEPUTY_HEAD};
        Caller one = of("KMXF", "drafter", all);
        ReviewView handedIn = submitted(material(PLAIN));
        assertEquals("OWN_WORK_NOT_APPROVED", code(() -> as(one, () -> service.agree(now(handedIn, null)))));
        assertEquals(
                "OWN_WORK_NOT_APPROVED", newest("ConfidentialityReview.agree").code());
        ReviewView agreed = agreed(handedIn);
        Caller chief = of("KMXF", "chief", all);
        assertEquals(
                "OWN_WORK_NOT_APPROVED", code(() -> as(chief, () -> service.conclude(now(agreed, Conclusion.OPEN)))));
        ReviewView concluded = concluded(agreed, Conclusion.OPEN);
        for (String login : List.of("drafter", "chief", "reviewer")) {
            Caller signed = of("KMXF", login, all);
            assertEquals(
                    "OWN_WORK_NOT_APPROVED",
                    code(() -> as(signed, () -> service.approve(now(concluded, null)))),
                    login);
        }
    }

    @Test
    @DisplayName("CON-02 every act by every role: who has not the role of the step does nothing")
    void keepsToRoles() throws Exception {
        Map<String, Set<String>> holders = Map.of(
                "agree", Set.of(Roles.SECTION_HEAD),
                "giveBack", Set.of(Roles.SECTION_HEAD, Roles.CONFIDENTIALITY_REVIEWER, Roles.DEPUTY_HEAD, Roles.HEAD),
                "conclude", Set.of(Roles.CONFIDENTIALITY_REVIEWER),
                "determine", Set.of(Roles.CONFIDENTIALITY_REVIEWER),
                "approve", Set.of(Roles.DEPUTY_HEAD, Roles.HEAD),
                "refuse", Set.of(Roles.DEPUTY_HEAD, Roles.HEAD),
                "submit",
                        Set.of(
                                Roles.CLERK,
                                Roles.DISCLOSURE_OFFICER,
                                Roles.SECTION_HEAD,
                                Roles.CONFIDENTIALITY_REVIEWER,
                                Roles.STATISTICIAN),
                "decideSuggestions",
                        Set.of(
                                Roles.CLERK,
                                Roles.DISCLOSURE_OFFICER,
                                Roles.SECTION_HEAD,
                                Roles.CONFIDENTIALITY_REVIEWER,
                                Roles.STATISTICIAN),
                "sign", Set.of(Roles.CONFIDENTIALITY_REVIEWER));
        List<String> all = new ArrayList<>(Roles.OF_PEOPLE);
        all.addAll(List.of(Roles.SYSTEM, Roles.API_PUBLICATIONS_WRITE));
        for (var act : holders.entrySet()) {
            for (String role : all) {
                boolean locked = isLocked(act.getKey(), of("KMXF", "role-" + role, role));
                assertEquals(act.getValue().contains(role), !locked, act.getKey() + " by " + role);
            }
        }
    }

    @Test
    @DisplayName("CON-04 an approval is about its content: a letter more, another file, another record, and it is void")
    void approvesOneContent() throws Exception {
        Material draft = material(PLAIN);
        MaterialFile file = textFile(draft, "附件.txt", "每周三上午。");
        Material material =
                new Material(KIND, draft.subjectNumber(), draft.organId(), draft.title(), draft.text(), List.of(file));
        approved(material);
        assertEquals("APPROVAL_VOID", code(() -> published(with(material, PLAIN + "。"))));
        MaterialFile swapped = textFile(draft, "附件.txt", "每周四上午。");
        Material other = new Material(
                KIND, draft.subjectNumber(), draft.organId(), draft.title(), draft.text(), List.of(swapped));
        assertEquals("APPROVAL_VOID", code(() -> published(other)));
        assertEquals("APPROVAL_VOID", code(() -> published(draft)), "the file left out");
        Material another = new Material(
                KIND, "other-" + draft.subjectNumber(), draft.organId(), draft.title(), draft.text(), List.of(file));
        assertEquals("NOT_APPROVED", code(() -> published(another)));
        assertTrue(published(material).isPublic());
    }

    @Test
    @DisplayName(
            "CON-05 handed in anew, the earlier review is void and its clock stands still; the same content is not asked for twice")
    void voidsTheEarlier() throws Exception {
        Material material = material(PLAIN);
        ReviewView first = submitted(material);
        assertEquals("REVIEW_RUNNING", code(() -> submitted(material)));
        ReviewView second = submitted(with(material, PLAIN + "另行通知。"));
        assertEquals(
                ReviewState.VOID,
                as(clerk(), () -> reviews.view(first.number())).state());
        assertEquals(
                second.number(),
                as(clerk(), () -> reviews.latest(KIND, material.subjectNumber()))
                        .orElseThrow()
                        .number());
        assertTrue(clocks.of(ReviewView.SUBJECT_KIND, first.number()).stream()
                .allMatch(each -> each.state() == ClockState.STOPPED));
        approved(material(PLAIN));
        Material done = material(PLAIN);
        approved(done);
        assertEquals("ALREADY_APPROVED", code(() -> submitted(done)));
        ReviewView later = submitted(with(done, "新内容。"));
        assertEquals("NOT_APPROVED", code(() -> published(done)), "the newest review counts");
        assertEquals(ReviewState.IN_SECTION, later.state());
    }

    @Test
    @DisplayName("CON-04 two approve at once: one approval, the other hears of a conflicting edit")
    void approvesOnce() throws Exception {
        ReviewView seen = concluded(agreed(submitted(material(PLAIN))), Conclusion.OPEN);
        List<Caller> approvers = List.of(deputy(), of("KMXF", "head", Roles.HEAD));
        CountDownLatch together = new CountDownLatch(approvers.size());
        ExecutorService threads = Executors.newFixedThreadPool(approvers.size());
        List<Throwable> refusals = new ArrayList<>();
        int done = 0;
        try {
            List<Future<ReviewView>> tries = new ArrayList<>();
            for (Caller by : approvers) {
                tries.add(threads.submit(() -> {
                    together.countDown();
                    together.await();
                    return as(by, () -> service.approve(now(seen, null)));
                }));
            }
            for (Future<ReviewView> each : tries) {
                try {
                    each.get();
                    done++;
                } catch (ExecutionException refused) {
                    refusals.add(refused.getCause());
                }
            }
        } finally {
            threads.shutdown();
        }
        assertEquals(1, done);
        assertTrue(isConflictingEdit(refusals.get(0)), refusals.get(0).toString());
        ReviewView after = as(clerk(), () -> reviews.view(seen.number()));
        assertEquals(
                1,
                after.steps().stream()
                        .filter(step -> step.act() == ReviewAct.APPROVE)
                        .count());
        assertInstanceOf(
                ConflictingEdit.class,
                assertThrows(Conflict.class, () -> as(deputy(), () -> service.approve(now(seen, null)))));
    }

    @Test
    @DisplayName("CON-02 another organ hands in nothing of ours, does nothing in our reviews, and does not see them")
    void keepsToItsOrgan() throws Exception {
        Caller elsewhere = of("XF-FM", "elsewhere", Roles.CLERK);
        Material ours = material(PLAIN);
        NotAllowed refusal = assertThrows(
                NotAllowed.class,
                () -> as(
                        elsewhere,
                        () -> service.submit(new SubmitForReview(ours, true, Carrier.OTHER, null, null, null))));
        assertEquals("MATERIAL_OF_ANOTHER_ORGAN", refusal.code());
        ReviewView seen = submitted(ours);
        Caller chief = of("XF-FM", "their-chief", Roles.SECTION_HEAD);
        assertThrows(NotFound.class, () -> as(chief, () -> service.agree(now(seen, null))));
        assertThrows(NotFound.class, () -> as(elsewhere, () -> reviews.view(seen.number())));
        assertTrue(
                as(elsewhere, () -> reviews.latest(KIND, ours.subjectNumber())).isEmpty());
    }

    private AuditEntry newest(String act) throws Exception {
        AuditFilter filter = new AuditFilter(null, null, null, act, null, null);
        return as("audit", () -> trail.page(filter, 0, 1)).get(0).entry();
    }

    private static Caller stranger() {
        return new Caller("-", "-", null, null, Set.of(), "public", "it");
    }

    /** Whether the container keeps the caller out; what the model says to who gets in is another matter. */
    private boolean isLocked(String act, Caller by) throws Exception {
        DecideReview decision = new DecideReview("no such review", 0, Conclusion.OPEN, "x", "x");
        try {
            as(by, () -> switch (act) {
                case "agree" -> service.agree(decision);
                case "giveBack" -> service.giveBack(decision);
                case "conclude" -> service.conclude(decision);
                case "determine" -> service.determine(decision);
                case "approve" -> service.approve(decision);
                case "refuse" -> service.refuse(decision);
                case "submit" ->
                    service.submit(new SubmitForReview(material(""), true, Carrier.OTHER, null, null, null));
                case "decideSuggestions" ->
                    service.decideSuggestions(
                            new DecideSuggestions("no such review", 0, List.of(1L), SuggestionDecision.REMOVE, null));
                case "sign" -> {
                    monthly.sign(new SignMonth(YearMonth.from(today()).plusMonths(2)));
                    yield null;
                }
                default -> throw new IllegalArgumentException(act);
            });
            return false;
        } catch (EJBAccessException locked) {
            return true;
        } catch (DomainException letIn) {
            return false;
        }
    }

    /** As the web sees it: the refusal itself, or what the database said, wrapped. */
    private static boolean isConflictingEdit(Throwable refusal) {
        for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
            boolean lock = cause instanceof ConflictingEdit
                    || cause instanceof OptimisticLockException
                    || cause instanceof SQLException;
            if (lock) {
                return true;
            }
        }
        return false;
    }
}
