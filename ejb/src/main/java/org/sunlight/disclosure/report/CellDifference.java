package org.sunlight.disclosure.report;

import java.util.List;

/**
 * A figure that differs between two versions.
 *
 * @param came records that the later version counts here and the earlier did not, at most 100
 * @param went records that the earlier version counted here, at most 100
 */
public record CellDifference(
        String cell, String words, String before, String after, List<String> came, List<String> went) {}
