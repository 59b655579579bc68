package org.sunlight.disclosure.report;

import java.time.Instant;

/**
 * One version of a report.
 *
 * @param serial 1 for the first compilation of the year
 * @param cutOffAt what was recorded later is not counted
 * @param ruleVersions form and fingerprint of the rules it was checked by
 * @param cases requests that were counted
 * @param reason why it corrects a confirmed version; null otherwise
 * @param explanation why errors were left when it was confirmed; null otherwise
 */
public record CompilationView(
        int serial,
        CompilationState state,
        String run,
        boolean preliminary,
        Instant cutOffAt,
        Instant compiledAt,
        String ruleVersions,
        long cases,
        String reason,
        String explanation,
        String confirmedBy,
        Instant confirmedAt) {}
