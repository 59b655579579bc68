package org.sunlight.office.worklist;

import java.time.LocalDate;

/** How much falls due on a working day. */
public record DueDay(LocalDate date, long count) {}
