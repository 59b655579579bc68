package org.sunlight.law.calendar;

import java.time.LocalDate;
import org.sunlight.shared.audit.AuditSubject;

/** Enter a day off of one place, for the organ there. */
public record EnterLocalHoliday(long organId, LocalDate day, String name, String source) implements AuditSubject {

    @Override
    public String subjectKind() {
        return "local-holiday";
    }

    @Override
    public String subjectNumber() {
        return String.valueOf(day);
    }
}
