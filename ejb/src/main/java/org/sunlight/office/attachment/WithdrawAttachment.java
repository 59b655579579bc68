package org.sunlight.office.attachment;

import org.sunlight.shared.audit.AuditSubject;

/** Take a file out of a case, with a reason; the file itself stays for the auditor. */
public record WithdrawAttachment(long id, String reason, long seenVersion) implements AuditSubject {

    @Override
    public String subjectKind() {
        return "attachment";
    }

    @Override
    public String subjectNumber() {
        return Long.toString(id);
    }
}
