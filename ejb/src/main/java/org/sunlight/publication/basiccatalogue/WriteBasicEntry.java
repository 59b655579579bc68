package org.sunlight.publication.basiccatalogue;

import org.sunlight.shared.audit.AuditSubject;

/**
 * Writes a matter of a draft.
 *
 * @param code of the matter, or null for a new one
 */
public record WriteBasicEntry(String number, long seenVersion, String code, BasicEntryParticulars particulars)
        implements AuditSubject {

    @Override
    public String subjectKind() {
        return EditionView.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return number;
    }
}
