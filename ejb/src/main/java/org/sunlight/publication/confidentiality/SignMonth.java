package org.sunlight.publication.confidentiality;

import java.time.YearMonth;
import org.sunlight.shared.audit.AuditSubject;

/** Signs the monthly summary of the caller's organ, the nil return too. */
public record SignMonth(YearMonth month) implements AuditSubject {

    @Override
    public String subjectKind() {
        return MonthView.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return String.valueOf(month);
    }
}
