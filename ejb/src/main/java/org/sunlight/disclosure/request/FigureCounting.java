package org.sunlight.disclosure.request;

/**
 * What the form leaves open and the house decides. What is left out is left out of the whole year, so that table 3 still
 * balances.
 *
 * @param awaitingCorrection a request that waits for its correction when the year ends is carried over; otherwise it is left
 *     out of this year and counts as new in the next
 * @param withdrawn a withdrawn request counts with the other results; otherwise it is left out of the year of the withdrawal
 */
public record FigureCounting(boolean awaitingCorrection, boolean withdrawn) {

    /** Nothing is left out. */
    public boolean isOfAll() {
        return awaitingCorrection && withdrawn;
    }
}
