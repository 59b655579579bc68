package org.sunlight.publication.redaction;

import java.util.Collection;
import java.util.List;
import org.sunlight.shared.audit.AuditSubject;

/**
 * Makes a copy of a file without the hidden things in it.
 *
 * @param secrets what must not be in the copy, as the names the case knows
 */
public record CleanFile(long attachmentId, Collection<String> secrets) implements AuditSubject {

    public CleanFile {
        secrets = List.copyOf(secrets);
    }

    @Override
    public String subjectKind() {
        return "attachment";
    }

    @Override
    public String subjectNumber() {
        return Long.toString(attachmentId);
    }

    /** The words stay out of logs and audit. */
    @Override
    public String toString() {
        return "CleanFile[" + attachmentId + "]";
    }
}
