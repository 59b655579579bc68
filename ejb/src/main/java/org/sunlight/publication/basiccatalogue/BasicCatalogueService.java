package org.sunlight.publication.basiccatalogue;

import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.DISCLOSURE_OFFICER;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;
import static org.sunlight.shared.security.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.sunlight.law.rule.HouseSettings;
import org.sunlight.office.notice.PaperWords;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.worklist.Occasion;
import org.sunlight.office.worklist.Remind;
import org.sunlight.office.worklist.RoleBell;
import org.sunlight.office.worklist.Settled;
import org.sunlight.publication.basiccatalogue.model.BasicEdition;
import org.sunlight.publication.basiccatalogue.model.StartValues;
import org.sunlight.publication.basiccatalogue.store.BasicCatalogueStore;
import org.sunlight.publication.catalogue.SiteColumnQueries;
import org.sunlight.publication.catalogue.TopicQueries;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.CurrentCaller;

/** Keeps the basic catalogue: drafts, puts in force, extends, reviews. */
@Stateless
@Audited
public class BasicCatalogueService {

    static final String REVIEW_MONTHS = "portal.basic.review-months";
    private static final String REMIND_DAYS = "portal.basic.remind-days";
    private static final PaperWords WORDS = PaperWords.of("guide");

    @Inject
    private BasicCatalogueStore editions;

    @Inject
    private SiteColumnQueries columns;

    @Inject
    private TopicQueries topics;

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

    /** @throws Conflict BASIC_DRAFT_OPEN while another edition is being drafted */
    @RolesAllowed({DISCLOSURE_OFFICER, SECTION_HEAD})
    public EditionView draft(DraftEdition command) {
        Caller by = caller.get();
        long organ = by.organId();
        editions.draft(organ).ifPresent(open -> {
            throw new Conflict("BASIC_DRAFT_OPEN", open.number());
        });
        int next = editions.lastEdition(organ) + 1;
        String number = "%s-JBML-%d".formatted(organs.organ(organ).code(), next);
        BasicEdition draft = BasicEdition.draft(organ, number, next, command.reason(), by, today(), clock.instant());
        editions.inForce(organ, today())
                .ifPresentOrElse(draft::beginWith, () -> draft.beginWith(StartValues.shipped()));
        return view(editions.add(draft));
    }

    @RolesAllowed({DISCLOSURE_OFFICER, SECTION_HEAD})
    public EditionView write(WriteBasicEntry command) {
        BasicEdition edition = own(command.number(), command.seenVersion());
        requireKnown(command.particulars());
        edition.write(command.code(), command.particulars(), clock.instant());
        return saved(edition);
    }

    @RolesAllowed({DISCLOSURE_OFFICER, SECTION_HEAD})
    public EditionView leaveOut(LeaveOutEntry command) {
        BasicEdition edition = own(command.number(), command.seenVersion());
        edition.leaveOut(command.code(), clock.instant());
        return saved(edition);
    }

    @RolesAllowed({DISCLOSURE_OFFICER, DEPUTY_HEAD, HEAD})
    public EditionView putInForce(PutEditionInForce command) {
        BasicEdition edition = own(command.number(), command.seenVersion());
        LocalDate latest = editions.latestForce(edition.organId());
        edition.putInForce(command, latest, caller.get(), today(), clock.instant());
        editions.ofOrgan(edition.organId()).forEach(other -> settle(other.number()));
        return saved(edition);
    }

    @RolesAllowed({DISCLOSURE_OFFICER, SECTION_HEAD})
    public EditionView discard(DiscardEdition command) {
        BasicEdition edition = own(command.number(), command.seenVersion());
        edition.discard(command.reason(), caller.get(), today(), clock.instant());
        return saved(edition);
    }

    /** @throws Conflict BASIC_NOT_IN_FORCE for any edition but the one in force */
    @RolesAllowed({DISCLOSURE_OFFICER, SECTION_HEAD})
    public EditionView extend(ExtendEdition command) {
        BasicEdition edition = current(command.number(), command.seenVersion());
        requireKnown(command.particulars());
        Caller by = caller.get();
        String code = edition.extend(command.particulars(), command.ground(), by, today(), clock.instant());
        editions.draft(edition.organId())
                .ifPresent(draft -> draft.carryOn(
                        code, command.particulars(), command.ground().strip(), by, today(), clock.instant()));
        return saved(edition);
    }

    @RolesAllowed({DISCLOSURE_OFFICER, SECTION_HEAD, DEPUTY_HEAD, HEAD})
    public EditionView review(ReviewEdition command) {
        BasicEdition edition = current(command.number(), command.seenVersion());
        edition.review(command, caller.get(), today(), clock.instant());
        settle(edition.number());
        return saved(edition);
    }

    /**
     * Tells the disclosure officers of each organ whose yearly review is due soon or overdue; once for each.
     *
     * @return organs whose officers were told
     */
    @RolesAllowed(SYSTEM)
    public int remind() {
        LocalDate today = today();
        LocalDate horizon = today.plusDays(settings.integer(REMIND_DAYS, today));
        int told = 0;
        for (long organ : editions.organsWith(today)) {
            BasicEdition current = editions.inForce(organ, today).orElseThrow();
            LocalDate due = current.reviewDueOn(settings.integer(REVIEW_MONTHS, today));
            if (!due.isAfter(horizon)) {
                tell(current, due, Occasion.of(due, today));
                told++;
            }
        }
        return told;
    }

    private void tell(BasicEdition edition, LocalDate due, Occasion occasion) {
        bell.ring(
                edition.organId(),
                officer -> new Remind(
                        officer,
                        occasion,
                        "basic-review " + edition.number() + " " + due + " " + occasion,
                        EditionView.SUBJECT_KIND,
                        edition.number(),
                        WORDS.get("basic.reminder"),
                        null,
                        due,
                        null),
                DISCLOSURE_OFFICER);
    }

    private void settle(String number) {
        done.fire(new Settled(EditionView.SUBJECT_KIND, number, null));
    }

    private void requireKnown(BasicEntryParticulars particulars) {
        if (isUnknown(particulars.columnCode(), columns::column)) {
            throw RuleBroken.at("columnCode", "SITE_COLUMN_UNKNOWN");
        }
        if (isUnknown(particulars.topicCode(), topics::topic)) {
            throw RuleBroken.at("topicCode", "TOPIC_UNKNOWN");
        }
    }

    private static boolean isUnknown(String code, Function<String, Optional<?>> list) {
        return code != null && !code.isBlank() && list.apply(code.strip()).isEmpty();
    }

    private BasicEdition current(String number, long seenVersion) {
        BasicEdition edition = own(number, seenVersion);
        boolean inForce = editions.inForce(edition.organId(), today())
                .filter(current -> current.number().equals(number))
                .isPresent();
        if (!inForce) {
            throw new Conflict("BASIC_NOT_IN_FORCE");
        }
        return edition;
    }

    private BasicEdition own(String number, long seenVersion) {
        Caller by = caller.get();
        BasicEdition edition = editions.get(number, seenVersion, organs.visibleTo(by));
        if (by.organId() == null || by.organId() != edition.organId()) {
            throw new NotAllowed("MATERIAL_OF_ANOTHER_ORGAN");
        }
        return edition;
    }

    private EditionView saved(BasicEdition edition) {
        editions.flush();
        return view(edition);
    }

    private EditionView view(BasicEdition edition) {
        BasicEdition current = editions.inForce(edition.organId(), today()).orElse(null);
        return edition.view(current, today(), settings.integer(REVIEW_MONTHS, today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
