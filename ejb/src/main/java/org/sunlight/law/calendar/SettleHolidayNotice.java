package org.sunlight.law.calendar;

import org.sunlight.shared.audit.AuditSubject;

/**
 * Put a drafted notice in force, or discard it.
 *
 * @param seenVersion version of the draft that the caller saw
 */
public record SettleHolidayNotice(long notice, long seenVersion) implements AuditSubject {

    @Override
    public String subjectKind() {
        return "holiday-notice";
    }

    @Override
    public String subjectNumber() {
        return String.valueOf(notice);
    }
}
