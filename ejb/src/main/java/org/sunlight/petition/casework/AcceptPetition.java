package org.sunlight.petition.casework;

import java.time.LocalDate;

/** 受理告知: the handling term starts on this day. */
public record AcceptPetition(String number, long seenVersion, LocalDate on, String note) implements PetitionCommand {}
