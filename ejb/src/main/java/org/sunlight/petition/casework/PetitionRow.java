package org.sunlight.petition.casework;

import java.time.LocalDate;

/** A line of the register. The name is null for callers without a part in the handling. */
public record PetitionRow(
        long id,
        String number,
        long version,
        long bureauId,
        Long responsibleId,
        LocalDate registeredOn,
        Channel channel,
        Purpose purpose,
        ContentKind kind,
        String subject,
        String leadName,
        int persons,
        boolean collective,
        String repeatOf,
        PetitionState state,
        String handler,
        String unitHandler,
        LocalDate repliedOn) {

    PetitionRow withoutName() {
        return new PetitionRow(
                id,
                number,
                version,
                bureauId,
                responsibleId,
                registeredOn,
                channel,
                purpose,
                kind,
                subject,
                null,
                persons,
                collective,
                repeatOf,
                state,
                handler,
                unitHandler,
                repliedOn);
    }

    @Override
    public String toString() {
        return "PetitionRow[" + number + "]";
    }
}
