package org.sunlight.office.attachment;

import java.time.Instant;
import org.sunlight.shared.audit.AuditSubject;

/**
 * A file of a case.
 *
 * @param organId organ that brought it
 * @param size in bytes
 * @param sha256 lower-case hex
 * @param uploadedBy name of the person, for showing
 * @param withdrawnReason null while the file counts
 */
public record AttachmentView(
        long id,
        long version,
        long organId,
        String subjectKind,
        String attachedTo,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        String uploadedBy,
        Instant uploadedAt,
        String withdrawnReason)
        implements AuditSubject {

    @Override
    public String subjectNumber() {
        return attachedTo;
    }

    public boolean isWithdrawn() {
        return withdrawnReason != null;
    }

    /** May a browser show it from our own address without running anything in it. */
    public boolean isPreviewable() {
        return mediaType.equals("application/pdf")
                || mediaType.equals("image/jpeg")
                || mediaType.equals("image/png")
                || mediaType.equals("text/plain");
    }
}
