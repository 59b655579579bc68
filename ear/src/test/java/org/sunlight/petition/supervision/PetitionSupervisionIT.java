package org.sunlight.petition.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.HouseVisitor;
import org.sunlight.harness.SentStatements;
import org.sunlight.law.clock.ClockState;
import org.sunlight.petition.casework.PetitionCase;
import org.sunlight.petition.casework.PetitionView;
import org.sunlight.petition.casework.Purpose;
import org.sunlight.petition.supervision.FindingTally.OrganAtFault;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.Roles;

/** The scan and the letters. */
class PetitionSupervisionIT extends PetitionCase {

    private static final String PAGE = "/petition/supervision.xhtml";

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    @Inject
    private PetitionSupervisionService service;

    @Inject
    private PetitionSupervisionQueries supervision;

    private int scan() throws Exception {
        Caller house = new Caller("it", "it", null, null, Set.of(Roles.SYSTEM), "job", "it");
        return as(house, service::scan);
    }

    private List<SupervisionTrigger> found(String number) throws Exception {
        FindingFilter named = new FindingFilter(number, null, null);
        return as(clerkOf(BUREAU), () -> supervision.findings(named, FindingSort.SINCE_OLDEST, 0, 100)).stream()
                .map(FindingRow::trigger)
                .toList();
    }

    @Test
    @DisplayName("PSV-01 each fault is found once, by whoever it is, and settled when it is over")
    void scans() throws Exception {
        PetitionView undisposed =
                registered(today().minusDays(20), Purpose.CLAIM).petition();
        PetitionView untold = signedFor(
                referred(registered(today().minusDays(40), Purpose.CLAIM).petition(), today().minusDays(39)),
                today().minusDays(38));
        PetitionView late = accepted(today().minusDays(70));
        PetitionView young = registered(today().minusDays(3), Purpose.CLAIM).petition();
        assertTrue(scan() >= 3);
        assertEquals(List.of(SupervisionTrigger.NOT_DISPOSED), found(undisposed.number()));
        assertEquals(List.of(SupervisionTrigger.NOT_TOLD), found(untold.number()));
        assertEquals(List.of(SupervisionTrigger.OVERDUE), found(late.number()));
        assertEquals(List.of(), found(young.number()));
        assertEquals(0, scan(), "what was found is not found again");
        PetitionView sent = as(clerkOf(BUREAU), () -> queries.view(undisposed.number()));
        referred(sent, null);
        scan();
        assertEquals(List.of(), found(undisposed.number()));
    }

    @Test
    @DisplayName(
            "PSV-06 the list is narrowed and ordered in the database, its counts add up, other bureaus see nothing")
    void list() throws Exception {
        PetitionView late = accepted(today().minusDays(75));
        PetitionView later = accepted(today().minusDays(71));
        scan();
        FindingFilter overdue = new FindingFilter(null, SupervisionTrigger.OVERDUE, UNIT);
        List<FindingRow> oldest =
                as(clerkOf(BUREAU), () -> supervision.findings(overdue, FindingSort.SINCE_OLDEST, 0, 500));
        List<FindingRow> newest =
                as(clerkOf(BUREAU), () -> supervision.findings(overdue, FindingSort.SINCE_NEWEST, 0, 500));
        assertTrue(oldest.stream()
                .allMatch(row -> row.trigger() == SupervisionTrigger.OVERDUE
                        && row.organ().equals(UNIT)));
        List<String> numbers = oldest.stream().map(FindingRow::number).toList();
        assertTrue(numbers.indexOf(late.number()) < numbers.indexOf(later.number()), numbers.toString());
        List<String> turned = newest.stream().map(FindingRow::number).collect(Collectors.toList());
        Collections.reverse(turned);
        assertEquals(numbers, turned);
        assertEquals(oldest.size(), as(clerkOf(BUREAU), () -> supervision.count(overdue)));
        FindingFilter everything = new FindingFilter(null, null, null);
        FindingTally tally = as(clerkOf(BUREAU), () -> supervision.tally());
        assertEquals(tally.all(), as(clerkOf(BUREAU), () -> supervision.count(everything)));
        assertEquals(
                tally.all(),
                tally.organs().stream().mapToLong(OrganAtFault::findings).sum());
        assertEquals(0, as(clerkOf(UNIT), () -> supervision.tally()).all());
        assertEquals(
                List.of(), as(clerkOf(UNIT), () -> supervision.findings(everything, FindingSort.NUMBER_UP, 0, 10)));
    }

    @Test
    @DisplayName("PSV-06 the page sends as many statements with one more organ at fault and ten more findings")
    void statements() throws Exception {
        accepted(today().minusDays(70));
        scan();
        HouseVisitor head = HouseVisitor.signedIn("zhao");
        Queue<String> before = SentStatements.ofPage(database, head, PAGE);
        assertTrue(before.size() <= 8, String.join("\n", before));
        for (int i = 0; i < 10; i++) {
            registered(today().minusDays(50), Purpose.CLAIM);
        }
        assertTrue(scan() >= 10);
        assertEquals(before.size(), SentStatements.ofPage(database, head, PAGE).size());
    }

    @Test
    @DisplayName("PSV-01 an organ that objects again and again is found")
    void evasion() throws Exception {
        LocalDate day = today().minusDays(4);
        PetitionView seen = registered(day, Purpose.CLAIM).petition();
        for (int i = 0; i < 2; i++) {
            PetitionView received = signedFor(referred(seen, day), day);
            seen = as(sectionHeadOf(UNIT), () -> handling.object(now(received, "不属于本局职责")));
        }
        scan();
        assertEquals(List.of(SupervisionTrigger.EVASIVE), found(seen.number()));
    }

    private static SendLetter letter(PetitionView seen, LetterKind kind, LocalDate dueOn) {
        return new SendLetter(
                seen.number(), seen.version(), kind, null, null, "已逾期十日未办结", "《信访工作条例》第三十四条", "十日内办结\n书面说明原因", dueOn);
    }

    @Test
    @DisplayName("PSV-02 PSV-03 PSV-04 PSV-05 a letter is numbered, has a clock, is answered once, by its organ")
    void letters() throws Exception {
        PetitionView seen = accepted(today().minusDays(70));
        LocalDate due = today().plusDays(15);
        for (LetterKind kind : LetterKind.values()) {
            LetterView sent = as(sectionHeadOf(BUREAU), () -> service.send(letter(seen, kind, due)));
            assertTrue(sent.document().matches(".+访[督建策责]〔\\d{4}〕\\d+号"), sent.document());
            PetitionView now = as(clerkOf(UNIT), () -> queries.view(seen.number()));
            assertEquals(ClockState.RUNNING, clock(now, "petition.feedback").state());
            assertEquals(due, clock(now, "petition.feedback").dueOn());
            assertEquals(
                    "LETTER_WAITS_FOR_FEEDBACK",
                    refused(
                                    Conflict.class,
                                    () -> as(sectionHeadOf(BUREAU), () -> service.send(letter(seen, kind, due))))
                            .code());
            refused(
                    NotAllowed.class,
                    () -> as(
                            clerkOf(BUREAU),
                            () -> service.answer(
                                    new GiveFeedback(seen.number(), sent.id(), sent.version(), null, true, "已办"))));
            refused(
                    RuleBroken.class,
                    () -> as(
                            clerkOf(UNIT),
                            () -> service.answer(
                                    new GiveFeedback(seen.number(), sent.id(), sent.version(), null, true, " "))));
            LetterView answered = as(
                    clerkOf(UNIT),
                    () -> service.answer(
                            new GiveFeedback(seen.number(), sent.id(), sent.version(), null, false, "条件不具备")));
            assertFalse(answered.adopted());
            refused(
                    ConflictingEdit.class,
                    () -> as(
                            clerkOf(UNIT),
                            () -> service.answer(
                                    new GiveFeedback(seen.number(), sent.id(), sent.version(), null, true, "再说"))));
        }
        PetitionView after = as(clerkOf(BUREAU), () -> queries.view(seen.number()));
        assertEquals(ClockState.STOPPED, clock(after, "petition.feedback").state());
        assertEquals(
                4, as(clerkOf(BUREAU), () -> supervision.letters(seen.number())).size());
        refused(
                NotAllowed.class,
                () -> as(sectionHeadOf(UNIT), () -> service.send(letter(after, LetterKind.POLICY, due))));
        assertEquals(
                "dueOn",
                refused(
                                RuleBroken.class,
                                () -> as(
                                        sectionHeadOf(BUREAU),
                                        () -> service.send(letter(after, LetterKind.POLICY, today()))))
                        .pointer());
    }
}
