package org.sunlight.petition.supervision.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.sunlight.office.counter.Days;
import org.sunlight.office.counter.Wording;
import org.sunlight.petition.supervision.GiveFeedback;
import org.sunlight.petition.supervision.LetterKind;
import org.sunlight.petition.supervision.LetterView;
import org.sunlight.petition.supervision.SendLetter;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.RuleBroken;

/** 督办函, 改进工作建议, 完善政策建议, 追究责任建议. */
@Entity
@Table(name = "petition_letter")
@NamedQuery(
        name = "SupervisionLetter.of",
        query = "select l from SupervisionLetter l where l.itemId = :item order by l.id")
public class SupervisionLetter {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "item_id", nullable = false, updatable = false)
    private long itemId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 20, updatable = false)
    private LetterKind kind;

    @Column(name = "organ_id", nullable = false, updatable = false)
    private long organId;

    @Column(name = "issued_on", nullable = false, updatable = false)
    private LocalDate issuedOn;

    @Column(name = "document", length = 100)
    private String document;

    @Column(name = "facts", nullable = false, length = 4000, updatable = false)
    private String facts;

    @Column(name = "ground", nullable = false, length = 2000, updatable = false)
    private String ground;

    @Column(name = "points", nullable = false, length = 4000, updatable = false)
    private String points;

    @Column(name = "due_on", nullable = false, updatable = false)
    private LocalDate dueOn;

    @Column(name = "feedback_on")
    private LocalDate feedbackOn;

    @Column(name = "feedback", length = 4000)
    private String feedback;

    @Column(name = "adopted")
    private Boolean adopted;

    protected SupervisionLetter() {}

    public SupervisionLetter(long itemId, long organId, SendLetter command, LocalDate registeredOn, LocalDate today) {
        if (command.kind() == null) {
            throw RuleBroken.at("kind", "VALUE_MISSING");
        }
        this.itemId = itemId;
        this.organId = organId;
        this.kind = command.kind();
        LocalDate on = command.on() == null ? today : command.on();
        this.issuedOn = Days.between("on", on, registeredOn, "BEFORE_REGISTRATION", today);
        this.facts = Wording.required("facts", command.facts(), 4000);
        this.ground = Wording.required("ground", command.ground(), 2000);
        this.points = Wording.required("points", command.points(), 4000);
        if (command.dueOn() == null || !command.dueOn().isAfter(issuedOn)) {
            throw RuleBroken.at("dueOn", "FEEDBACK_DAY_NOT_AFTER_LETTER", issuedOn);
        }
        this.dueOn = command.dueOn();
    }

    public void number(String documentNumber) {
        document = documentNumber;
    }

    public void answer(GiveFeedback command, LocalDate today) {
        if (version != command.seenVersion()) {
            throw new ConflictingEdit();
        }
        if (feedbackOn != null) {
            throw new Conflict("FEEDBACK_GIVEN");
        }
        feedback = Wording.required("text", command.text(), 4000);
        feedbackOn = Days.between("on", command.on() == null ? today : command.on(), issuedOn, "BEFORE_LETTER", today);
        adopted = command.adopted();
    }

    public Long id() {
        return id;
    }

    public boolean isOpen() {
        return feedbackOn == null;
    }

    public LetterView view() {
        return new LetterView(
                id,
                version,
                kind,
                organId,
                issuedOn,
                document,
                facts,
                ground,
                points,
                dueOn,
                feedbackOn,
                feedback,
                adopted);
    }
}
