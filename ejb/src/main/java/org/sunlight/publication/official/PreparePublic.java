package org.sunlight.publication.official;

import java.util.List;
import org.sunlight.shared.audit.AuditSubject;

/**
 * What goes out, where it differs from what was signed.
 *
 * @param text for the public; null for the text as it was signed
 * @param fileIds of the files that go out; null for all files of the document
 */
public record PreparePublic(String number, long seenVersion, String title, String text, List<Long> fileIds)
        implements AuditSubject {

    @Override
    public String subjectKind() {
        return OfficialDocumentView.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return number;
    }
}
