package org.sunlight.disclosure.remedy;

import java.time.LocalDate;
import org.sunlight.shared.audit.AuditSubject;

/**
 * The authority decided.
 *
 * @param reanswerOrdered whether the organ must answer the request anew; the request is then reopened
 * @param reanswerBy last day for the new answer as ordered, or null for the period of the law
 */
public record CloseRemedy(
        String number,
        long seenVersion,
        LocalDate closedOn,
        RemedyResult result,
        String rulingNumber,
        boolean reanswerOrdered,
        LocalDate reanswerBy,
        String note)
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
