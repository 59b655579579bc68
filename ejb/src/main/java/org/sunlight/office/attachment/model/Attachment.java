package org.sunlight.office.attachment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.sunlight.office.attachment.AttachmentView;
import org.sunlight.office.attachment.StoreAttachment;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Caller;

/** A file of a case: kept once, never changed, at most withdrawn. */
@Entity
@Table(name = "attachment")
@NamedQuery(
        name = "Attachment.of",
        query = "select a from Attachment a where a.subjectKind = :kind and a.subjectNumber = :number"
                + " and a.organId in :visible order by a.uploadedAt, a.id")
public class Attachment {

    private static final int LONGEST_REASON = 400;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "organ_id", nullable = false)
    private long organId;

    @Column(name = "subject_kind", nullable = false, length = 40)
    private String subjectKind;

    @Column(name = "subject_number", nullable = false, length = 60)
    private String subjectNumber;

    @Column(name = "file_name", nullable = false)
    private String fileName;

    @Column(name = "media_type", nullable = false, length = 100)
    private String mediaType;

    @Column(name = "size_bytes", nullable = false)
    private long size;

    @Column(name = "sha256", nullable = false, length = 64)
    private String sha256;

    @Column(name = "location", nullable = false, length = 100)
    private String location;

    @Column(name = "uploaded_by", nullable = false, length = 100)
    private String uploadedBy;

    @Column(name = "uploaded_by_name", nullable = false, length = 100)
    private String uploadedByName;

    @Column(name = "uploaded_at", nullable = false)
    private Instant uploadedAt;

    @Column(name = "withdrawn_by", length = 100)
    private String withdrawnBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_reason", length = LONGEST_REASON)
    private String withdrawnReason;

    protected Attachment() {}

    public static Attachment keep(
            StoreAttachment command,
            FileName name,
            String mediaType,
            long size,
            String sha256,
            String location,
            Caller by,
            Instant at) {
        Attachment attachment = new Attachment();
        attachment.organId = command.organId();
        attachment.subjectKind = command.subjectKind();
        attachment.subjectNumber = command.subjectNumber();
        attachment.fileName = name.value();
        attachment.mediaType = mediaType;
        attachment.size = size;
        attachment.sha256 = sha256;
        attachment.location = location;
        attachment.uploadedBy = by.login();
        attachment.uploadedByName = by.name();
        attachment.uploadedAt = at;
        return attachment;
    }

    public void withdraw(String reason, Caller by, Instant at) {
        if (withdrawnAt != null) {
            throw new Conflict("ATTACHMENT_WITHDRAWN");
        }
        if (reason == null || reason.isBlank()) {
            throw RuleBroken.at("reason", "ATTACHMENT_REASON_MISSING");
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw RuleBroken.at("reason", "ATTACHMENT_REASON_TOO_LONG", LONGEST_REASON);
        }
        withdrawnReason = reason.strip();
        withdrawnBy = by.login();
        withdrawnAt = at;
    }

    /** @throws NotFound once withdrawn */
    public void requireCounting() {
        if (withdrawnAt != null) {
            throw new NotFound("ATTACHMENT_NOT_FOUND");
        }
    }

    public long organId() {
        return organId;
    }

    public long version() {
        return version;
    }

    public String location() {
        return location;
    }

    public String sha256() {
        return sha256;
    }

    public AttachmentView view() {
        return new AttachmentView(
                id,
                version,
                organId,
                subjectKind,
                subjectNumber,
                fileName,
                mediaType,
                size,
                sha256,
                uploadedByName,
                uploadedAt,
                withdrawnReason);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attachment attachment && location.equals(attachment.location);
    }

    @Override
    public int hashCode() {
        return location.hashCode();
    }
}
