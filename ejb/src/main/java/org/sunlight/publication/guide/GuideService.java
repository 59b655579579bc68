package org.sunlight.publication.guide;

import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.DISCLOSURE_OFFICER;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;
import static org.sunlight.shared.security.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sunlight.law.rule.HouseSettings;
import org.sunlight.office.notice.PaperWords;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.OrganView;
import org.sunlight.office.worklist.Occasion;
import org.sunlight.office.worklist.Remind;
import org.sunlight.office.worklist.RoleBell;
import org.sunlight.office.worklist.Settled;
import org.sunlight.publication.catalogue.CatalogueService;
import org.sunlight.publication.catalogue.EntryParticulars;
import org.sunlight.publication.catalogue.EntryView;
import org.sunlight.publication.catalogue.PublishEntry;
import org.sunlight.publication.confidentiality.Carrier;
import org.sunlight.publication.confidentiality.ConfidentialityReviewService;
import org.sunlight.publication.confidentiality.SubmitForReview;
import org.sunlight.publication.guide.model.Guide;
import org.sunlight.publication.guide.model.GuideStart;
import org.sunlight.publication.guide.store.GuideStore;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.CurrentCaller;

/** Keeps the guide of the caller's organ and brings it to the public through the review. */
@Stateless
@Audited
public class GuideService {

    static final String CHECK_MONTHS = "portal.guide.check-months";
    private static final String REMIND_DAYS = "portal.guide.remind-days";
    private static final String COLUMN = "guide";
    private static final PaperWords WORDS = PaperWords.of("guide");

    @Inject
    private GuideStore guides;

    @Inject
    private ConfidentialityReviewService reviews;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private GuideClock term;

    @Inject
    private OrganQueries organs;

    @Inject
    private HouseSettings settings;

    @Inject
    private RoleBell bell;

    @Inject
    private Event<Settled> done;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    static String number(String organCode) {
        return organCode + "-ZN";
    }

    /** @throws Conflict GUIDE_IN_PREPARATION while another version is */
    @RolesAllowed({CLERK, DISCLOSURE_OFFICER, SECTION_HEAD})
    public GuideView draft() {
        Caller by = caller.get();
        OrganView organ = organs.organ(by.organId());
        guides.inPreparation(organ.id()).ifPresent(open -> {
            throw new Conflict("GUIDE_IN_PREPARATION");
        });
        List<Guide> earlier = guides.ofOrgan(organ.id());
        int edition = earlier.isEmpty() ? 1 : earlier.get(0).row().edition() + 1;
        GuideContent content = guides.published(organ.id())
                .map(before -> GuideStart.withContact(organ, before.content()))
                .orElseGet(() -> GuideStart.of(organ));
        Guide guide = guides.add(Guide.draft(organ, number(organ.code()), edition, content, by, today()));
        term.formed(guide);
        return view(guide);
    }

    @RolesAllowed({CLERK, DISCLOSURE_OFFICER, SECTION_HEAD})
    public GuideView write(WriteGuide command) {
        Guide guide = own(command.edition(), command.seenVersion());
        guide.write(command.content(), organs.organ(guide.organId()));
        return saved(guide);
    }

    @RolesAllowed({CLERK, DISCLOSURE_OFFICER, SECTION_HEAD})
    public GuideView submit(SubmitGuide command) {
        Guide guide = own(command.edition(), command.seenVersion());
        guide.submit();
        reviews.submit(new SubmitForReview(
                guide.material(),
                command.declared(),
                Carrier.OTHER,
                WORDS.get("guide.channels"),
                command.plannedOn(),
                command.remark()));
        return saved(guide);
    }

    /** A review that is running goes on until it is handed in anew; what it approves by then is no longer what the guide says. */
    @RolesAllowed({CLERK, DISCLOSURE_OFFICER, SECTION_HEAD})
    public GuideView takeBack(TakeGuideBack command) {
        Guide guide = own(command.edition(), command.seenVersion());
        guide.takeBack();
        return saved(guide);
    }

    @RolesAllowed({CLERK, DISCLOSURE_OFFICER, SECTION_HEAD})
    public GuideView discard(DiscardGuide command) {
        Guide guide = own(command.edition(), command.seenVersion());
        guide.discard();
        return saved(guide);
    }

    /** @throws Conflict NOT_APPROVED or APPROVAL_VOID from the gate */
    @RolesAllowed({CLERK, DISCLOSURE_OFFICER, SECTION_HEAD})
    public GuideView publish(PublishGuide command) {
        Guide guide = own(command.edition(), command.seenVersion());
        EntryParticulars particulars = EntryParticulars.of(command.topicCode(), COLUMN, today());
        EntryView entry = catalogue.publish(new PublishEntry(guide.material(), particulars, null, command.reason()));
        guides.published(guide.organId()).ifPresent(Guide::replace);
        guide.publish(entry.indexNumber(), caller.get(), today());
        term.published(guide);
        return saved(guide);
    }

    @RolesAllowed({CLERK, DISCLOSURE_OFFICER, SECTION_HEAD})
    public GuideView check(CheckGuide command) {
        Guide guide = own(command.edition(), command.seenVersion());
        guide.check(command, caller.get(), today());
        done.fire(new Settled(GuideView.SUBJECT_KIND, guide.number(), "guide-check"));
        return saved(guide);
    }

    /**
     * Tells the disclosure officers of each organ whose guide is to be checked soon, or should have been; once for each.
     *
     * @return guides whose check is near or past
     */
    @RolesAllowed(SYSTEM)
    public int remind() {
        LocalDate today = today();
        LocalDate horizon = today.plusDays(settings.integer(REMIND_DAYS, today));
        int told = 0;
        for (Guide guide : guides.published()) {
            LocalDate due = guide.checkDueOn(settings.integer(CHECK_MONTHS, today));
            if (!due.isAfter(horizon)) {
                tell(guide, due, Occasion.of(due, today));
                told++;
            }
        }
        return told;
    }

    private void tell(Guide guide, LocalDate due, Occasion occasion) {
        bell.ring(
                guide.organId(),
                officer -> new Remind(
                        officer,
                        occasion,
                        "guide-check " + guide.number() + " " + due + " " + occasion,
                        GuideView.SUBJECT_KIND,
                        guide.number(),
                        guide.material().title(),
                        null,
                        due,
                        null),
                DISCLOSURE_OFFICER);
    }

    /** Only the organ itself keeps its guide. */
    private Guide own(int edition, long seenVersion) {
        return guides.get(caller.get().organId(), edition, seenVersion);
    }

    private GuideView saved(Guide guide) {
        guides.flush();
        return view(guide);
    }

    private GuideView view(Guide guide) {
        return guide.view(organs.organ(guide.organId()), settings.integer(CHECK_MONTHS, today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
