package org.sunlight.publication.official.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sunlight.office.counter.Wording;
import org.sunlight.publication.confidentiality.Material;
import org.sunlight.publication.official.PreparePublic;

/** What of a document goes out, where it is not all of it, and where it is to be found. */
@Embeddable
public class PublicVersion {

    private static final String ALL = "*";

    @Column(name = "public_title", length = Material.LONGEST_TITLE)
    private String title;

    @Column(name = "public_body", length = Material.LONGEST_TEXT)
    private String text;

    /** Ids of attachments, parted by blanks; a star for all, so that there is always a value. */
    @Column(name = "public_files", nullable = false, length = 1000)
    private String files = ALL;

    @Column(name = "prepared", nullable = false)
    private boolean prepared;

    @Column(name = "index_number", length = 60)
    private String indexNumber;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    protected PublicVersion() {}

    static PublicVersion of(PreparePublic command, DocumentContent signed, PublicVersion before) {
        PublicVersion version = new PublicVersion();
        version.title =
                different(Wording.optional("publicTitle", command.title(), Material.LONGEST_TITLE), signed.title());
        version.text = different(Wording.optional("publicText", command.text(), Material.LONGEST_TEXT), signed.text());
        version.files = command.fileIds() == null
                ? ALL
                : command.fileIds().stream().sorted().map(String::valueOf).collect(Collectors.joining(" "));
        version.prepared = true;
        version.indexNumber = before.indexNumber;
        version.publishedOn = before.publishedOn;
        return version;
    }

    private static String different(String written, String signed) {
        return written == null || written.equals(signed) ? null : written;
    }

    void publish(String index, LocalDate today) {
        indexNumber = index;
        publishedOn = today;
    }

    boolean isPrepared() {
        return prepared;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    /** Null for all. */
    List<Long> files() {
        if (files.equals(ALL)) {
            return null;
        }
        return files.isBlank()
                ? List.of()
                : Arrays.stream(files.split(" ")).map(Long::valueOf).toList();
    }

    String indexNumber() {
        return indexNumber;
    }

    LocalDate publishedOn() {
        return publishedOn;
    }
}
