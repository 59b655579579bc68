package org.sunlight.petition.casework;

import java.util.List;

/** Puts right what was written down wrongly; the whole list of petitioners and demands takes the place of the old one. */
public record AmendPetition(
        String number,
        long seenVersion,
        String subject,
        String text,
        List<String> demands,
        List<PetitionerEntry> petitioners,
        int persons,
        Integer involved,
        boolean urgent,
        boolean litigation)
        implements PetitionCommand {

    public AmendPetition {
        demands = demands == null ? List.of() : List.copyOf(demands);
        petitioners = petitioners == null ? List.of() : List.copyOf(petitioners);
    }

    @Override
    public String toString() {
        return "AmendPetition[" + number + "]";
    }
}
