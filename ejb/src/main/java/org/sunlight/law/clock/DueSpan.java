package org.sunlight.law.clock;

import java.time.LocalDate;

/**
 * Which clocks show a light today: those of this state that fall due within these days.
 *
 * @param fromExclusive null for no bound; a paused clock has no due day and no bounds
 * @param untilInclusive null for no bound
 */
public record DueSpan(ClockState state, LocalDate fromExclusive, LocalDate untilInclusive) {}
