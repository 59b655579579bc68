package org.sunlight.publication.confidentiality.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.sunlight.publication.confidentiality.MaterialFile;

/** A file as it was handed in. */
@Entity
@Table(name = "confidentiality_file")
public class ConfidentialityFile {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "review_id", nullable = false)
    private ConfidentialityReview review;

    @Column(name = "attachment_id", nullable = false)
    private long attachmentId;

    @Column(name = "file_name", nullable = false)
    private String fileName;

    @Column(name = "media_type", nullable = false, length = 100)
    private String mediaType;

    @Column(name = "size_bytes", nullable = false)
    private long size;

    @Column(name = "sha256", nullable = false, length = 64)
    private String sha256;

    protected ConfidentialityFile() {}

    static ConfidentialityFile of(ConfidentialityReview review, MaterialFile handedIn) {
        ConfidentialityFile file = new ConfidentialityFile();
        file.review = review;
        file.attachmentId = handedIn.attachmentId();
        file.fileName = handedIn.fileName();
        file.mediaType = handedIn.mediaType();
        file.size = handedIn.size();
        file.sha256 = handedIn.sha256();
        return file;
    }

    MaterialFile view() {
        return new MaterialFile(attachmentId, fileName, mediaType, size, sha256);
    }
}
