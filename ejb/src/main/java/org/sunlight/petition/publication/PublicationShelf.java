package org.sunlight.petition.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.sunlight.petition.casework.Openness;
import org.sunlight.petition.casework.PetitionActed;
import org.sunlight.petition.casework.PetitionDoor;
import org.sunlight.petition.casework.PetitionView;
import org.sunlight.petition.casework.PetitionWords;
import org.sunlight.petition.publication.model.Publication;
import org.sunlight.petition.publication.store.PublicationStore;
import org.sunlight.publication.catalogue.CatalogueQueries;
import org.sunlight.publication.catalogue.CatalogueService;
import org.sunlight.publication.catalogue.RetractEntry;
import org.sunlight.publication.confidentiality.ConfidentialityReviewQueries;
import org.sunlight.publication.confidentiality.ReviewView;

/** How far a text has come, and what becomes of it when its item is closed to the public. */
@ApplicationScoped
class PublicationShelf {

    @Inject
    private PublicationStore publications;

    @Inject
    private PetitionDoor door;

    @Inject
    private ConfidentialityReviewQueries reviews;

    @Inject
    private CatalogueQueries entries;

    @Inject
    private CatalogueService catalogue;

    PublicationView view(Publication publication) {
        String number = publication.material().subjectNumber();
        String hash = publication.material().hash();
        ReviewView review = reviews.latest(PetitionView.SUBJECT_KIND, number)
                .filter(found -> found.contentHash().equals(hash))
                .orElse(null);
        return publication.view(
                review, entries.of(PetitionView.SUBJECT_KIND, number).orElse(null));
    }

    /** PPU-05: an item that is not open to everybody any more is gone at once. */
    void acted(@Observes PetitionActed event) {
        if (event.act().equals("SET_OPENNESS") && publications.of(event.id()).isPresent()) {
            boolean open = door.file(event.number())
                    .filter(file -> file.item().openness() == Openness.PUBLIC)
                    .isPresent();
            if (!open) {
                catalogue.retract(new RetractEntry(
                        PetitionView.SUBJECT_KIND, event.number(), PetitionWords.get("petition.public.closed")));
            }
        }
    }
}
