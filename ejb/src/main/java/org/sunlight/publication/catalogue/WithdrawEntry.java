package org.sunlight.publication.catalogue;

import org.sunlight.shared.audit.AuditSubject;

/** Takes an entry from the public side; its tombstone stays. */
public record WithdrawEntry(String indexNumber, long seenVersion, String reason) implements AuditSubject {

    @Override
    public String subjectKind() {
        return EntryView.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return indexNumber;
    }
}
