package org.sunlight.publication.rescan.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.sunlight.office.counter.Wording;
import org.sunlight.publication.confidentiality.Found;
import org.sunlight.publication.confidentiality.SuggestedIn;
import org.sunlight.publication.detection.Place;
import org.sunlight.publication.detection.Suspicion;
import org.sunlight.publication.rescan.HitState;
import org.sunlight.publication.rescan.HitView;
import org.sunlight.shared.error.Conflict;

/** A place in something public; keeps where it is, never what it says. */
@Entity
@Table(name = "rescan_hit")
public class RescanHit {

    private static final int LONGEST_WHERE = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "organ_id", nullable = false, updatable = false)
    private long organId;

    @Column(name = "entry_id", nullable = false, updatable = false)
    private long entryId;

    @Column(name = "index_number", nullable = false, length = 60, updatable = false)
    private String indexNumber;

    @Column(name = "title", nullable = false, length = 300, updatable = false)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "part", nullable = false, length = 10, updatable = false)
    private SuggestedIn part;

    /** 0 for title and text. */
    @Column(name = "attachment_id", nullable = false, updatable = false)
    private long attachmentId;

    @Column(name = "file_name", length = 255, updatable = false)
    private String fileName;

    @Column(name = "part_number", nullable = false, updatable = false)
    private int partNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 30, updatable = false)
    private Suspicion kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "place", length = 30, updatable = false)
    private Place place;

    @Column(name = "found_where", length = LONGEST_WHERE, updatable = false)
    private String where;

    @Column(name = "start_offset", nullable = false, updatable = false)
    private int start;

    @Column(name = "end_offset", nullable = false, updatable = false)
    private int end;

    @Column(name = "reason", nullable = false, length = 100, updatable = false)
    private String reason;

    @Column(name = "found_on", nullable = false, updatable = false)
    private LocalDate foundOn;

    /** Beginning of the reading that saw it last. */
    @Column(name = "seen_at", nullable = false)
    private Instant seenAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 20)
    private HitState state;

    @Column(name = "assignee", length = 80)
    private String assignee;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "note", length = 400)
    private String note;

    protected RescanHit() {}

    /** What an entry shows, for the hit to name. */
    public record Entry(long id, long organId, String indexNumber, String title) {}

    public static RescanHit of(Entry entry, Found found, String fileName, LocalDate today, Instant reading) {
        RescanHit hit = in(entry, found.part(), found.attachmentId(), fileName, today, reading);
        hit.partNumber = found.partNumber();
        hit.kind = found.suggestion().kind();
        hit.place = found.suggestion().place();
        String where = found.suggestion().where();
        hit.where = where == null || where.length() <= LONGEST_WHERE ? where : where.substring(0, LONGEST_WHERE);
        hit.start = found.suggestion().start();
        hit.end = found.suggestion().end();
        hit.reason = found.suggestion().reason();
        return hit;
    }

    /** A file that could not be searched (RSC-04). */
    public static RescanHit unsearchable(
            Entry entry, long attachmentId, String fileName, String code, LocalDate today, Instant reading) {
        RescanHit hit = in(entry, SuggestedIn.FILE, attachmentId, fileName, today, reading);
        hit.reason = "error." + code;
        return hit;
    }

    private static RescanHit in(
            Entry entry, SuggestedIn part, Long attachmentId, String fileName, LocalDate today, Instant reading) {
        RescanHit hit = new RescanHit();
        hit.entryId = entry.id();
        hit.organId = entry.organId();
        hit.indexNumber = entry.indexNumber();
        hit.title = entry.title();
        hit.part = part;
        hit.attachmentId = attachmentId == null ? 0 : attachmentId;
        hit.fileName = fileName;
        hit.foundOn = today;
        hit.seenAt = reading;
        hit.state = HitState.OPEN;
        return hit;
    }

    /** What makes two findings the same one. */
    public String key() {
        return part + "/" + attachmentId + "/" + partNumber + "/" + kind + "/" + start + "/" + end + "/" + reason;
    }

    /** Found again: what was settled stands open anew, what was dismissed stays so. */
    public void seen(Instant reading) {
        seenAt = reading;
        if (state == HitState.SETTLED) {
            state = HitState.OPEN;
            endedOn = null;
        }
    }

    public void settle(LocalDate today) {
        state = HitState.SETTLED;
        endedOn = today;
    }

    public void assign(String login) {
        requireOpen();
        assignee = Wording.required("assignee", login, 80);
    }

    public void dismiss(String why, LocalDate today) {
        requireOpen();
        note = Wording.required("reason", why, 400);
        state = HitState.DISMISSED;
        endedOn = today;
    }

    private void requireOpen() {
        if (state != HitState.OPEN) {
            throw new Conflict("HIT_NOT_OPEN");
        }
    }

    public boolean isOpen() {
        return state == HitState.OPEN;
    }

    public long organId() {
        return organId;
    }

    public String indexNumber() {
        return indexNumber;
    }

    public String title() {
        return title;
    }

    public HitView view() {
        return new HitView(
                id,
                version,
                organId,
                indexNumber,
                title,
                part,
                attachmentId == 0 ? null : attachmentId,
                fileName,
                kind,
                place,
                where,
                reason,
                foundOn,
                state,
                assignee,
                endedOn,
                note);
    }
}
