package org.sunlight.publication.interpretation.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sunlight.office.counter.Wording;
import org.sunlight.publication.confidentiality.Material;
import org.sunlight.publication.confidentiality.MaterialFile;
import org.sunlight.publication.interpretation.ContentPoint;
import org.sunlight.publication.interpretation.DraftInterpretation;
import org.sunlight.publication.interpretation.InterpretationAct;
import org.sunlight.publication.interpretation.InterpretationPlan;
import org.sunlight.publication.interpretation.InterpretationState;
import org.sunlight.publication.interpretation.InterpretationView;
import org.sunlight.publication.interpretation.PointEntry;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Caller;

/** The interpretation of one document: first a plan, then a text, then public beside its document. */
@Entity
@Table(name = "interpretation")
public class Interpretation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "number", nullable = false, length = 40, updatable = false)
    private String number;

    @Column(name = "organ_id", nullable = false, updatable = false)
    private long organId;

    @Column(name = "section_id", updatable = false)
    private Long sectionId;

    @Column(name = "document_number", nullable = false, length = 60, updatable = false)
    private String documentNumber;

    @Column(name = "document_title", nullable = false, length = 300)
    private String documentTitle;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 20)
    private InterpretationState state;

    @Embedded
    private PlanOfInterpretation plan;

    @Column(name = "title", length = Material.LONGEST_TITLE)
    private String title;

    @Column(name = "body", length = Material.LONGEST_TEXT)
    private String text;

    @Column(name = "drafted_by", length = 80)
    private String draftedBy;

    @Column(name = "drafted_on")
    private LocalDate draftedOn;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "index_number", length = 60)
    private String indexNumber;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @OneToMany(mappedBy = "interpretation", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("id")
    private List<ContentPointEntry> points = new ArrayList<>();

    protected Interpretation() {}

    /** @param sectionId section that drafted the document; null where its drafter belongs to none */
    public static Interpretation plan(
            String number,
            long organId,
            Long sectionId,
            String documentNumber,
            String documentTitle,
            InterpretationPlan said,
            Caller by,
            LocalDate today) {
        Interpretation interpretation = new Interpretation();
        interpretation.number = number;
        interpretation.organId = organId;
        interpretation.sectionId = sectionId;
        interpretation.documentNumber = documentNumber;
        interpretation.documentTitle = documentTitle;
        interpretation.plan = PlanOfInterpretation.of(said, by, today);
        interpretation.state = InterpretationState.PLANNED;
        return interpretation;
    }

    public void amendPlan(InterpretationPlan said, Caller by, LocalDate today) {
        require(InterpretationAct.PLAN);
        plan = PlanOfInterpretation.of(said, by, today);
    }

    /**
     * Writes the text with the checklist.
     *
     * @throws RuleBroken at {@code reason_<POINT>} where a point is neither covered nor has a reason, at {@code covered_<POINT>} where
     *     the rule of the day demands it (INT-03)
     */
    public void draft(DraftInterpretation command, Caller by, LocalDate today) {
        require(InterpretationAct.DRAFT);
        title = Wording.required("title", command.title(), Material.LONGEST_TITLE);
        text = Wording.required("text", command.text(), Material.LONGEST_TEXT).replace("\r\n", "\n");
        check(command.points(), today);
        draftedBy = by.login();
        draftedOn = today;
        if (state == InterpretationState.PLANNED) {
            state = InterpretationState.DRAFTED;
        }
    }

    private void check(List<PointEntry> said, LocalDate today) {
        Map<ContentPoint, PointEntry> entries = (said == null ? List.<PointEntry>of() : said)
                .stream().collect(Collectors.toMap(PointEntry::point, Function.identity(), (one, other) -> other));
        for (ContentPoint point : ContentPoint.values()) {
            entry(point).say(entries.getOrDefault(point, new PointEntry(point, false, null)), today);
        }
    }

    private ContentPointEntry entry(ContentPoint point) {
        return points.stream().filter(each -> each.point() == point).findFirst().orElseGet(() -> {
            ContentPointEntry added = new ContentPointEntry(this, point);
            points.add(added);
            return added;
        });
    }

    /** What is reviewed and published, to the letter. */
    public Material material(List<MaterialFile> files) {
        require(InterpretationAct.SUBMIT);
        return new Material(InterpretationView.SUBJECT_KIND, number, organId, title, text, files);
    }

    public void published(String index, LocalDate on) {
        require(InterpretationAct.PUBLISH);
        indexNumber = index;
        publishedOn = publishedOn == null ? on : publishedOn;
        withdrawnOn = null;
        state = InterpretationState.PUBLISHED;
    }

    public void withdrawn(LocalDate on) {
        withdrawnOn = on;
    }

    private void require(InterpretationAct act) {
        if (!state.permitted().contains(act)) {
            throw new Conflict("INTERPRETATION_ACT_NOT_PERMITTED");
        }
    }

    public boolean isWritten() {
        return text != null;
    }

    public boolean isOut() {
        return indexNumber != null && withdrawnOn == null;
    }

    public long version() {
        return version;
    }

    public String number() {
        return number;
    }

    public long organId() {
        return organId;
    }

    /** Null where the drafter of the document belongs to no section. */
    public Long sectionId() {
        return sectionId;
    }

    public String documentNumber() {
        return documentNumber;
    }

    /** Title of the text, or of the document while there is none. */
    public String title() {
        return title == null ? documentTitle : title;
    }

    public String indexNumber() {
        return indexNumber;
    }

    public LocalDate draftedOn() {
        return draftedOn;
    }

    public String handler() {
        return draftedBy == null ? plan.plannedBy() : draftedBy;
    }

    public InterpretationView view() {
        return new InterpretationView(
                number,
                version,
                organId,
                documentNumber,
                documentTitle,
                state,
                plan.view(),
                plan.plannedBy(),
                plan.plannedOn(),
                title,
                text,
                points.stream()
                        .map(ContentPointEntry::view)
                        .sorted(Comparator.comparing(PointEntry::point))
                        .toList(),
                draftedBy,
                draftedOn,
                publishedOn,
                indexNumber,
                withdrawnOn,
                state.permitted());
    }
}
