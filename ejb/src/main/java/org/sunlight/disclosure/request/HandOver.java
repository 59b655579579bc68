package org.sunlight.disclosure.request;

import java.time.LocalDate;

/**
 * Hands the concern of the applicant to the petition desk, with his consent. The request itself must still be answered.
 *
 * @param consentOn day on which the applicant agreed; null means that he did not, and the act is refused
 */
public record HandOver(String number, long seenVersion, LocalDate consentOn, String note) implements RequestCommand {}
