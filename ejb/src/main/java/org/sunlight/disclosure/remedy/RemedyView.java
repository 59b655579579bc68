package org.sunlight.disclosure.remedy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sunlight.shared.audit.AuditSubject;

/** A remedy case with its history; its clocks are asked of the clocks by kind and number. */
public record RemedyView(
        long id,
        long version,
        long organId,
        String number,
        RemedyKind kind,
        RemedyState state,
        boolean simplified,
        LocalDate filedOn,
        LocalDate noticedOn,
        String authority,
        String authorityNumber,
        String requestNumber,
        String precedingNumber,
        String handler,
        LocalDate answeredOn,
        LocalDate closedOn,
        RemedyResult result,
        String rulingNumber,
        boolean reanswerOrdered,
        LocalDate reanswerBy,
        String sourceNumber,
        String requestSourceNumber,
        List<RemedyEntry> timeline)
        implements AuditSubject {

    public static final String SUBJECT_KIND = "remedy-case";

    /** Rule of the organ's own period in this case. */
    public String answerRule() {
        if (kind.isLitigation()) {
            return "remedy.defence";
        }
        return simplified ? "remedy.reply-simple" : "remedy.reply";
    }

    public Set<RemedyAct> permittedActs() {
        return state.permittedActs();
    }

    @Override
    public String subjectKind() {
        return SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return number;
    }
}
