package org.sunlight.publication.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.law.clock.ClockState;
import org.sunlight.law.clock.ClockView;
import org.sunlight.office.organ.AmendOrgan;
import org.sunlight.office.organ.OrganParticulars;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.OrganService;
import org.sunlight.office.organ.OrganView;
import org.sunlight.office.worklist.ReminderQueries;
import org.sunlight.publication.ReviewedCase;
import org.sunlight.publication.confidentiality.ConfidentialityReviewQueries;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.RuleBroken;

/** From the organ's data to the public page, and back to the desk when the telephone changes. */
class GuideIT extends ReviewedCase {

    private static final String TERM = "publication.publish";

    @Inject
    private GuideService service;

    @Inject
    private GuideQueries queries;

    @Inject
    private PublicGuideQueries open;

    @Inject
    private ConfidentialityReviewQueries reviews;

    @Inject
    private ReminderQueries reminders;

    @Inject
    private OrganService organs;

    @Inject
    private OrganQueries directory;

    private GuideView drafted() throws Exception {
        GuideView left = as(OFFICER, () -> queries.inPreparation()).orElse(null);
        if (left != null) {
            as(OFFICER, () -> service.discard(new DiscardGuide(left.number(), left.edition(), left.version())));
        }
        return as(OFFICER, service::draft);
    }

    private static SubmitGuide submit(GuideView seen) {
        return new SubmitGuide(seen.number(), seen.edition(), seen.version(), true, null, null);
    }

    private static PublishGuide publish(GuideView seen) {
        return new PublishGuide(seen.number(), seen.edition(), seen.version(), "02.1", "联系方式变更");
    }

    private GuideView published(GuideView draft) throws Exception {
        GuideView submitted = as(OFFICER, () -> service.submit(submit(draft)));
        approved(as(OFFICER, () -> reviews.latest(GuideView.SUBJECT_KIND, draft.number()))
                .orElseThrow());
        return as(OFFICER, () -> service.publish(publish(submitted)));
    }

    private void phone(String phone) throws Exception {
        OrganView organ = directory.byCode("KMXF");
        OrganParticulars said = organ.particulars();
        OrganParticulars changed = new OrganParticulars(
                said.name(),
                said.numberPrefix(),
                said.documentWord(),
                said.reviewOrgan(),
                said.court(),
                said.address(),
                said.postcode(),
                phone,
                said.fax(),
                said.email(),
                said.government());
        as("admin", () -> organs.amend(new AmendOrgan("KMXF", organ.version(), changed)));
    }

    @Test
    @DisplayName(
            "GUI-01 GUI-03 GUI-04 GUI-05 GUI-06 drafted from the organ, public after four people, checked, late when the phone changes")
    void life() throws Exception {
        OrganView organ = directory.byCode("KMXF");
        GuideView draft = drafted();
        assertEquals(organ.phone(), draft.content().phone());
        assertEquals(List.of(), draft.outdated());
        assertEquals(
                "GUIDE_IN_PREPARATION",
                assertThrows(Conflict.class, () -> as(OFFICER, service::draft)).code());
        GuideView unapproved = as(OFFICER, () -> service.submit(submit(draft)));
        assertEquals(
                "NOT_APPROVED",
                assertThrows(Conflict.class, () -> as(OFFICER, () -> service.publish(publish(unapproved))))
                        .code());
        GuideView back = as(
                OFFICER,
                () -> service.takeBack(
                        new TakeGuideBack(unapproved.number(), unapproved.edition(), unapproved.version())));
        assertThrows(ConflictingEdit.class, () -> as(OFFICER, () -> service.submit(submit(draft))));
        GuideContent said = back.content();
        GuideContent changed = new GuideContent(
                said.office(),
                said.address(),
                said.postcode(),
                "工作日 " + fresh(),
                said.phone(),
                said.fax(),
                said.email(),
                said.website(),
                said.classification(),
                said.arrangement(),
                said.access(),
                said.requests(),
                said.supervision());
        GuideView written = as(
                OFFICER, () -> service.write(new WriteGuide(back.number(), back.edition(), back.version(), changed)));
        GuideView out = published(written);
        assertTrue(out.isPublic());
        PublicGuide read = as(stranger(), () -> open.of("KMXF")).orElseThrow();
        assertEquals(out.content(), read.content());
        assertEquals(out.indexNumber(), read.indexNumber());
        assertEquals(
                ClockState.STOPPED,
                clock(GuideView.SUBJECT_KIND, out.number(), TERM).orElseThrow().state());

        assertThrows(
                RuleBroken.class,
                () -> as(
                        OFFICER,
                        () -> service.check(new CheckGuide(out.number(), out.edition(), out.version(), false, " "))));
        GuideView checked = as(
                OFFICER, () -> service.check(new CheckGuide(out.number(), out.edition(), out.version(), true, null)));
        assertEquals(today().plusMonths(6), checked.checkDueOn());
        assertEquals(1, checked.checks().size());
        assertEquals(0, as(house(), service::remind), "the check is far away");

        try {
            phone("0871-" + fresh());
            ClockView term = clock(GuideView.SUBJECT_KIND, out.number(), TERM).orElseThrow();
            assertEquals(ClockState.RUNNING, term.state());
            assertEquals(today(), term.dayZero());
            assertEquals(
                    List.of("phone"),
                    as(OFFICER, () -> queries.published()).orElseThrow().outdated());
            assertTrue(as(OFFICER, () -> reminders.page(0, 500)).stream()
                    .anyMatch(row -> row.subjectKind().equals(GuideView.SUBJECT_KIND)
                            && term.dueOn().equals(row.dueOn())
                            && !row.isRead()));
            assertEquals(
                    organ.phone(),
                    as(stranger(), () -> open.of("KMXF"))
                            .orElseThrow()
                            .content()
                            .phone());

            GuideView next = published(drafted());
            assertEquals(out.indexNumber(), next.indexNumber(), "the number stays");
            assertEquals(
                    GuideState.REPLACED,
                    as(OFFICER, () -> queries.version(out.edition())).state());
            assertEquals(
                    ClockState.STOPPED,
                    clock(GuideView.SUBJECT_KIND, out.number(), TERM)
                            .orElseThrow()
                            .state());
            assertEquals(
                    directory.byCode("KMXF").phone(),
                    as(stranger(), () -> open.of("KMXF"))
                            .orElseThrow()
                            .content()
                            .phone());
        } finally {
            phone(organ.phone());
        }
    }

    @Test
    @DisplayName("GUI-03 another organ has a guide of its own, and a statistician none to write")
    void others() throws Exception {
        assertThrows(EJBAccessException.class, () -> as("qian", service::draft));
        assertFalse(as("fm-clerk", () -> queries.published()).isPresent());
        assertTrue(as(stranger(), () -> open.of("XF-FM")).isEmpty());
    }
}
