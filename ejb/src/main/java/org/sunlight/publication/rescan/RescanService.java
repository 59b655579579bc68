package org.sunlight.publication.rescan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.worklist.Occasion;
import org.sunlight.office.worklist.Remind;
import org.sunlight.publication.catalogue.CatalogueQueries;
import org.sunlight.publication.catalogue.EntryView;
import org.sunlight.publication.confidentiality.ConfidentialityReviewQueries;
import org.sunlight.publication.confidentiality.Examination;
import org.sunlight.publication.confidentiality.Found;
import org.sunlight.publication.confidentiality.Material;
import org.sunlight.publication.confidentiality.MaterialFile;
import org.sunlight.publication.rescan.model.RescanHit;
import org.sunlight.publication.rescan.store.RescanStore;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.DomainException;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.Roles;

/** Reads what is public each night, and keeps who looks after what was found. */
@Stateless
@Audited
public class RescanService {

    /** Of the reminders about a reading; the number is its day. */
    public static final String SUBJECT_KIND = "rescan";

    private static final int WINDOW = 50;

    @Inject
    private CatalogueQueries entries;

    @Inject
    private ConfidentialityReviewQueries reviews;

    @Inject
    private Examination examination;

    @Inject
    private RescanLedger ledger;

    @Inject
    private RescanStore hits;

    @Inject
    private OrganQueries organs;

    @Inject
    private Event<Remind> reminders;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * Reads all of it, a window of entries at a time; without a transaction of its own, because it may last.
     *
     * @return hits that were not known before
     */
    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int scan() {
        LocalDate today = LocalDate.now(clock);
        // as the database keeps it, to be compared with it
        Instant reading = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        int fresh = 0;
        long after = 0;
        for (List<EntryView> window = entries.publicAfter(after, WINDOW);
                !window.isEmpty();
                window = entries.publicAfter(after, WINDOW)) {
            for (EntryView entry : window) {
                fresh += ledger.write(entry.id(), look(entry, today, reading), reading);
                after = entry.id();
            }
        }
        while (ledger.settle(reading, today) > 0) {
            // the next two hundred
        }
        ledger.tell(today);
        return fresh;
    }

    private List<RescanHit> look(EntryView entry, LocalDate today, Instant reading) {
        RescanHit.Entry named = new RescanHit.Entry(entry.id(), entry.organId(), entry.indexNumber(), entry.title());
        Material material = new Material(
                entry.subjectKind(), entry.subjectOf(), entry.organId(), entry.title(), entry.text(), entry.files());
        Set<Found> kept = reviews.kept(entry.reviewNumber());
        List<RescanHit> found = new ArrayList<>();
        examination.lookAtText(material).stream()
                .filter(each -> !isKept(kept, each))
                .forEach(each -> found.add(RescanHit.of(named, each, null, today, reading)));
        for (MaterialFile file : material.files()) {
            try {
                examination.lookAtFile(material, file).stream()
                        .filter(each -> !isKept(kept, each))
                        .forEach(each -> found.add(RescanHit.of(named, each, file.fileName(), today, reading)));
            } catch (DomainException refused) {
                found.add(RescanHit.unsearchable(
                        named, file.attachmentId(), file.fileName(), refused.code(), today, reading));
            }
        }
        return found;
    }

    /** The same place and kind; why it is suspicious may have been said otherwise by then. */
    private static boolean isKept(Set<Found> kept, Found found) {
        return kept.stream()
                .anyMatch(each -> each.part() == found.part()
                        && java.util.Objects.equals(each.attachmentId(), found.attachmentId())
                        && each.partNumber() == found.partNumber()
                        && each.suggestion().kind() == found.suggestion().kind()
                        && each.suggestion().start() == found.suggestion().start()
                        && each.suggestion().end() == found.suggestion().end());
    }

    @RolesAllowed({Roles.SECTION_HEAD, Roles.CONFIDENTIALITY_REVIEWER, Roles.DISCLOSURE_OFFICER})
    public void assign(AssignHits command) {
        for (RescanHit hit : chosen(command.hits())) {
            boolean colleague = command.assignee() != null
                    && organs.colleagues(hit.organId()).stream()
                            .anyMatch(each -> each.login().equals(command.assignee()));
            if (!colleague) {
                throw RuleBroken.at("assignee", "ASSIGNEE_OF_ANOTHER_ORGAN");
            }
            hit.assign(command.assignee());
            reminders.fire(new Remind(
                    command.assignee(),
                    Occasion.APPROVAL,
                    "rescan-hit/" + hit.indexNumber() + '/' + LocalDate.now(clock),
                    SUBJECT_KIND,
                    LocalDate.now(clock).toString(),
                    hit.title(),
                    null,
                    null,
                    null));
        }
        hits.flush();
    }

    @RolesAllowed(Roles.CONFIDENTIALITY_REVIEWER)
    public void dismiss(DismissHits command) {
        chosen(command.hits()).forEach(hit -> hit.dismiss(command.reason(), LocalDate.now(clock)));
        hits.flush();
    }

    private List<RescanHit> chosen(List<Long> ids) {
        if (ids.isEmpty()) {
            throw RuleBroken.at("hits", "NO_HIT_CHOSEN");
        }
        return hits.get(ids.stream().collect(Collectors.toSet()), organs.visibleTo(caller.get()));
    }
}
