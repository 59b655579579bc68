package org.sunlight.disclosure.request;

import java.time.LocalDate;

/**
 * What the applicant said about the excessive number of requests, and what we think of it.
 *
 * @param reasons the applicant's words; empty if nothing came
 * @param accepted whether the reasons are found reasonable
 * @param finding why they are, or are not
 */
public record RecordReasons(
        String number, long seenVersion, LocalDate on, String reasons, boolean accepted, String finding)
        implements RequestCommand {}
