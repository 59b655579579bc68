package org.sunlight.petition.casework;

import java.time.LocalDate;
import java.util.List;

/**
 * A further letter, visit or call about a matter in hand: it joins the item and starts no new term.
 *
 * @param newPetitioners who is not yet among the petitioners
 */
public record JoinSubmission(
        String number,
        long seenVersion,
        Channel channel,
        LocalDate receivedOn,
        int persons,
        String place,
        String text,
        List<PetitionerEntry> newPetitioners)
        implements PetitionCommand {

    public JoinSubmission {
        newPetitioners = newPetitioners == null ? List.of() : List.copyOf(newPetitioners);
    }

    @Override
    public String toString() {
        return "JoinSubmission[" + number + "]";
    }
}
