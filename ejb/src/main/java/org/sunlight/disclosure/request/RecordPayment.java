package org.sunlight.disclosure.request;

import java.time.LocalDate;

/** The fee is paid; the answer period is counted anew. */
public record RecordPayment(String number, long seenVersion, LocalDate paidOn, String receiptNumber)
        implements RequestCommand {}
