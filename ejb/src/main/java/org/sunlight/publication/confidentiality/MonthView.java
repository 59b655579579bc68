package org.sunlight.publication.confidentiality;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.sunlight.shared.audit.AuditSubject;

/**
 * The monthly summary of an organ.
 *
 * @param organName for the head of the paper
 * @param figures as signed, or as they stand now while nobody has signed
 * @param signedAt null while nobody has signed
 * @param dueOn last day to sign in time
 * @param maySign whether it is over and not signed
 */
public record MonthView(
        long organId,
        String organName,
        YearMonth month,
        MonthFigures figures,
        String signedName,
        Instant signedAt,
        LocalDate dueOn,
        boolean late,
        boolean maySign)
        implements AuditSubject {

    public static final String SUBJECT_KIND = "confidentiality-month";

    public boolean isSigned() {
        return signedAt != null;
    }

    @Override
    public String subjectKind() {
        return SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return month.toString();
    }
}
