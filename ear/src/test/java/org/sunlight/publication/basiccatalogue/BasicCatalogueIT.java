package org.sunlight.publication.basiccatalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.office.organ.EstablishOrgan;
import org.sunlight.office.organ.OrganParticulars;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.OrganService;
import org.sunlight.publication.ReviewedCase;
import org.sunlight.publication.catalogue.CatalogueService;
import org.sunlight.publication.catalogue.EntryParticulars;
import org.sunlight.publication.catalogue.PublishEntry;
import org.sunlight.publication.confidentiality.Carrier;
import org.sunlight.publication.confidentiality.Conclusion;
import org.sunlight.publication.confidentiality.ConfidentialityReviewService;
import org.sunlight.publication.confidentiality.DecideReview;
import org.sunlight.publication.confidentiality.Material;
import org.sunlight.publication.confidentiality.ReviewView;
import org.sunlight.publication.confidentiality.SubmitForReview;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.Roles;

/** Editions of an organ that was made for the test, so that nothing of others is counted. */
class BasicCatalogueIT extends ReviewedCase {

    @Inject
    private BasicCatalogueService service;

    @Inject
    private BasicCatalogueQueries queries;

    @Inject
    private OrganService organs;

    @Inject
    private OrganQueries directory;

    @Inject
    private ConfidentialityReviewService reviews;

    @Inject
    private CatalogueService catalogue;

    private String organ;

    private void organ() throws Exception {
        organ = "BC" + fresh().toUpperCase(Locale.ROOT);
        OrganParticulars said =
                new OrganParticulars("目录局" + organ, organ, organ, null, null, null, null, null, null, null, false);
        as(house(), () -> organs.establish(new EstablishOrgan(organ, null, said)));
    }

    private Caller of(String role) {
        return of(role, role);
    }

    private Caller of(String login, String role) {
        String whole = organ.toLowerCase(Locale.ROOT) + "-" + login;
        return new Caller(whole, whole, directory.byCode(organ).id(), null, Set.of(role), "intranet", "it");
    }

    private Caller officer() {
        return of(Roles.DISCLOSURE_OFFICER);
    }

    private static BasicEntryParticulars changed(BasicEntryParticulars said, String section, String column) {
        return new BasicEntryParticulars(
                said.serial(),
                said.topic(),
                said.subtopic(),
                said.content(),
                said.basis(),
                said.term(),
                section,
                said.channels(),
                said.audience(),
                said.way(),
                said.level(),
                said.frequency(),
                said.cycleDays(),
                said.inUse(),
                column,
                said.topicCode(),
                said.titleWords());
    }

    private void published(String column, String title) throws Exception {
        Material material =
                new Material("it-basic", "B-" + fresh(), directory.byCode(organ).id(), title, "正文", List.of());
        ReviewView seen = as(
                of(Roles.CLERK),
                () -> reviews.submit(new SubmitForReview(material, true, Carrier.OTHER, "网站", null, null)));
        ReviewView agreed = as(of(Roles.SECTION_HEAD), () -> reviews.agree(step(seen, null)));
        ReviewView concluded =
                as(of(Roles.CONFIDENTIALITY_REVIEWER), () -> reviews.conclude(step(agreed, Conclusion.OPEN)));
        as(of(Roles.DEPUTY_HEAD), () -> reviews.approve(step(concluded, null)));
        as(
                of(Roles.CLERK),
                () -> catalogue.publish(
                        new PublishEntry(material, EntryParticulars.of("02.1", column, today()), null, null)));
    }

    private static DecideReview step(ReviewView seen, Conclusion conclusion) {
        return new DecideReview(seen.number(), seen.version(), conclusion, null, null);
    }

    @Test
    @DisplayName(
            "BAS-01 BAS-02 BAS-03 BAS-04 BAS-05 drafted, put in force, extended, compared, reviewed; what was in force stays")
    void life() throws Exception {
        organ();
        EditionView draft = as(officer(), () -> service.draft(new DraftEdition("编制基本目录")));
        assertEquals(1, draft.edition());
        assertTrue(draft.entries().size() >= 22);
        assertEquals(
                "BASIC_DRAFT_OPEN",
                assertThrows(Conflict.class, () -> as(officer(), () -> service.draft(new DraftEdition("再来一版"))))
                        .code());
        BasicEntryView first = draft.entries().get(0);
        assertEquals(
                "SITE_COLUMN_UNKNOWN",
                assertThrows(
                                RuleBroken.class,
                                () -> as(
                                        officer(),
                                        () -> service.write(new WriteBasicEntry(
                                                draft.number(),
                                                draft.version(),
                                                first.code(),
                                                changed(first.particulars(), "办公室", "no-such-column")))))
                        .code());
        EditionView written = as(
                officer(),
                () -> service.write(new WriteBasicEntry(
                        draft.number(), draft.version(), first.code(), changed(first.particulars(), "信访一科", "org"))));
        assertThrows(
                ConflictingEdit.class,
                () -> as(
                        officer(),
                        () -> service.leaveOut(new LeaveOutEntry(draft.number(), draft.version(), first.code()))));
        assertEquals(
                "BASIC_FORCE_IN_PAST",
                assertThrows(
                                RuleBroken.class,
                                () -> as(
                                        of(Roles.HEAD),
                                        () -> service.putInForce(new PutEditionInForce(
                                                written.number(), written.version(), today().minusDays(1), "启用"))))
                        .code());
        EditionView inForce = as(
                of(Roles.HEAD),
                () -> service.putInForce(new PutEditionInForce(written.number(), written.version(), today(), "首版启用")));
        assertEquals(EditionState.IN_FORCE, inForce.state());
        assertEquals(today().plusMonths(12), inForce.reviewDueOn());
        assertEquals(
                "BASIC_NO_DRAFT",
                assertThrows(
                                Conflict.class,
                                () -> as(
                                        officer(),
                                        () -> service.leaveOut(
                                                new LeaveOutEntry(inForce.number(), inForce.version(), first.code()))))
                        .code());

        EditionView next = as(officer(), () -> service.draft(new DraftEdition("年度修订")));
        EditionView leftOut = as(
                officer(),
                () -> service.leaveOut(new LeaveOutEntry(
                        next.number(), next.version(), next.entries().get(1).code())));
        EditionView extended = as(
                officer(),
                () -> service.extend(new ExtendEdition(
                        inForce.number(), inForce.version(), changed(first.particulars(), "督查科", "news"), "新设开放日")));
        BasicEntryView added = extended.entries().stream()
                .filter(entry -> entry.extendedOn() != null)
                .findFirst()
                .orElseThrow();
        assertEquals("新设开放日", added.ground());
        EditionView carried = as(officer(), () -> queries.edition(next.number()));
        assertTrue(carried.entries().stream().anyMatch(entry -> entry.code().equals(added.code())));
        EditionView rewritten = as(
                officer(),
                () -> service.write(new WriteBasicEntry(
                        carried.number(),
                        carried.version(),
                        first.code(),
                        changed(first.particulars(), "办公室", "org"))));
        EditionDifference difference = as(officer(), () -> queries.difference(inForce.number(), rewritten.number()));
        assertEquals(1, difference.leftOut().size());
        assertEquals(0, difference.added().size());
        assertEquals(1, difference.changed().size());
        assertEquals(
                List.of(new EditionDifference.Field("section", "信访一科", "办公室")),
                difference.changed().get(0).fields());

        EditionView reviewed = as(
                officer(),
                () -> service.review(new ReviewEdition(extended.number(), extended.version(), true, "逐项核对")));
        assertEquals(1, reviewed.reviews().size());
        EditionView second = as(
                officer(),
                () -> service.putInForce(
                        new PutEditionInForce(rewritten.number(), rewritten.version(), today(), "年度修订启用")));
        assertEquals(EditionState.IN_FORCE, second.state());
        EditionView old = as(officer(), () -> queries.edition(inForce.number()));
        assertEquals(EditionState.REPLACED, old.state());
        assertEquals(extended.entries().size(), old.entries().size());
        assertFalse(leftOut.entries().isEmpty());
        assertThrows(NotFound.class, () -> as("zj-clerk", () -> queries.edition(old.number())));
    }

    @Test
    @DisplayName("BAS-03 an edition of a later day waits; BAS-05 what is not due rings nowhere")
    void coming() throws Exception {
        organ();
        EditionView draft = as(officer(), () -> service.draft(new DraftEdition("编制")));
        EditionView coming = as(
                officer(),
                () -> service.putInForce(
                        new PutEditionInForce(draft.number(), draft.version(), today().plusDays(3), "下周启用")));
        assertEquals(EditionState.COMING, coming.state());
        assertTrue(as(officer(), () -> queries.inForce()).isEmpty());
        assertEquals(
                "BASIC_NOT_IN_FORCE",
                assertThrows(
                                Conflict.class,
                                () -> as(
                                        officer(),
                                        () -> service.review(
                                                new ReviewEdition(coming.number(), coming.version(), true, "提前评估"))))
                        .code());
        int told = as(house(), service::remind);
        assertEquals(told, as(house(), service::remind));
    }

    @Test
    @DisplayName("BAS-06 what is public is counted under its column and the words of its title, of this organ only")
    void coverage() throws Exception {
        organ();
        EditionView draft = as(officer(), () -> service.draft(new DraftEdition("编制")));
        CoverageView before = as(officer(), () -> queries.coverage(draft.number()));
        assertEquals(0, before.covered());
        assertEquals(before.counted(), before.empty());
        published("org", "本机关内设机构一览");
        published("notices", "领导接访安排公告");
        published("notices", "春节值班公告");
        CoverageView after = as(officer(), () -> queries.coverage(draft.number()));
        assertEquals(2, after.covered(), "two matters; the duty roster is no matter of the catalogue");
        CoverageRow sections = after.rows().stream()
                .filter(row -> "内设机构".equals(row.entry().particulars().subtopic()))
                .findFirst()
                .orElseThrow();
        assertEquals(1, sections.published());
        assertEquals(today(), sections.lastUpdate());
        assertEquals(CoverageState.CURRENT, sections.state());
        assertEquals(before.counted(), after.counted());
        byte[] paper = BasicCataloguePaper.print("目录局", draft, after);
        assertEquals("%PDF", new String(paper, 0, 4, StandardCharsets.ISO_8859_1));
    }
}
