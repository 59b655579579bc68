package org.sunlight.petition.publication;

import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.petition.casework.PetitionDoor;
import org.sunlight.petition.casework.PetitionDoor.Opened;
import org.sunlight.petition.casework.PetitionView;
import org.sunlight.petition.publication.PublishedPetition.Row;
import org.sunlight.petition.publication.PublishedPetition.Step;
import org.sunlight.petition.publication.PublishedPetition.Verdict;
import org.sunlight.petition.publication.model.Publication;
import org.sunlight.petition.publication.store.PublicationStore;
import org.sunlight.petition.satisfaction.PetitionRatingQueries;
import org.sunlight.petition.tracking.ToldActs;
import org.sunlight.publication.catalogue.EntryFilter;
import org.sunlight.publication.catalogue.EntryRow;
import org.sunlight.publication.catalogue.EntryView;
import org.sunlight.publication.catalogue.PublicCatalogueQueries;

/** What is published, for everybody; and what waits to be, for the bureau. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PetitionPublicationQueries {

    private static final String COLUMN = "petitions";
    private static final int ALIKE = 3;
    private static final int SHORTEST_SUBJECT = 4;

    @Inject
    private PublicationStore publications;

    @Inject
    private PublicationShelf shelf;

    @Inject
    private PublicCatalogueQueries catalogue;

    @Inject
    private Clock clock;

    @Inject
    private PetitionDoor door;

    @Inject
    private PetitionRatingQueries ratings;

    @Inject
    private OrganQueries organs;

    /** The text about an item that the caller may see; empty where nobody has written one. */
    @RolesAllowed({CLERK, SECTION_HEAD, DEPUTY_HEAD, HEAD})
    public Optional<PublicationView> of(String number) {
        Opened opened = door.open(number);
        return door.isOfOrgan(opened.item().bureauId())
                ? publications.of(opened.id()).map(shelf::view)
                : Optional.empty();
    }

    /** Empty for what is not published as for an unknown number. */
    @PermitAll
    public Optional<PublishedPetition> published(String number) {
        return catalogue
                .of(PetitionView.SUBJECT_KIND, number)
                .flatMap(entry -> publications
                        .of(number)
                        .filter(text -> text.material().text().equals(entry.text()))
                        .flatMap(text -> door.file(number).map(file -> published(entry, text, file))));
    }

    private PublishedPetition published(EntryView shown, Publication text, Opened file) {
        PetitionView item = file.item();
        Long responsible = item.disposal().responsibleId();
        return new PublishedPetition(
                item.number(),
                text.title(),
                text.question(),
                text.answer(),
                organs.organ(item.bureauId()).name(),
                responsible == null ? null : organs.organ(responsible).name(),
                item.state(),
                item.registeredOn(),
                day(shown.publishedAt()),
                door.history(item.number()).stream()
                        .filter(entry -> ToldActs.contain(entry.act()))
                        .map(entry -> new Step(
                                entry.act(),
                                entry.on(),
                                entry.organId() == null
                                        ? null
                                        : organs.organ(entry.organId()).name()))
                        .toList(),
                ratings.views(file.id()).stream()
                        .filter(rating -> rating.rating() != null)
                        .map(rating -> new Verdict(rating.rated(), rating.rating()))
                        .toList());
    }

    /** Published texts that hold the words, latest first. */
    @PermitAll
    public List<Row> page(String words, int first, int size) {
        return catalogue
                .page(new EntryFilter(words, null, COLUMN, null, null, null, null, null), first, size)
                .rows()
                .stream()
                .map(this::row)
                .toList();
    }

    /** At most three published texts about the like of a matter that is being registered. */
    @RolesAllowed({CLERK, SECTION_HEAD})
    public List<Row> alike(String subject, String contentCode) {
        boolean says = subject != null && subject.strip().length() >= SHORTEST_SUBJECT;
        if (!says) {
            return List.of();
        }
        Map<String, Row> alike = new LinkedHashMap<>();
        page(subject, 0, ALIKE).forEach(row -> alike.put(row.number(), row));
        if (contentCode != null) {
            publications.about(contentCode, ALIKE).stream()
                    .map(number -> catalogue.of(PetitionView.SUBJECT_KIND, number))
                    .flatMap(Optional::stream)
                    .forEach(entry -> alike.putIfAbsent(
                            entry.subjectOf(), new Row(entry.subjectOf(), entry.title(), day(entry.publishedAt()))));
        }
        return alike.values().stream().limit(ALIKE).toList();
    }

    private Row row(EntryRow row) {
        return new Row(row.subjectNumber(), row.title(), day(row.publishedAt()));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
