package org.sunlight.disclosure.report;

import org.sunlight.shared.audit.AuditSubject;

/** Enters the figures of table 2 that no register of the house holds. */
public record SetAdministrativeFigures(String organ, int year, AdministrativeFigures figures) implements AuditSubject {

    @Override
    public String subjectKind() {
        return "yearly-report";
    }

    @Override
    public String subjectNumber() {
        return year + ":" + organ;
    }
}
