package org.sunlight.petition.casework;

import java.time.LocalDate;

/** The answer to what had no handling term of its own: a suggestion, or a matter led into another procedure. */
public record AnswerPetition(String number, long seenVersion, LocalDate on, ReplyOutcome outcome, String answer)
        implements PetitionCommand {}
