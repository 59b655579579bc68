package org.sunlight.publication.document;

import java.util.List;
import org.sunlight.shared.audit.AuditSubject;

/**
 * An entry of the register with its history.
 *
 * @param voided it should never have been made and counts nowhere
 * @param changes oldest first
 */
public record DocumentView(
        long id,
        long version,
        long organId,
        DocumentParticulars particulars,
        boolean voided,
        String sourceNumber,
        List<DocumentChange> changes)
        implements AuditSubject {

    public static final String SUBJECT_KIND = "normative-document";

    @Override
    public String subjectKind() {
        return SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return String.valueOf(id);
    }
}
