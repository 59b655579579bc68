package org.sunlight.disclosure.request;

import java.time.LocalDate;

/**
 * One request as the yearly report counts it. A year takes the requests received in it or open when it began; each is new
 * or carried in, and decided or carried out.
 * Source: 国办公开办函〔2021〕30号, 表三勾稽关系.
 *
 * @param decidedOn day of the answer that counts; null while there is none
 */
public record RequestFigure(
        long id, String number, ApplicantKind kind, LocalDate receivedOn, DecisionCode code, LocalDate decidedOn) {

    /** Received in the year (row R01); otherwise carried in from the year before (R02). */
    public boolean isNewIn(int year) {
        return receivedOn.getYear() == year;
    }

    /** Answered in the year (a row R03 to R23); otherwise carried out into the next (R25). */
    public boolean isDecidedIn(int year) {
        return decidedOn != null && decidedOn.getYear() == year;
    }
}
