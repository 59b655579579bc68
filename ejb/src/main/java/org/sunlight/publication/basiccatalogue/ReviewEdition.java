package org.sunlight.publication.basiccatalogue;

import org.sunlight.shared.audit.AuditSubject;

/**
 * The yearly review of the edition in force.
 *
 * @param keeps true: goes on as it is; false: a new edition is to be drafted
 * @param note what was looked at and found
 */
public record ReviewEdition(String number, long seenVersion, boolean keeps, String note) implements AuditSubject {

    @Override
    public String subjectKind() {
        return EditionView.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return number;
    }
}
