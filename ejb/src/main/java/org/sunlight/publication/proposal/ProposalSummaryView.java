package org.sunlight.publication.proposal;

import java.time.LocalDate;
import org.sunlight.shared.audit.AuditSubject;

/** The text about a year (总体情况、吸收采纳情况). */
public record ProposalSummaryView(
        String number,
        long version,
        long organId,
        int year,
        String title,
        String text,
        LocalDate draftedOn,
        LocalDate publishedOn,
        String indexNumber)
        implements AuditSubject {

    public static final String SUBJECT_KIND = "proposal-summary";

    @Override
    public String subjectKind() {
        return SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return number;
    }

    @Override
    public String toString() {
        return "ProposalSummaryView[" + number + "]";
    }
}
