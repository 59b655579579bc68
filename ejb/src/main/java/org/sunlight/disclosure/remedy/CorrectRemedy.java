package org.sunlight.disclosure.remedy;

import java.time.LocalDate;
import org.sunlight.shared.audit.AuditSubject;

/**
 * Puts a wrong entry right.
 *
 * @param closedOn only for a closed case
 * @param result only for a closed case
 */
public record CorrectRemedy(
        String number,
        long seenVersion,
        LocalDate filedOn,
        LocalDate closedOn,
        RemedyResult result,
        String authority,
        String authorityNumber,
        String reason)
        implements AuditSubject {

    @Override
    public String subjectKind() {
        return RemedyView.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return number;
    }
}
