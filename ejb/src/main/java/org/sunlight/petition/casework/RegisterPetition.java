package org.sunlight.petition.casework;

import java.time.LocalDate;
import java.util.List;

/**
 * Puts a petition on the register.
 *
 * @param registeredOn day of registration, from which the bureau's term counts; null means today
 * @param receivedOn day on which the letter came or the visit took place; null means the day of registration
 * @param text what was written or said
 * @param demands what is asked for, point by point; empty means: as the subject says
 * @param persons how many petition together
 * @param involved how many the matter concerns; null means {@code persons}
 * @param place where a visit was received, or null
 * @param repeatOf number of the earlier item about the same matter by the same person, as a person decided; or null
 * @param firstNationwide nobody in the country has registered the matter before; null means: if not a repeat
 */
public record RegisterPetition(
        LocalDate registeredOn,
        LocalDate receivedOn,
        Channel channel,
        Purpose purpose,
        String contentCode,
        String placeCode,
        String subject,
        String text,
        List<String> demands,
        List<PetitionerEntry> petitioners,
        int persons,
        Integer involved,
        boolean anonymous,
        boolean urgent,
        boolean litigation,
        String place,
        String repeatOf,
        Boolean firstNationwide,
        Openness openness,
        String handler) {

    public RegisterPetition {
        demands = demands == null ? List.of() : List.copyOf(demands);
        petitioners = petitioners == null ? List.of() : List.copyOf(petitioners);
    }

    @Override
    public String toString() {
        return "RegisterPetition[" + channel + "]";
    }
}
