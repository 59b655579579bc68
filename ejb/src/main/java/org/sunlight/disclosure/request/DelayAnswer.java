package org.sunlight.disclosure.request;

import java.time.LocalDate;

/** Fixes the day until which an excessive but reasonable request will be answered (notice I07). */
public record DelayAnswer(String number, long seenVersion, LocalDate on, LocalDate until, String reason)
        implements RequestCommand {}
