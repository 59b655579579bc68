package org.sunlight.disclosure.remedy;

import java.time.LocalDate;
import org.sunlight.shared.audit.AuditSubject;

/** The applicant withdrew; the case ends with the result OTHER. */
public record WithdrawRemedy(String number, long seenVersion, LocalDate withdrawnOn, String note)
        implements AuditSubject {

    @Override
    public String subjectKind() {
        return RemedyView.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return number;
    }
}
