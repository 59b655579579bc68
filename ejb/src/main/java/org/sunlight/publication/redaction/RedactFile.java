package org.sunlight.publication.redaction;

import java.util.Collection;
import java.util.List;
import org.sunlight.shared.audit.AuditSubject;

/**
 * Takes passages out of a file of a case.
 *
 * @param passages at least one, in the order in which the person wrote them
 * @param secrets what must not be in the result either, as the names the case knows; none of it needs to be in the file
 */
public record RedactFile(long attachmentId, List<Passage> passages, Collection<String> secrets)
        implements AuditSubject {

    public RedactFile {
        passages = List.copyOf(passages);
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
        return "RedactFile[" + attachmentId + "]";
    }
}
