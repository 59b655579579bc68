package org.sunlight.web.api.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sunlight.publication.catalogue.EntryParticulars;
import org.sunlight.publication.catalogue.EntryRow;
import org.sunlight.publication.catalogue.EntryState;
import org.sunlight.publication.catalogue.EntryView;
import org.sunlight.publication.catalogue.FiveOpenness;
import org.sunlight.publication.catalogue.RelationKind;
import org.sunlight.publication.catalogue.Validity;

/** What everybody may read of an entry; of a withdrawn one, that it was withdrawn. */
public record PublicEntryJson(
        String indexNumber,
        EntryState state,
        String title,
        String text,
        String publisher,
        String topic,
        String column,
        String genre,
        String documentNumber,
        String keywords,
        String description,
        LocalDate formedOn,
        LocalDate effectiveOn,
        LocalDate expiresOn,
        Validity validity,
        FiveOpenness openness,
        String origin,
        String originAddress,
        Instant publishedAt,
        Instant changedAt,
        LocalDate withdrawnOn,
        String withdrawnReason,
        List<FileJson> files,
        List<RelatedJson> related) {

    /** @param size in bytes; fetched from {@code /public/files/{id}} */
    public record FileJson(long id, String name, String mediaType, long size, String sha256) {}

    /** @param inverse true: the other one stands so to this */
    public record RelatedJson(RelationKind kind, boolean inverse, String indexNumber, String title) {}

    /** A row of the list. */
    public record RowJson(
            String indexNumber,
            String title,
            String publisher,
            String documentNumber,
            String topic,
            String column,
            Validity validity,
            LocalDate formedOn,
            Instant publishedAt) {

        static RowJson of(EntryRow row) {
            return new RowJson(
                    row.indexNumber(),
                    row.title(),
                    row.publisher(),
                    row.documentNumber(),
                    row.topicCode(),
                    row.columnCode(),
                    row.validity(),
                    row.formedOn(),
                    row.publishedAt());
        }
    }

    /** @param counted how many there are, or how far was counted, see {@code more} */
    public record PageJson(int page, int counted, boolean more, List<RowJson> entries) {}

    static PublicEntryJson of(EntryView entry) {
        boolean open = entry.isPublic();
        EntryParticulars said = entry.particulars();
        return new PublicEntryJson(
                entry.indexNumber(),
                entry.state(),
                open ? entry.title() : null,
                open ? entry.text() : null,
                entry.publisher(),
                said.topicCode(),
                said.columnCode(),
                open ? said.genre() : null,
                open ? said.documentNumber() : null,
                open ? said.keywords() : null,
                open ? said.description() : null,
                said.formedOn(),
                said.effectiveOn(),
                said.expiresOn(),
                said.validity(),
                said.fiveOpenness(),
                open ? said.origin() : null,
                open ? said.originAddress() : null,
                entry.publishedAt(),
                entry.changedAt(),
                entry.withdrawnOn(),
                entry.withdrawnReason(),
                open
                        ? entry.files().stream()
                                .map(file -> new FileJson(
                                        file.attachmentId(),
                                        file.fileName(),
                                        file.mediaType(),
                                        file.size(),
                                        file.sha256()))
                                .toList()
                        : List.of(),
                open
                        ? entry.related().stream()
                                .map(other -> new RelatedJson(
                                        other.kind(), other.inverse(), other.indexNumber(), other.title()))
                                .toList()
                        : List.of());
    }
}
