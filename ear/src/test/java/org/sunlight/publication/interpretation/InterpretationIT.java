package org.sunlight.publication.interpretation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.law.calendar.CalendarQueries;
import org.sunlight.law.clock.ClockState;
import org.sunlight.law.clock.ClockView;
import org.sunlight.law.rule.ChangeSetting;
import org.sunlight.law.rule.SettingService;
import org.sunlight.publication.ReviewedCase;
import org.sunlight.publication.catalogue.CatalogueQueries;
import org.sunlight.publication.catalogue.CatalogueService;
import org.sunlight.publication.catalogue.EntryView;
import org.sunlight.publication.catalogue.PublicCatalogueQueries;
import org.sunlight.publication.catalogue.RelationKind;
import org.sunlight.publication.catalogue.WithdrawEntry;
import org.sunlight.publication.confidentiality.ConfidentialityReviewQueries;
import org.sunlight.publication.official.ActOnDocument;
import org.sunlight.publication.official.DraftDocument;
import org.sunlight.publication.official.HandIn;
import org.sunlight.publication.official.OfficialDocumentQueries;
import org.sunlight.publication.official.OfficialDocumentService;
import org.sunlight.publication.official.OfficialDocumentView;
import org.sunlight.publication.official.OfficialPublicationService;
import org.sunlight.publication.official.Openness;
import org.sunlight.publication.official.PublishDocument;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.DomainException;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Caller;

/** A policy document and its interpretation, from both drafts to both public entries. */
class InterpretationIT extends ReviewedCase {

    private static final Set<InterpretationAct> RELEASE =
            EnumSet.of(InterpretationAct.DRAFT, InterpretationAct.SUBMIT, InterpretationAct.PUBLISH);
    private static final String PERIOD = "interpretation.publish.period";

    @Inject
    private InterpretationService service;

    @Inject
    private InterpretationQueries queries;

    @Inject
    private OfficialDocumentService documents;

    @Inject
    private OfficialPublicationService publications;

    @Inject
    private OfficialDocumentQueries papers;

    @Inject
    private ConfidentialityReviewQueries reviews;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private CatalogueQueries entries;

    @Inject
    private PublicCatalogueQueries open;

    @Inject
    private SettingService settings;

    @Inject
    private CalendarQueries calendars;

    private OfficialDocumentView drafted(boolean policy, Openness openness) throws Exception {
        return as(CLERK, () -> documents.draft(new DraftDocument(notice(policy, openness))));
    }

    private InterpretationPlan plan() {
        return new InterpretationPlan(
                "一、为什么要规范；二、群众怎样预约。",
                Set.of(InterpretationForm.ARTICLE, InterpretationForm.DIAGRAM),
                "门户网站、政务微信",
                today(),
                "周局长");
    }

    private InterpretationView planned(OfficialDocumentView document) throws Exception {
        return as(CLERK, () -> service.plan(new PlanInterpretation(document.number(), plan())));
    }

    private static List<PointEntry> points(ContentPoint... uncovered) {
        List<ContentPoint> left = List.of(uncovered);
        return new ArrayList<>(Arrays.stream(ContentPoint.values())
                .map(point -> new PointEntry(point, !left.contains(point), left.contains(point) ? "本通知不涉及" : null))
                .toList());
    }

    private InterpretationView written(InterpretationView seen, String text) throws Exception {
        return as(
                CLERK,
                () -> service.draft(new DraftInterpretation(
                        seen.number(), seen.version(), "《通知》解读", text, points(ContentPoint.DIFFERENCES))));
    }

    private void approve(InterpretationView seen) throws Exception {
        approved(as(
                CLERK,
                () -> service.submit(new SubmitInterpretation(seen.number(), seen.version(), true, null, null, null))));
    }

    private OfficialDocumentView step(String login, OfficialDocumentView seen, String what) throws Exception {
        OfficialDocumentView now = as(login, () -> papers.document(seen.number()));
        ActOnDocument act = new ActOnDocument(now.number(), now.version(), null);
        return as(login, () -> switch (what) {
            case "submit" -> documents.submit(act);
            case "agree" -> documents.agree(act);
            default -> documents.sign(act);
        });
    }

    private OfficialDocumentView approvedDocument(OfficialDocumentView seen) throws Exception {
        step(CLERK, seen, "submit");
        step(CHIEF, seen, "agree");
        OfficialDocumentView signed = step(DEPUTY, seen, "sign");
        OfficialDocumentView handedIn = as(
                CLERK,
                () -> publications.handIn(new HandIn(signed.number(), signed.version(), true, null, null, null)));
        approved(as(CLERK, () -> reviews.latest(OfficialDocumentView.SUBJECT_KIND, handedIn.number()))
                .orElseThrow());
        return handedIn;
    }

    private OfficialDocumentView out(OfficialDocumentView seen) throws Exception {
        OfficialDocumentView now = as(CLERK, () -> papers.document(seen.number()));
        return as(
                CLERK,
                () -> publications.publish(new PublishDocument(now.number(), now.version(), null, null, "内容更新")));
    }

    private void period(int days) throws Exception {
        as(DEPUTY, () -> {
            settings.change(new ChangeSetting(PERIOD, String.valueOf(days), today(), "试用"));
            return null;
        });
    }

    private static String code(Class<? extends DomainException> family, ThrowingCall call) {
        return assertThrows(family, call::run).code();
    }

    private interface ThrowingCall {
        void run() throws Exception;
    }

    @Test
    @DisplayName(
            "INT-01 INT-05 INT-07 not signed without plan and text; released in one act or neither; each names the other")
    void together() throws Exception {
        OfficialDocumentView document = drafted(true, Openness.PROACTIVE);
        assertTrue(
                missing(document).containsAll(List.of("INTERPRETATION_PLAN_MISSING", "INTERPRETATION_TEXT_MISSING")));
        assertThrows(DomainException.class, () -> step(CLERK, document, "submit"));
        InterpretationView planned = planned(document);
        assertEquals(List.of("INTERPRETATION_TEXT_MISSING"), missing(document));
        assertThrows(DomainException.class, () -> step(CLERK, document, "submit"));
        InterpretationView written = written(planned, "为了方便群众，规范来访接待。");
        assertEquals(List.of(), missing(document));
        approvedDocument(document);
        assertEquals("INTERPRETATION_NOT_READY", code(Conflict.class, () -> out(document)));
        assertTrue(
                as(stranger(), () -> open.of(OfficialDocumentView.SUBJECT_KIND, document.number()))
                        .isEmpty(),
                "neither is public");
        approve(written);
        OfficialDocumentView published = out(document);
        InterpretationView after = as(CLERK, () -> queries.view(written.number()));
        assertEquals(InterpretationState.PUBLISHED, after.state());
        ClockView term = clock(InterpretationView.SUBJECT_KIND, after.number(), "interpretation.publish")
                .orElseThrow();
        assertEquals(ClockState.STOPPED, term.state());
        assertFalse(term.late());
        EntryView explains =
                as(stranger(), () -> open.entry(after.indexNumber())).orElseThrow();
        EntryView explained =
                as(stranger(), () -> open.entry(published.indexNumber())).orElseThrow();
        assertTrue(explains.related().stream()
                .anyMatch(link -> link.kind() == RelationKind.INTERPRETS
                        && !link.inverse()
                        && link.indexNumber().equals(explained.indexNumber())));
        assertTrue(explained.related().stream()
                .anyMatch(link -> link.kind() == RelationKind.INTERPRETS
                        && link.inverse()
                        && link.indexNumber().equals(explains.indexNumber())));
        assertEquals("interpretation", explains.particulars().columnCode());
        as(
                OFFICER,
                () -> catalogue.withdraw(new WithdrawEntry(
                        explains.indexNumber(),
                        as(OFFICER, () -> entries.entry(explains.indexNumber()))
                                .orElseThrow()
                                .version(),
                        "内容有误")));
        assertEquals(today(), as(CLERK, () -> queries.view(after.number())).withdrawnOn(), "INT-09");
        assertEquals(RELEASE, offered(CLERK, after), "to bring it back");
    }

    private List<String> missing(OfficialDocumentView document) throws Exception {
        return as(CLERK, () -> papers.missing(document.number())).stream()
                .map(lack -> lack.code())
                .filter(lack -> lack.startsWith("INTERPRETATION"))
                .toList();
    }

    @Test
    @DisplayName(
            "INT-04 INT-06 with a term of three days the document goes first; the clock runs from its day and stops")
    void afterwards() throws Exception {
        OfficialDocumentView document = drafted(true, Openness.PROACTIVE);
        InterpretationView written = written(planned(document), "解读正文。");
        approve(written);
        assertEquals("DOCUMENT_NOT_PUBLIC", code(Conflict.class, () -> release(written)));
        approvedDocument(document);
        period(3);
        try {
            out(document);
            ClockView term = clock(InterpretationView.SUBJECT_KIND, written.number(), "interpretation.publish")
                    .orElseThrow();
            LocalDate due = as(CLERK, () -> calendars.calendar(null)).plusWorkingDays(today(), 3);
            assertEquals(ClockState.RUNNING, term.state());
            assertEquals(due, term.dueOn());
            InterpretationView changed = written(written, "改过的解读正文。");
            assertEquals("APPROVAL_VOID", code(Conflict.class, () -> release(changed)));
            approve(changed);
            InterpretationView out = release(changed);
            assertEquals(InterpretationState.PUBLISHED, out.state());
            assertEquals(EnumSet.of(InterpretationAct.DRAFT), offered(CLERK, out), "nothing to release");
            assertEquals(Set.of(), offered("qian", out), "who only reads");
            assertEquals(RELEASE, offered(CLERK, written(out, "再次改过的解读正文。")));
            assertEquals(
                    ClockState.STOPPED,
                    clock(InterpretationView.SUBJECT_KIND, written.number(), "interpretation.publish")
                            .orElseThrow()
                            .state());
        } finally {
            period(0);
        }
    }

    private Set<InterpretationAct> offered(String login, InterpretationView seen) throws Exception {
        return as(login, () -> queries.offered(seen.number()));
    }

    private InterpretationView release(InterpretationView seen) throws Exception {
        InterpretationView now = as(CLERK, () -> queries.view(seen.number()));
        return as(CLERK, () -> service.publish(new PublishInterpretation(now.number(), now.version(), null, null)));
    }

    @Test
    @DisplayName("INT-01 what is no policy, or is not to be public, needs none")
    void notNeeded() throws Exception {
        OfficialDocumentView plain = drafted(false, Openness.PROACTIVE);
        assertEquals(List.of(), missing(plain));
        assertEquals("DOCUMENT_NOT_A_POLICY", code(RuleBroken.class, () -> planned(plain)));
        approvedDocument(plain);
        assertEquals(today(), out(plain).publishedOn());
    }

    @Test
    @DisplayName(
            "INT-02 INT-03 INT-10 the section that drafted; every point; one plan; other organs see nothing; stale is refused")
    void guards() throws Exception {
        OfficialDocumentView document = drafted(true, Openness.PROACTIVE);
        InterpretationView planned = planned(document);
        assertEquals("INTERPRETATION_PLANNED", code(Conflict.class, () -> planned(document)));
        assertThrows(
                EJBAccessException.class,
                () -> as(
                        DEPUTY,
                        () -> service.draft(
                                new DraftInterpretation(planned.number(), planned.version(), "题", "文", points()))));
        Caller other = otherSection();
        assertEquals(
                "NOT_THE_DRAFTING_SECTION",
                code(
                        NotAllowed.class,
                        () -> as(
                                other,
                                () -> service.draft(new DraftInterpretation(
                                        planned.number(), planned.version(), "题", "文", points())))));
        List<PointEntry> lacking = points();
        lacking.set(ContentPoint.SCOPE.ordinal(), new PointEntry(ContentPoint.SCOPE, false, " "));
        RuleBroken refusal = assertThrows(
                RuleBroken.class,
                () -> as(
                        CLERK,
                        () -> service.draft(
                                new DraftInterpretation(planned.number(), planned.version(), "题", "文", lacking))));
        assertEquals("reason_SCOPE", refusal.pointer());
        assertEquals(
                "INTERPRETATION_POINT_DEMANDED",
                code(
                        RuleBroken.class,
                        () -> as(
                                CLERK,
                                () -> service.draft(new DraftInterpretation(
                                        planned.number(), planned.version(), "题", "文", points(ContentPoint.GOALS))))));
        assertNull(as(CLERK, () -> queries.view(planned.number())).text());
        InterpretationView written = written(planned, "解读正文。");
        assertEquals(9, as(CLERK, () -> queries.view(written.number())).points().size());
        assertThrows(ConflictingEdit.class, () -> written(planned, "另一篇。"));
        assertThrows(NotFound.class, () -> as("zj-clerk", () -> queries.view(planned.number())));
        assertTrue(as("zj-clerk", () -> queries.ofDocument(document.number())).isEmpty());
    }

    private Caller otherSection() throws Exception {
        Caller sun = caller("sun");
        return new Caller("sun", sun.name(), sun.organId(), sun.sectionId(), Set.of("clerk"), "intranet", "it");
    }

    @Test
    @DisplayName("INT-08 the list of what is overdue is read on this database, and leaves out what is not")
    void overdue() throws Exception {
        InterpretationView planned = planned(drafted(true, Openness.PROACTIVE));
        assertTrue(
                as(CLERK, () -> queries.page(new InterpretationFilter(planned.number(), null, false), 0, 10)).stream()
                        .anyMatch(row -> row.number().equals(planned.number())));
        assertEquals(0, as(CLERK, () -> queries.count(new InterpretationFilter(planned.number(), null, true))));
    }
}
