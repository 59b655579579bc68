package org.sunlight.disclosure.report;

import org.sunlight.shared.audit.AuditSubject;

/**
 * Confirms the draft; from then on nothing of it changes.
 *
 * @param explanation why errors found remain (organs merged or split); null or blank where there are none
 */
public record ConfirmReport(String organ, int year, String explanation, long seenVersion) implements AuditSubject {

    @Override
    public String subjectKind() {
        return "yearly-report";
    }

    @Override
    public String subjectNumber() {
        return year + ":" + organ;
    }
}
