package org.sunlight.publication.catalogue.model;

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

/** A file that is public with its entry. */
@Entity
@Table(name = "catalogue_file")
public class CatalogueFile {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "entry_id", nullable = false)
    private CatalogueEntry entry;

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

    protected CatalogueFile() {}

    static CatalogueFile of(CatalogueEntry entry, MaterialFile approved) {
        CatalogueFile file = new CatalogueFile();
        file.entry = entry;
        file.attachmentId = approved.attachmentId();
        file.fileName = approved.fileName();
        file.mediaType = approved.mediaType();
        file.size = approved.size();
        file.sha256 = approved.sha256();
        return file;
    }

    MaterialFile view() {
        return new MaterialFile(attachmentId, fileName, mediaType, size, sha256);
    }
}
