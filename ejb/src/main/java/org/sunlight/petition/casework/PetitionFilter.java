package org.sunlight.petition.casework;

import java.time.LocalDate;
import java.util.Set;
import org.sunlight.law.clock.Light;

/**
 * What to show of the register; null or empty means: any.
 *
 * @param side items registered by the caller's bureau, or those that his organ has to handle; null means the bureau's
 *     where the caller has one, else his organ's
 * @param text beginning of a number, or words of the subject, or the beginning of a petitioner's name (the last only for
 *     callers with a part in the handling)
 * @param light what any clock of the item shows today
 * @param repeats true: only repeats; false: only first items
 */
public record PetitionFilter(
        Side side,
        String text,
        Set<PetitionState> states,
        Channel channel,
        Purpose purpose,
        ContentKind kind,
        String contentCode,
        String placeCode,
        Long responsibleId,
        String handler,
        LocalDate registeredFromInclusive,
        LocalDate registeredUntilExclusive,
        Boolean collective,
        Boolean repeats,
        Light light) {

    public PetitionFilter {
        states = states == null ? Set.of() : Set.copyOf(states);
    }

    public static PetitionFilter everything() {
        return new PetitionFilter(
                null, null, Set.of(), null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** Only these states, registered in this span. */
    public PetitionFilter narrowed(Set<PetitionState> only, LocalDate fromInclusive, LocalDate untilExclusive) {
        return new PetitionFilter(
                side,
                text,
                only,
                channel,
                purpose,
                kind,
                contentCode,
                placeCode,
                responsibleId,
                handler,
                fromInclusive,
                untilExclusive,
                collective,
                repeats,
                light);
    }

    public PetitionFilter withText(String words) {
        return new PetitionFilter(
                side,
                words,
                states,
                channel,
                purpose,
                kind,
                contentCode,
                placeCode,
                responsibleId,
                handler,
                registeredFromInclusive,
                registeredUntilExclusive,
                collective,
                repeats,
                light);
    }

    @Override
    public String toString() {
        return "PetitionFilter[" + states + "]";
    }
}
