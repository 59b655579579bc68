package org.sunlight.office.notice;

import java.time.LocalDate;
import java.util.Map;
import org.sunlight.shared.audit.AuditSubject;

/**
 * What a notice is made of.
 *
 * @param template I01 to I10 for papers on the way, D01 to D23 for decisions
 * @param on day of the notice; selects the remedy text, and the template version unless the fields hold
 *     {@code receivedOn}: the articles quoted are those of the case, the remedy is that of the decision
 * @param fields values for the template's fields ({@link NoticeQueries#fieldsOf}); dates as {@code yyyy-MM-dd}; further
 *     values whose name starts with {@code hide.} are never printed, and a notice in which one of them appears is
 *     refused (applicant's name towards third parties, ID numbers, names of third persons)
 */
public record DraftNotice(
        String template,
        LocalDate on,
        String subjectKind,
        String subjectNumber,
        long organId,
        Map<String, String> fields)
        implements AuditSubject {

    public DraftNotice {
        fields = Map.copyOf(fields);
    }
}
