package org.sunlight.publication.basiccatalogue;

import java.time.LocalDate;
import org.sunlight.shared.audit.AuditSubject;

/**
 * Puts a draft in force.
 *
 * @param on first day in force, today or later
 */
public record PutEditionInForce(String number, long seenVersion, LocalDate on, String reason) implements AuditSubject {

    @Override
    public String subjectKind() {
        return EditionView.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return number;
    }
}
