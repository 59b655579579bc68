package org.sunlight.publication.headact;

import java.time.LocalDate;
import org.sunlight.shared.audit.AuditSubject;

/** @param voidReason null while it counts */
public record HeadActView(
        long id,
        long version,
        long organId,
        HeadActKind kind,
        LocalDate on,
        String person,
        String topic,
        String medium,
        String documentNumber,
        String indexNumber,
        String address,
        String voidReason)
        implements AuditSubject {

    public static final String SUBJECT_KIND = "head-act";

    public boolean counts() {
        return voidReason == null;
    }

    @Override
    public String subjectKind() {
        return SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return String.valueOf(id);
    }
}
