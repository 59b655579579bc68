package org.sunlight.publication.redaction.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sunlight.office.attachment.AttachmentView;
import org.sunlight.publication.redaction.LeakPlace;
import org.sunlight.publication.redaction.LeakReport;
import org.sunlight.publication.redaction.Passage;
import org.sunlight.publication.redaction.RedactionGround;
import org.sunlight.publication.redaction.RedactionOutcome;
import org.sunlight.publication.redaction.RedactionView;
import org.sunlight.publication.redaction.RedactionView.Removed;
import org.sunlight.shared.security.Caller;

/** How a file that may be released came to be: from which one, by whom, what went and where was searched. Written once. */
@Entity
@Table(name = "redaction")
@NamedQuery(
        name = "Redaction.ofSubject",
        query = "select distinct r from Redaction r left join fetch r.passages where r.subjectKind = :kind"
                + " and r.subjectNumber = :number and r.organId in :visible order by r.madeAt desc, r.id desc")
@NamedQuery(
        name = "Redaction.ofResult",
        query = "select distinct r from Redaction r left join fetch r.passages where r.resultId = :result"
                + " and r.organId in :visible")
public class Redaction {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "organ_id", nullable = false, updatable = false)
    private long organId;

    @Column(name = "subject_kind", nullable = false, length = 40, updatable = false)
    private String subjectKind;

    @Column(name = "subject_number", nullable = false, length = 60, updatable = false)
    private String subjectNumber;

    @Column(name = "source_id", nullable = false, updatable = false)
    private long sourceId;

    @Column(name = "source_sha256", nullable = false, length = 64, updatable = false)
    private String sourceSha256;

    @Column(name = "result_id", nullable = false, updatable = false)
    private long resultId;

    @Column(name = "result_sha256", nullable = false, length = 64, updatable = false)
    private String resultSha256;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", nullable = false, length = 20, updatable = false)
    private RedactionOutcome outcome;

    @Column(name = "searched", nullable = false, length = 1000, updatable = false)
    private String searched;

    @Column(name = "author_login", nullable = false, length = 80, updatable = false)
    private String authorLogin;

    @Column(name = "author_name", nullable = false, length = 100, updatable = false)
    private String authorName;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @OneToMany(mappedBy = "redaction", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("id")
    private List<RedactedPassage> passages = new ArrayList<>();

    protected Redaction() {}

    /**
     * @param proof of the result; only a clean one makes a redaction
     * @param found how often each passage was there
     */
    public static Redaction prove(
            AttachmentView source,
            AttachmentView result,
            List<Passage> passages,
            List<Integer> found,
            LeakReport proof,
            Caller by,
            Instant at) {
        if (!proof.isClean()) {
            throw new IllegalArgumentException("not clean");
        }
        Redaction redaction = new Redaction();
        redaction.organId = source.organId();
        redaction.subjectKind = source.subjectKind();
        redaction.subjectNumber = source.attachedTo();
        redaction.sourceId = source.id();
        redaction.sourceSha256 = source.sha256();
        redaction.resultId = result.id();
        redaction.resultSha256 = result.sha256();
        redaction.outcome = passages.isEmpty() ? RedactionOutcome.CLEANED : RedactionOutcome.REDACTED;
        redaction.searched = proof.searched().stream().map(LeakPlace::name).collect(Collectors.joining(","));
        redaction.authorLogin = by.login();
        redaction.authorName = by.name();
        redaction.madeAt = at;
        for (int i = 0; i < passages.size(); i++) {
            redaction.passages.add(RedactedPassage.of(redaction, passages.get(i), found.get(i)));
        }
        return redaction;
    }

    public RedactionView view() {
        Map<RedactionGround, Integer> counts = new EnumMap<>(RedactionGround.class);
        passages.forEach(passage -> counts.merge(passage.ground(), passage.found(), Integer::sum));
        return new RedactionView(
                id,
                subjectKind,
                subjectNumber,
                sourceId,
                sourceSha256,
                resultId,
                resultSha256,
                outcome,
                counts.entrySet().stream()
                        .map(count -> new Removed(count.getKey(), count.getValue()))
                        .toList(),
                Arrays.stream(searched.split(",")).map(LeakPlace::valueOf).toList(),
                authorName,
                madeAt);
    }
}
