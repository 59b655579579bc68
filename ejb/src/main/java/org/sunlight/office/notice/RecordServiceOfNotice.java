package org.sunlight.office.notice;

import java.time.LocalDate;
import org.sunlight.shared.audit.AuditSubject;

/**
 * Write down how and when a notice was served.
 *
 * @param on day of signing, of posting, of sending, or of the public notice, by the way taken
 * @param waybill number of the postal item, or null
 * @param receiver who signed, or null
 */
public record RecordServiceOfNotice(
        long noticeId, WayOfService way, LocalDate on, String waybill, String receiver, String remark, long seenVersion)
        implements AuditSubject {

    @Override
    public String subjectKind() {
        return "notice";
    }

    @Override
    public String subjectNumber() {
        return Long.toString(noticeId);
    }
}
