package org.sunlight.disclosure.remedy;

import java.time.LocalDate;
import org.sunlight.shared.audit.AuditSubject;

/** The organ gave its answer or defence to the authority. */
public record AnswerRemedy(String number, long seenVersion, LocalDate answeredOn, String note) implements AuditSubject {

    @Override
    public String subjectKind() {
        return RemedyView.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return number;
    }
}
