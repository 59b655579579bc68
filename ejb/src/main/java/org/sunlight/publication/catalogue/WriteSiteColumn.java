package org.sunlight.publication.catalogue;

import org.sunlight.shared.audit.AuditSubject;

/**
 * Opens a column or puts one right.
 *
 * @param seenVersion -1 for a column that does not exist yet
 */
public record WriteSiteColumn(
        String code, long seenVersion, String name, String type, String description, String keywords, int sortKey)
        implements AuditSubject {

    @Override
    public String subjectKind() {
        return "site-column";
    }

    @Override
    public String subjectNumber() {
        return code;
    }
}
