package org.sunlight.petition.casework.store;

import java.util.List;
import org.sunlight.law.clock.DueSpan;
import org.sunlight.petition.casework.Side;

/**
 * What of the register the caller may see.
 *
 * @param side {@link Side#BUREAU} or {@link Side#UNIT}
 * @param organs of that side
 * @param login to whom denunciations may be confided; null for the house itself
 * @param byName whether names may be searched
 * @param due clocks to narrow by, or null
 */
public record PetitionScope(Side side, List<Long> organs, String login, boolean byName, DueSpan due) {}
