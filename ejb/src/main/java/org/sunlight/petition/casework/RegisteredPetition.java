package org.sunlight.petition.casework;

/** @param queryCode shown once; null where nobody can be given one */
public record RegisteredPetition(PetitionView petition, String queryCode) {

    @Override
    public String toString() {
        return "RegisteredPetition[" + petition.number() + "]";
    }
}
