package org.sunlight.publication.basiccatalogue;

import org.sunlight.shared.audit.AuditSubject;

/** Adds a matter to the edition in force (动态扩展), with the ground. */
public record ExtendEdition(String number, long seenVersion, BasicEntryParticulars particulars, String ground)
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
