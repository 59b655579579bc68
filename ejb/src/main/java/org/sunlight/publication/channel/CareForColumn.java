package org.sunlight.publication.channel;

import java.time.LocalDate;
import org.sunlight.shared.audit.AuditSubject;

/**
 * Says who answers for a column and how it is judged.
 *
 * @param seenVersion -1 where nobody has set it up
 * @param sectionId of the caller's organ, or null
 * @param login of a member of the caller's organ, or null
 * @param cycleDays days from update to update; needed for a special topic
 * @param special a topic with a period
 * @param endsOn last day of the period, or null while it is open
 */
public record CareForColumn(
        String code,
        long seenVersion,
        Long sectionId,
        String login,
        ColumnClass columnClass,
        Integer cycleDays,
        boolean special,
        LocalDate startsOn,
        LocalDate endsOn)
        implements AuditSubject {

    public static final String SUBJECT_KIND = "site-column";

    @Override
    public String subjectKind() {
        return SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return code;
    }
}
