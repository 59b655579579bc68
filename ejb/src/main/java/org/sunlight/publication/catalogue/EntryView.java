package org.sunlight.publication.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sunlight.publication.confidentiality.MaterialFile;
import org.sunlight.shared.audit.AuditSubject;

/**
 * An entry with its content.
 *
 * @param publisher full name of the organ on the day of publishing
 * @param reviewNumber of the confidentiality review that approved the content
 * @param publishedAt server's moment of the first publishing
 * @param changedAt of the last act on it
 * @param related entries it names or is named by
 * @param events oldest first
 */
public record EntryView(
        long id,
        long version,
        long organId,
        String publisher,
        String indexNumber,
        String subjectKind,
        String subjectOf,
        String title,
        String text,
        List<MaterialFile> files,
        EntryParticulars particulars,
        EntryState state,
        Instant publishedAt,
        Instant changedAt,
        String reviewNumber,
        LocalDate withdrawnOn,
        String withdrawnReason,
        List<Related> related,
        List<Event> events)
        implements AuditSubject {

    public static final String SUBJECT_KIND = "catalogue-entry";

    /**
     * Another entry.
     *
     * @param inverse true: the other one stands so to this
     */
    public record Related(RelationKind kind, boolean inverse, String indexNumber, String title) {}

    public record Event(EntryAct act, Instant at, String actorName, String reason, String title, String contentHash) {}

    public boolean isPublic() {
        return state == EntryState.PUBLISHED;
    }

    @Override
    public String subjectNumber() {
        return indexNumber;
    }
}
