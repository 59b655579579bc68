package org.sunlight.petition.casework;

import java.time.LocalDate;

/**
 * An act was done on an item, in the transaction that is still open: who listens and fails takes the act back.
 *
 * @param id key under which features keep what belongs to the item
 * @param act name of a {@link PetitionAct}
 * @param on day of law of the act
 */
public record PetitionActed(long id, String number, String act, LocalDate on) {}
