package org.sunlight.publication.catalogue;

import org.sunlight.shared.audit.AuditSubject;

/**
 * Changes how the index numbers of an organ are written; numbers that were given stay as they are.
 *
 * @param seenVersion -1 where the organ had chosen none
 */
public record WriteIndexPattern(String organCode, long seenVersion, String organisationCode, String pattern)
        implements AuditSubject {

    @Override
    public String subjectKind() {
        return "index-pattern";
    }

    @Override
    public String subjectNumber() {
        return organCode;
    }
}
