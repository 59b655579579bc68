package org.sunlight.disclosure.request;

import java.time.LocalDate;
import org.sunlight.shared.audit.AuditSubject;

/** @param timesAsked how often the subject was asked for when it was proposed */
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
        String reason)
        implements AuditSubject {

    @Override
    public String subjectKind() {
        return "publication-proposal";
    }

    @Override
    public String subjectNumber() {
        return String.valueOf(id);
    }
}
