package org.sunlight.disclosure.request;

import java.time.LocalDate;
import java.util.List;

/** Puts the closed file away. */
public record ArchiveRequest(
        String number, long seenVersion, LocalDate on, Retention retention, String fileNumber, List<String> files)
        implements RequestCommand {}
