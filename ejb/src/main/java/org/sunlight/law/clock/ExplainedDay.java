package org.sunlight.law.clock;

import java.time.LocalDate;

/**
 * One day of an explanation.
 *
 * @param ordinal which day of the term it is; null when not counted
 * @param why message key, one of {@code clock.Why.*}
 * @param whyName name of the holiday as the notice writes it, or null
 */
public record ExplainedDay(LocalDate date, boolean counted, Integer ordinal, String why, String whyName) {}
