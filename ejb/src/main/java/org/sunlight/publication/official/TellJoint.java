package org.sunlight.publication.official;

import java.time.LocalDate;
import org.sunlight.shared.audit.AuditSubject;

/** The other organ was told class and number of the signed document. */
public record TellJoint(String number, long seenVersion, String organ, LocalDate toldOn) implements AuditSubject {

    @Override
    public String subjectKind() {
        return OfficialDocumentView.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return number;
    }
}
