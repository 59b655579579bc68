package org.sunlight.publication.basiccatalogue;

import java.time.LocalDate;

/**
 * A matter and what is public of it.
 *
 * @param published entries that are public now
 * @param lastUpdate 最近更新; null where nothing is public
 */
public record CoverageRow(BasicEntryView entry, long published, LocalDate lastUpdate, CoverageState state) {}
