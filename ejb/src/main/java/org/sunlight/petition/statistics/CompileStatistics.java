package org.sunlight.petition.statistics;

import org.sunlight.shared.audit.AuditSubject;

/**
 * Has a period compiled, and with it those of the same kind before it that the trend shows and nobody compiled yet.
 *
 * @param bureau code of the bureau
 */
public record CompileStatistics(String bureau, Period period) implements AuditSubject {

    @Override
    public String subjectKind() {
        return "petition-statistics";
    }

    @Override
    public String subjectNumber() {
        return bureau + ":" + period.key();
    }
}
