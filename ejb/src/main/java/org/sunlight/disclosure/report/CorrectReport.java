package org.sunlight.disclosure.report;

import org.sunlight.shared.audit.AuditSubject;

/**
 * Opens a confirmed report for a correction: the next compilation is a new version that carries the reason (更正说明); the
 * confirmed version is kept.
 */
public record CorrectReport(String organ, int year, String reason, long seenVersion) implements AuditSubject {

    @Override
    public String subjectKind() {
        return "yearly-report";
    }

    @Override
    public String subjectNumber() {
        return year + ":" + organ;
    }
}
