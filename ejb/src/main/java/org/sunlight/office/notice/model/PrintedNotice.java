package org.sunlight.office.notice.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.sunlight.office.notice.NoticeFile;
import org.sunlight.shared.error.Conflict;

/** The bytes of a notice in one form, as rendered on the day of issue; written once. */
@Entity
@Table(name = "notice_file")
@NamedQuery(
        name = "PrintedNotice.of",
        query = "select f from PrintedNotice f where f.noticeId = :notice and f.format = :format")
public class PrintedNotice {

    /** The text for the screen, kept with the printed forms so that it too never changes. */
    public static final String SCREEN = "HTML";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @Column(name = "notice_id", nullable = false)
    private long noticeId;

    @Column(name = "format", nullable = false, length = 10)
    private String format;

    @Column(name = "file_name", nullable = false)
    private String fileName;

    @Column(name = "sha256", nullable = false, length = 64)
    private String sha256;

    @Lob
    @Column(name = "content", nullable = false)
    private byte[] content;

    protected PrintedNotice() {}

    public static PrintedNotice print(long noticeId, String format, String fileName, byte[] content) {
        PrintedNotice file = new PrintedNotice();
        file.noticeId = noticeId;
        file.format = format;
        file.fileName = fileName;
        file.content = content.clone();
        file.sha256 = hash(content);
        return file;
    }

    /** @throws Conflict NOTICE_DAMAGED when the bytes are no longer those that were printed */
    public byte[] content() {
        if (!hash(content).equals(sha256)) {
            throw new Conflict("NOTICE_DAMAGED");
        }
        return content.clone();
    }

    public NoticeFile file(String mediaType) {
        return new NoticeFile(fileName, mediaType, content(), sha256);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
