package org.sunlight.law.rule;

import java.time.LocalDate;
import org.sunlight.shared.audit.AuditSubject;

/** Give a house setting another value from a day on. */
public record ChangeSetting(String key, String value, LocalDate validFrom, String reason) implements AuditSubject {

    @Override
    public String subjectKind() {
        return "house-setting";
    }

    @Override
    public String subjectNumber() {
        return key;
    }
}
