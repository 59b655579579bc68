package org.sunlight.petition.publication;

import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sunlight.office.counter.Wording;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.OrganView;
import org.sunlight.petition.casework.Openness;
import org.sunlight.petition.casework.PetitionDoor;
import org.sunlight.petition.casework.PetitionDoor.Opened;
import org.sunlight.petition.casework.PetitionView;
import org.sunlight.petition.casework.PetitionWords;
import org.sunlight.petition.casework.PetitionerView;
import org.sunlight.petition.publication.model.Publication;
import org.sunlight.petition.publication.store.PublicationStore;
import org.sunlight.publication.catalogue.CatalogueService;
import org.sunlight.publication.catalogue.EntryParticulars;
import org.sunlight.publication.catalogue.PublishEntry;
import org.sunlight.publication.catalogue.RetractEntry;
import org.sunlight.publication.confidentiality.Carrier;
import org.sunlight.publication.confidentiality.ConfidentialityReviewService;
import org.sunlight.publication.confidentiality.SubmitForReview;
import org.sunlight.publication.detection.Known;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotAllowed;

/** Drafts, hands in, publishes and withdraws what everybody may read of an item. */
@Stateless
@Audited
public class PetitionPublicationService {

    private static final String TOPIC = "02.4";
    private static final String COLUMN = "petitions";

    @Inject
    private PetitionDoor door;

    @Inject
    private PublicationStore publications;

    @Inject
    private PublicationShelf shelf;

    @Inject
    private ConfidentialityReviewService reviews;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private OrganQueries organs;

    @Inject
    private Clock clock;

    /** New words take away what was public: it comes back when they have been approved. */
    @RolesAllowed({CLERK, SECTION_HEAD})
    public PublicationView draft(DraftPublication command) {
        Opened opened = open(command.number());
        requirePublic(opened.item());
        Publication publication = publications.of(opened.id()).orElse(null);
        if (publication == null) {
            publication = new Publication(
                    opened.id(), opened.item().bureauId(), opened.item().number());
            publication.draft(command, known(opened.item()), door.login(), today());
            publications.add(publication);
        } else {
            requireSeen(publication, command.seenVersion());
            publication.draft(command, known(opened.item()), door.login(), today());
            catalogue.retract(new RetractEntry(
                    PetitionView.SUBJECT_KIND, opened.item().number(), PetitionWords.get("petition.public.rewritten")));
        }
        publications.flush();
        return shelf.view(publication);
    }

    /** Four people look at it, see {@link ConfidentialityReviewService}. */
    @RolesAllowed({CLERK, SECTION_HEAD})
    public PublicationView handIn(HandInPublication command) {
        Opened opened = open(command.number());
        requirePublic(opened.item());
        Publication publication = existing(opened, command.seenVersion());
        reviews.submit(new SubmitForReview(
                publication.material(known(opened.item())), command.declared(), Carrier.OTHER, null, null, null));
        return shelf.view(publication);
    }

    /** What was approved goes out. */
    @RolesAllowed({CLERK, SECTION_HEAD, DEPUTY_HEAD, HEAD})
    public PublicationView publish(DecidePublication command) {
        Opened opened = open(command.number());
        requirePublic(opened.item());
        Publication publication = existing(opened, command.seenVersion());
        catalogue.publish(new PublishEntry(
                publication.material(known(opened.item())),
                EntryParticulars.of(TOPIC, COLUMN, opened.item().repliedOn()),
                null,
                command.reason() == null ? PetitionWords.get("petition.public.approvedAnew") : command.reason()));
        return shelf.view(publication);
    }

    @RolesAllowed({SECTION_HEAD, DEPUTY_HEAD, HEAD})
    public PublicationView withdraw(DecidePublication command) {
        Publication publication = existing(open(command.number()), command.seenVersion());
        if (!shelf.view(publication).isOut()) {
            throw new Conflict("NOT_PUBLISHED");
        }
        String reason = Wording.required("reason", command.reason(), 1000);
        catalogue.retract(new RetractEntry(PetitionView.SUBJECT_KIND, command.number(), reason));
        return shelf.view(publication);
    }

    private Publication existing(Opened opened, long seenVersion) {
        Publication publication =
                publications.of(opened.id()).orElseThrow(() -> new Conflict("NO_PUBLICATION_DRAFTED"));
        requireSeen(publication, seenVersion);
        return publication;
    }

    /** Only the bureau speaks to the public. */
    private Opened open(String number) {
        Opened opened = door.open(number);
        if (!door.isOfOrgan(opened.item().bureauId())) {
            throw new NotAllowed("PUBLICATION_IS_THE_BUREAUS");
        }
        return opened;
    }

    private static void requirePublic(PetitionView item) {
        if (item.openness() != Openness.PUBLIC) {
            throw new Conflict("ITEM_NOT_PUBLIC");
        }
        if (item.repliedOn() == null) {
            throw new Conflict("ITEM_NOT_ANSWERED");
        }
    }

    private static void requireSeen(Publication publication, long seenVersion) {
        if (publication.version() != seenVersion) {
            throw new ConflictingEdit();
        }
    }

    /** What the case holds of people, none of which may stand in the text, and what the bureau may say of itself. */
    private Known known(PetitionView item) {
        List<String> names = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (PetitionerView person : item.petitioners()) {
            Stream.of(person.name(), person.guardian()).filter(Objects::nonNull).forEach(names::add);
            Stream.of(person.idNumber(), person.phone(), person.address(), person.email())
                    .filter(Objects::nonNull)
                    .forEach(numbers::add);
        }
        OrganView bureau = organs.organ(item.bureauId());
        Set<String> official = Stream.of(bureau.phone(), bureau.fax(), bureau.email(), bureau.address())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new Known(names, numbers, official);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
