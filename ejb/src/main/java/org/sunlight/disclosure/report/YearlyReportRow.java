package org.sunlight.disclosure.report;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A year in the list.
 *
 * @param state null as long as nothing was compiled
 * @param serial 0 as long as nothing was compiled
 * @param received requests received in the year, answered: given an answer in it, pending: carried over
 */
public record YearlyReportRow(
        String organ,
        String organName,
        int year,
        String form,
        CompilationState state,
        int serial,
        boolean preliminary,
        Instant compiledAt,
        long received,
        long answered,
        long pending,
        LocalDate dueOn) {}
