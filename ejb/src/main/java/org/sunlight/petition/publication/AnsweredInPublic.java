package org.sunlight.petition.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import org.sunlight.petition.casework.Openness;
import org.sunlight.petition.casework.PetitionActed;
import org.sunlight.petition.casework.PetitionDoor;
import org.sunlight.petition.casework.PetitionView;
import org.sunlight.publication.candidate.InformationFormed;

/** An item that is open to everybody and answered becomes a candidate for publication, with the term of the law. */
@ApplicationScoped
public class AnsweredInPublic {

    /** Acts that answer an item, or open it to everybody. */
    private static final Set<String> FORMING = Set.of("ISSUE_REPLY", "ANSWER", "SET_OPENNESS");

    @Inject
    private PetitionDoor door;

    @Inject
    private Event<InformationFormed> formed;

    void acted(@Observes PetitionActed event) {
        if (FORMING.contains(event.act())) {
            door.file(event.number())
                    .map(PetitionDoor.Opened::item)
                    .filter(item -> item.openness() == Openness.PUBLIC && item.repliedOn() != null)
                    .ifPresent(this::tell);
        }
    }

    /** The subject may name people: the number says which item it is. */
    private void tell(PetitionView item) {
        formed.fire(new InformationFormed(
                PetitionView.SUBJECT_KIND, item.number(), item.bureauId(), item.number(), item.repliedOn()));
    }
}
