package org.sunlight.disclosure.request;

import java.time.LocalDate;
import org.sunlight.law.rule.FeeMethod;

/**
 * Asks for a processing fee (notice I06). By item the tariff is applied to the applicant's requests of the month; by page to
 * the pages of this one.
 *
 * @param pages number of pages; meaningful for {@link FeeMethod#PAGE} only
 * @param on day on which the notice leaves, inside the answer period
 * @param receivedOn day on which the applicant got it; the payment period counts from the day after. Null means the same day
 * @param wayOfPayment how to pay, as printed
 */
public record ChargeFee(
        String number,
        long seenVersion,
        FeeMethod method,
        int pages,
        LocalDate on,
        LocalDate receivedOn,
        String wayOfPayment)
        implements RequestCommand {}
