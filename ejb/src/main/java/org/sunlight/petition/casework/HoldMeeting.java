package org.sunlight.petition.casework;

import java.time.LocalDate;

/**
 * A hearing, a mediation or a settlement.
 *
 * @param agreed both sides agreed; a mediation or settlement then ends the item
 * @param performBy last day to perform what was agreed, or null
 */
public record HoldMeeting(
        String number,
        long seenVersion,
        MeetingKind kind,
        LocalDate heldOn,
        LocalDate endedOn,
        String parties,
        String result,
        boolean agreed,
        LocalDate performBy)
        implements PetitionCommand {}
