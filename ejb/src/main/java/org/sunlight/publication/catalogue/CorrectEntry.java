package org.sunlight.publication.catalogue;

import org.sunlight.shared.audit.AuditSubject;

/** Puts metadata right; what was said before stays in the history. */
public record CorrectEntry(String indexNumber, long seenVersion, EntryParticulars particulars, String reason)
        implements AuditSubject {

    @Override
    public String subjectKind() {
        return EntryView.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return indexNumber;
    }
}
