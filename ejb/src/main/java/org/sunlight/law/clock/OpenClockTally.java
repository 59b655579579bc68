package org.sunlight.law.clock;

import java.time.LocalDate;
import java.util.SortedMap;

/**
 * Open clocks counted, from one statement.
 *
 * @param dueByDay how many running clocks fall due on each day that has any, past days too
 */
public record OpenClockTally(OpenClockCounts counts, SortedMap<LocalDate, Long> dueByDay) {}
