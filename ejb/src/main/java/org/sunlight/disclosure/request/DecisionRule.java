package org.sunlight.disclosure.request;

import java.time.LocalDate;

/**
 * What the law of a time says about one kind of decision.
 *
 * @param code the decision
 * @param validFrom first day of receipt it applies to
 * @param validUntilExclusive first day of receipt it no longer applies to, or null
 * @param article article to quote; empty where the law of the time names none and the drafter has to write the ground
 * @param reportRow row of table 3 of the yearly report, {@code R03} to {@code R23}
 * @param group group of that row, for lists: DISCLOSED, PARTLY, REFUSED, NOT_HELD, NOT_HANDLED, OTHER
 * @param retrieval a record of the search is mandatory
 * @param thirdParty a third party must have been asked
 * @param objection which objections of a third party bind: ANY, REASONABLE, or empty where none does
 * @param withheld what is left out, and why, is mandatory
 * @param reference the notice must name something: an earlier answer, another organ, a law, a place (field of the draft)
 * @param referenceMandatory whether the notice cannot do without it
 * @param referenceDay whether its day is needed as well
 * @param reasonsAsked the applicant must have been asked for reasons, and they were not accepted
 * @param byItself the result follows from a lapse or a withdrawal and is never drafted
 * @param says key words of what the notice must say
 * @param source where this is written
 */
public record DecisionRule(
        DecisionCode code,
        LocalDate validFrom,
        LocalDate validUntilExclusive,
        String article,
        String reportRow,
        String group,
        boolean retrieval,
        boolean thirdParty,
        String objection,
        boolean withheld,
        String reference,
        boolean referenceMandatory,
        boolean referenceDay,
        boolean reasonsAsked,
        boolean byItself,
        String says,
        String source) {

    public boolean appliesTo(LocalDate receivedOn) {
        return !receivedOn.isBefore(validFrom)
                && (validUntilExclusive == null || receivedOn.isBefore(validUntilExclusive));
    }
}
