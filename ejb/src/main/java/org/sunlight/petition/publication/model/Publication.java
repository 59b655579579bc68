package org.sunlight.petition.publication.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.sunlight.office.counter.Wording;
import org.sunlight.petition.publication.DraftPublication;
import org.sunlight.petition.publication.PublicationView;
import org.sunlight.publication.detection.Detector;
import org.sunlight.publication.detection.Known;
import org.sunlight.publication.detection.Suggestion;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.error.RuleBroken;

/** A text for the public about one item, from the draft to the release, and its withdrawal. */
@Entity
@Table(name = "petition_publication")
public class Publication {

    private static final int LONGEST = 4000;
    private static final Detector DETECTOR = new Detector();

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "item_id", nullable = false, updatable = false)
    private long itemId;

    @Column(name = "bureau_id", nullable = false, updatable = false)
    private long bureauId;

    @Column(name = "number", nullable = false, length = 40, updatable = false)
    private String number;

    @Column(name = "title", nullable = false, length = 200)
    private String title;

    @Column(name = "question", nullable = false, length = LONGEST)
    private String question;

    @Column(name = "answer", nullable = false, length = LONGEST)
    private String answer;

    @Column(name = "drafted_by", nullable = false, length = 60)
    private String draftedBy;

    @Column(name = "drafted_on", nullable = false)
    private LocalDate draftedOn;

    @Column(name = "published_by", length = 60)
    private String publishedBy;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "content_hash", length = 64)
    private String contentHash;

    @Column(name = "withdrawn_by", length = 60)
    private String withdrawnBy;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Column(name = "reason", length = 1000)
    private String reason;

    protected Publication() {}

    public Publication(long itemId, long bureauId, String number) {
        this.itemId = itemId;
        this.bureauId = bureauId;
        this.number = number;
    }

    /** Whatever was released before is gone: the new words wait for their own release. */
    public void draft(DraftPublication words, Known known, String by, LocalDate on) {
        title = checked("title", words.title(), 200, known);
        question = checked("question", words.question(), LONGEST, known);
        answer = checked("answer", words.answer(), LONGEST, known);
        draftedBy = by;
        draftedOn = on;
        publishedBy = null;
        publishedOn = null;
        contentHash = null;
        withdrawnBy = null;
        withdrawnOn = null;
        reason = null;
    }

    private static String checked(String pointer, String text, int longest, Known known) {
        String words = Wording.required(pointer, text, longest);
        List<Suggestion> found = DETECTOR.look(words, known);
        if (!found.isEmpty()) {
            throw RuleBroken.at(pointer, "PERSONAL_DATA_IN_TEXT", found.get(0).kind());
        }
        return words;
    }

    /** @param known names and the like that the case holds by now: it may have learned some since the draft */
    public void publish(Known known, String by, LocalDate on) {
        if (publishedOn != null) {
            throw new Conflict(withdrawnOn == null ? "ALREADY_PUBLISHED" : "PUBLICATION_WITHDRAWN");
        }
        if (by.equals(draftedBy)) {
            throw new NotAllowed("OWN_WORK_NOT_APPROVED");
        }
        checked("title", title, 200, known);
        checked("question", question, LONGEST, known);
        checked("answer", answer, LONGEST, known);
        publishedBy = by;
        publishedOn = on;
        contentHash = hash();
    }

    public void withdraw(String why, String by, LocalDate on) {
        if (publishedOn == null || withdrawnOn != null) {
            throw new Conflict("NOT_PUBLISHED");
        }
        reason = Wording.required("reason", why, 1000);
        withdrawnBy = by;
        withdrawnOn = on;
    }

    /** What is shown is what was released, to the letter. */
    public boolean isOut() {
        return publishedOn != null && withdrawnOn == null && hash().equals(contentHash);
    }

    private String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((title + "\n" + question + "\n" + answer).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java", e);
        }
    }

    public long version() {
        return version;
    }

    public PublicationView view() {
        return new PublicationView(
                number,
                version,
                title,
                question,
                answer,
                draftedBy,
                draftedOn,
                publishedBy,
                publishedOn,
                withdrawnBy,
                withdrawnOn,
                reason);
    }
}
