package org.sunlight.office.attachment;

import java.io.InputStream;
import org.sunlight.shared.audit.AuditSubject;

/**
 * Keep a file with a case.
 *
 * @param fileName as the person's machine names it; parts of a path in front are dropped
 * @param content read once to its end, not closed
 */
public record StoreAttachment(
        String subjectKind, String subjectNumber, long organId, String fileName, InputStream content)
        implements AuditSubject {

    /** 50 MB, inclusive. */
    public static final long LARGEST = 50L * 1024 * 1024;
}
