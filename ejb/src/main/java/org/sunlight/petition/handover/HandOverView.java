package org.sunlight.petition.handover;

import java.time.LocalDate;
import org.sunlight.shared.audit.AuditSubject;

/**
 * A concern that was handed over.
 *
 * @param fromOrganId organ that handed it over
 * @param handedBy login
 * @param petition number of the petition it became, or null
 * @param reason why it was declined, or null
 * @param decidedOn null while it waits
 */
public record HandOverView(
        long id,
        long version,
        long fromOrganId,
        String fromKind,
        String fromNumber,
        String name,
        String phone,
        String address,
        String email,
        String subject,
        LocalDate consentOn,
        String note,
        LocalDate handedOn,
        String handedBy,
        String petition,
        String reason,
        LocalDate decidedOn)
        implements AuditSubject {

    public static final String SUBJECT_KIND = "petition-hand-over";

    @Override
    public String subjectKind() {
        return SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return Long.toString(id);
    }

    public boolean isWaiting() {
        return decidedOn == null;
    }

    @Override
    public String toString() {
        return "HandOverView[" + id + "]";
    }
}
