package org.sunlight.disclosure.report;

import org.sunlight.shared.audit.AuditSubject;

/** Asks for the compilation of the report of an organ for a year. */
public record CompileReport(String organ, int year) implements AuditSubject {

    @Override
    public String subjectKind() {
        return "yearly-report";
    }

    @Override
    public String subjectNumber() {
        return year + ":" + organ;
    }
}
