package org.sunlight.publication.catalogue;

import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.DISCLOSURE_OFFICER;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;
import static org.sunlight.shared.security.Roles.STATISTICIAN;
import static org.sunlight.shared.security.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.OrganView;
import org.sunlight.office.serial.Serials;
import org.sunlight.publication.catalogue.model.CatalogueEntry;
import org.sunlight.publication.catalogue.model.IndexPattern;
import org.sunlight.publication.catalogue.model.TopicList;
import org.sunlight.publication.catalogue.store.CatalogueStore;
import org.sunlight.publication.catalogue.store.IndexPatternStore;
import org.sunlight.publication.confidentiality.Clearance;
import org.sunlight.publication.confidentiality.Gate;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.CurrentCaller;

/** Writes the catalogue. Each way to the public side ends in {@link #publish}, and that one asks the gate. */
@Stateless
@Audited
public class CatalogueService {

    @Inject
    private CatalogueStore entries;

    @Inject
    private Gate gate;

    @Inject
    private IndexPatternStore patterns;

    @Inject
    private Serials serials;

    @Inject
    private OrganQueries organs;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Event<EntryChanged> changed;

    @Inject
    private Clock clock;

    /**
     * Publishes, or puts newly approved content in the place of what is there.
     *
     * @throws Conflict NOT_APPROVED or APPROVAL_VOID from the gate, INDEX_NUMBER_TAKEN at a given number
     */
    @RolesAllowed({CLERK, DISCLOSURE_OFFICER, SECTION_HEAD, DEPUTY_HEAD, HEAD, STATISTICIAN, SYSTEM})
    public EntryView publish(PublishEntry command) {
        Caller by = caller.get();
        boolean own = by.organId() == null || by.organId() == command.material().organId();
        if (!own) {
            throw new NotAllowed("MATERIAL_OF_ANOTHER_ORGAN");
        }
        requireColumn(command.particulars());
        requireTopic(command.particulars());
        Clearance clearance = gate.pass(command.material());
        Optional<CatalogueEntry> existing =
                entries.of(command.material().subjectKind(), command.material().subjectNumber());
        if (existing.isPresent()) {
            CatalogueEntry entry = existing.get();
            entry.replace(clearance, command.particulars(), command.reason(), by, clock.instant());
            return saved(entry, EntryAct.REPLACE);
        }
        OrganView organ = organs.organ(command.material().organId());
        CatalogueEntry entry = CatalogueEntry.publish(
                clearance, indexNumber(command, organ), organ.name(), command.particulars(), by, clock.instant());
        entries.add(entry);
        return saved(entry, EntryAct.PUBLISH);
    }

    @RolesAllowed({DISCLOSURE_OFFICER, SECTION_HEAD, DEPUTY_HEAD, HEAD})
    public EntryView withdraw(WithdrawEntry command) {
        CatalogueEntry entry = own(command.indexNumber(), command.seenVersion());
        entry.withdraw(command.reason(), caller.get(), LocalDate.now(clock), clock.instant());
        return saved(entry, EntryAct.WITHDRAW);
    }

    /**
     * Takes away what the record no longer supports: its text was changed, or it is not open any more. For the feature whose
     * record it is; nothing happens where nothing is public.
     */
    @RolesAllowed({CLERK, DISCLOSURE_OFFICER, SECTION_HEAD, DEPUTY_HEAD, HEAD, SYSTEM})
    public void retract(RetractEntry command) {
        entries.of(command.subjectKind(), command.subjectNumber())
                .filter(entry -> entry.state() == EntryState.PUBLISHED)
                .ifPresent(entry -> {
                    entry.withdraw(command.reason(), caller.get(), LocalDate.now(clock), clock.instant());
                    saved(entry, EntryAct.WITHDRAW);
                });
    }

    /** Metadata only; content goes through the gate again. */
    @RolesAllowed({DISCLOSURE_OFFICER, SECTION_HEAD})
    public EntryView correct(CorrectEntry command) {
        CatalogueEntry entry = own(command.indexNumber(), command.seenVersion());
        requireColumn(command.particulars());
        requireTopic(command.particulars());
        entry.correct(command.particulars(), command.reason(), caller.get(), clock.instant());
        return saved(entry, EntryAct.CORRECT);
    }

    /**
     * The document behind an entry came into force, lapsed, was amended or repealed: its page says so from now on. Nothing
     * happens where it is not public.
     */
    @RolesAllowed({DISCLOSURE_OFFICER, SECTION_HEAD, DEPUTY_HEAD, HEAD, SYSTEM})
    public void markValidity(String subjectKind, String subjectNumber, Validity validity, String reason) {
        Optional<CatalogueEntry> existing = entries.of(subjectKind, subjectNumber);
        if (existing.isEmpty() || existing.get().state() != EntryState.PUBLISHED) {
            return;
        }
        CatalogueEntry entry = existing.get();
        Caller by = caller.get();
        if (by.organId() != null && by.organId() != entry.organId()) {
            throw new NotAllowed("MATERIAL_OF_ANOTHER_ORGAN");
        }
        entry.correct(entry.particulars().withValidity(validity), reason, by, clock.instant());
        saved(entry, EntryAct.CORRECT);
    }

    /** Links two entries; each names the other from now on. */
    @RolesAllowed({CLERK, DISCLOSURE_OFFICER, SECTION_HEAD, DEPUTY_HEAD, HEAD, SYSTEM})
    public void relate(String indexNumber, RelationKind kind, String otherIndexNumber) {
        CatalogueEntry entry = found(indexNumber);
        CatalogueEntry other = found(otherIndexNumber);
        entries.relate(entry.id(), kind, other.id());
        entries.touch(entry.id(), other.id(), clock.instant());
        tell(entry, EntryAct.CORRECT);
        tell(other, EntryAct.CORRECT);
    }

    private void requireColumn(EntryParticulars particulars) {
        String column = particulars.columnCode();
        if (column != null && !column.isBlank() && !entries.hasColumn(column.strip())) {
            throw RuleBroken.at("columnCode", "SITE_COLUMN_UNKNOWN");
        }
    }

    /** That one is missing is told with the other fields; this is about one that nobody knows. */
    private static void requireTopic(EntryParticulars particulars) {
        String topic = particulars.topicCode();
        if (topic != null && !topic.isBlank() && TopicList.shipped().find(topic).isEmpty()) {
            throw RuleBroken.at("topicCode", "TOPIC_UNKNOWN");
        }
    }

    private CatalogueEntry found(String indexNumber) {
        return entries.find(indexNumber).orElseThrow(() -> new NotFound("ENTRY_NOT_FOUND"));
    }

    private CatalogueEntry own(String indexNumber, long seenVersion) {
        Caller by = caller.get();
        CatalogueEntry entry = entries.get(indexNumber, seenVersion, organs.visibleTo(by));
        if (by.organId() == null || by.organId() != entry.organId()) {
            throw new NotAllowed("MATERIAL_OF_ANOTHER_ORGAN");
        }
        return entry;
    }

    private String indexNumber(PublishEntry command, OrganView organ) {
        String given = command.givenIndexNumber();
        if (given != null && !given.isBlank()) {
            if (entries.isTaken(given.strip())) {
                throw Conflict.at("givenIndexNumber", "INDEX_NUMBER_TAKEN", given.strip());
            }
            return given.strip();
        }
        LocalDate today = LocalDate.now(clock);
        IndexPattern pattern = patterns.of(organ);
        String drawn;
        do {
            drawn = pattern.number(today, serials.next(organ.id(), EntryView.SUBJECT_KIND, today.getYear()));
            // a number that came in from an older catalogue is passed over, and its serial counts as used
        } while (entries.isTaken(drawn));
        return drawn;
    }

    private EntryView saved(CatalogueEntry entry, EntryAct act) {
        entries.flush();
        tell(entry, act);
        return entry.view(entries.related(entry.id()));
    }

    private void tell(CatalogueEntry entry, EntryAct act) {
        changed.fire(
                new EntryChanged(act, entry.id(), entry.indexNumber(), entry.subjectKind(), entry.subjectNumber()));
    }
}
