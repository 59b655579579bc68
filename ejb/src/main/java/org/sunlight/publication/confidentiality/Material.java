package org.sunlight.publication.confidentiality;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.sunlight.shared.audit.AuditSubject;

/**
 * What would be public of one record, to the letter.
 *
 * @param subjectKind of the record it was made from, for example {@code official-document}
 * @param organId whose it is
 * @param text plain text, paragraphs parted by line breaks; at most {@value #LONGEST_TEXT} characters
 * @param files in any order
 */
public record Material(
        String subjectKind, String subjectNumber, long organId, String title, String text, List<MaterialFile> files)
        implements AuditSubject {

    public static final int LONGEST_TITLE = 300;
    public static final int LONGEST_TEXT = 30_000;

    public Material {
        title = title == null ? "" : title.strip();
        text = text == null ? "" : text.replace("\r\n", "\n").strip();
        files = files.stream()
                .sorted(Comparator.comparing(MaterialFile::attachmentId))
                .toList();
    }

    /** SHA-256 over title, text and files, each with its length so that nothing moves from one to the other; lower-case hex. */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, title);
            add(digest, text);
            for (MaterialFile file : files) {
                add(digest, file.fileName());
                add(digest, file.sha256());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java", e);
        }
    }

    private static void add(MessageDigest digest, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    @Override
    public String toString() {
        return "Material[" + subjectKind + " " + subjectNumber + "]";
    }
}
