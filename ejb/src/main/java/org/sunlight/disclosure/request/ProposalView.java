package org.sunlight.disclosure.request;

import java.time.LocalDate;
import org.sunlight.shared.audit.AuditSubject;

/**
 * A subject asked for often, and what became of it.
 *
 * @param timesAsked how often the subject was asked for when it was proposed
 * @param number of the text that is to be public; null while it is not decided, and where it stays as it is
 * @param indexNumber of the public entry; null before it
 */
public record ProposalView(
        long id,
        long version,
        long organId,
        String subjectKey,
        String subject,
        LocalDate proposedOn,
        String proposedBy,
        long timesAsked,
        ProposalState state,
        String decidedBy,
        LocalDate decidedOn,
        String reason,
        String number,
        String title,
        String text,
        LocalDate draftedOn,
        LocalDate publishedOn,
        String indexNumber,
        LocalDate withdrawnOn)
        implements AuditSubject {

    /** Of the text in review and catalogue. */
    public static final String SUBJECT_KIND = "disclosure-decision";

    public boolean isOut() {
        return indexNumber != null && withdrawnOn == null;
    }

    @Override
    public String subjectKind() {
        return number == null ? "publication-proposal" : SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return number == null ? String.valueOf(id) : number;
    }

    @Override
    public String toString() {
        return "ProposalView[" + id + "]";
    }
}
