package org.sunlight.disclosure.request;

import java.time.LocalDate;

/** Both sides confirmed the request; where the law says so this is the day of receipt. */
public record ConfirmReceipt(String number, long seenVersion, LocalDate confirmedOn) implements RequestCommand {}
