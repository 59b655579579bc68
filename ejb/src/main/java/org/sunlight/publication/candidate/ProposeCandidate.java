package org.sunlight.publication.candidate;

import java.time.LocalDate;
import org.sunlight.shared.audit.AuditSubject;

/**
 * Says that something was formed, or changed, that may have to be public.
 *
 * @param sourceKind of the record, for example {@code official-document}
 * @param organId who made it
 * @param formedOn day it was formed or last changed; day zero of the term
 */
public record ProposeCandidate(String sourceKind, String sourceNumber, long organId, String title, LocalDate formedOn)
        implements AuditSubject {

    @Override
    public String subjectKind() {
        return sourceKind;
    }

    @Override
    public String subjectNumber() {
        return sourceNumber;
    }

    @Override
    public String toString() {
        return "ProposeCandidate[" + sourceKind + " " + sourceNumber + "]";
    }
}
