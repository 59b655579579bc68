package org.sunlight.petition.takeover;

import java.time.LocalDate;
import org.sunlight.shared.audit.AuditSubject;

/**
 * Take the register along, or a part of it.
 *
 * @param fromInclusive first day of registration; null for all from the beginning
 * @param untilExclusive day after the last; null for all until now
 */
public record TakeAlongRegister(LocalDate fromInclusive, LocalDate untilExclusive) implements AuditSubject {

    @Override
    public String subjectKind() {
        return "petition-register";
    }

    @Override
    public String subjectNumber() {
        return text(fromInclusive) + "/" + text(untilExclusive);
    }

    private static String text(LocalDate day) {
        return day == null ? ".." : day.toString();
    }
}
