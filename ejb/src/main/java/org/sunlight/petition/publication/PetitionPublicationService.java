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
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.OrganView;
import org.sunlight.petition.casework.Openness;
import org.sunlight.petition.casework.PetitionDoor;
import org.sunlight.petition.casework.PetitionDoor.Opened;
import org.sunlight.petition.casework.PetitionView;
import org.sunlight.petition.casework.PetitionerView;
import org.sunlight.petition.publication.model.Publication;
import org.sunlight.petition.publication.store.PublicationStore;
import org.sunlight.publication.detection.Known;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotAllowed;

/** Drafts, releases and withdraws what everybody may read of an item. */
@Stateless
@Audited
public class PetitionPublicationService {

    @Inject
    private PetitionDoor door;

    @Inject
    private PublicationStore publications;

    @Inject
    private OrganQueries organs;

    @Inject
    private Clock clock;

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
        }
        publications.flush();
        return publication.view();
    }

    /** A second person lets it out. */
    @RolesAllowed({SECTION_HEAD, DEPUTY_HEAD, HEAD})
    public PublicationView publish(DecidePublication command) {
        Opened opened = open(command.number());
        requirePublic(opened.item());
        Publication publication = existing(opened, command);
        publication.publish(known(opened.item()), door.login(), today());
        publications.flush();
        return publication.view();
    }

    @RolesAllowed({SECTION_HEAD, DEPUTY_HEAD, HEAD})
    public PublicationView withdraw(DecidePublication command) {
        Publication publication = existing(open(command.number()), command);
        publication.withdraw(command.reason(), door.login(), today());
        publications.flush();
        return publication.view();
    }

    private Publication existing(Opened opened, DecidePublication command) {
        Publication publication =
                publications.of(opened.id()).orElseThrow(() -> new Conflict("NO_PUBLICATION_DRAFTED"));
        requireSeen(publication, command.seenVersion());
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
