package org.sunlight.disclosure.report;

import java.util.List;

/**
 * The records behind a figure, a page of them.
 *
 * @param numbers business numbers in the order of entry
 * @param next place to read on from; null after the last page
 */
public record CellNumbers(String cell, String value, List<String> numbers, Long next) {}
