package org.sunlight.publication.basiccatalogue.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sunlight.office.counter.Wording;
import org.sunlight.publication.basiccatalogue.BasicEntryParticulars;
import org.sunlight.publication.basiccatalogue.EditionRow;
import org.sunlight.publication.basiccatalogue.EditionState;
import org.sunlight.publication.basiccatalogue.EditionView;
import org.sunlight.publication.basiccatalogue.PutEditionInForce;
import org.sunlight.publication.basiccatalogue.ReviewEdition;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Caller;

/** An edition of the basic catalogue: drafted, then put in force or discarded; afterwards only extended and reviewed. */
@Entity
@Table(name = "basic_catalogue")
public class BasicEdition {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "organ_id", nullable = false, updatable = false)
    private long organId;

    @Column(name = "number", nullable = false, length = 40, updatable = false)
    private String number;

    @Column(name = "edition", nullable = false, updatable = false)
    private int edition;

    @Column(name = "reason", nullable = false, length = 1000, updatable = false)
    private String reason;

    @Column(name = "drafted_by", nullable = false, length = 100, updatable = false)
    private String draftedBy;

    @Column(name = "drafted_on", nullable = false, updatable = false)
    private LocalDate draftedOn;

    @Column(name = "in_force_on")
    private LocalDate inForceOn;

    @Column(name = "discarded_on")
    private LocalDate discardedOn;

    @Column(name = "settled_by", length = 100)
    private String settledBy;

    @Column(name = "settled_reason", length = 1000)
    private String settledReason;

    /** Changes with every matter, so that two people never write the same edition unseen. */
    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @OneToMany(mappedBy = "edition", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @OrderBy("serial, code")
    private List<BasicEntry> entries = new ArrayList<>();

    @OneToMany(mappedBy = "edition", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("reviewedOn desc, id desc")
    private List<EditionReview> reviews = new ArrayList<>();

    protected BasicEdition() {}

    public static BasicEdition draft(
            long organId, String number, int edition, String reason, Caller by, LocalDate today, Instant at) {
        BasicEdition draft = new BasicEdition();
        draft.organId = organId;
        draft.number = number;
        draft.edition = edition;
        draft.reason = Wording.required("reason", reason, 1000);
        draft.draftedBy = by.name();
        draft.draftedOn = today;
        draft.changedAt = at;
        return draft;
    }

    /** Everything that the edition before has, under the same codes. */
    public void beginWith(BasicEdition before) {
        before.entries.forEach(entry -> entries.add(BasicEntry.of(this, entry.code(), entry.particulars())));
    }

    public void beginWith(List<BasicEntryParticulars> start) {
        start.forEach(particulars -> entries.add(BasicEntry.of(this, nextCode(), particulars)));
    }

    /** @param code null for a matter that is new */
    public void write(String code, BasicEntryParticulars particulars, Instant at) {
        requireDraft();
        if (code == null) {
            entries.add(BasicEntry.of(this, nextCode(), particulars));
        } else {
            entry(code).write(particulars);
        }
        changedAt = at;
    }

    public void leaveOut(String code, Instant at) {
        requireDraft();
        entries.remove(entry(code));
        changedAt = at;
    }

    /** @return the code of the new matter */
    public String extend(BasicEntryParticulars particulars, String ground, Caller by, LocalDate today, Instant at) {
        if (inForceOn == null || inForceOn.isAfter(today)) {
            throw new Conflict("BASIC_NOT_IN_FORCE");
        }
        String code = "K%s-%d".formatted(number.substring(number.lastIndexOf('-') + 1), extensions() + 1);
        add(code, particulars, Wording.required("ground", ground, 1000), by, today, at);
        return code;
    }

    /** A matter by which the edition in force was extended while this one is being drafted. */
    public void carryOn(
            String code, BasicEntryParticulars particulars, String ground, Caller by, LocalDate today, Instant at) {
        requireDraft();
        add(code, particulars, ground, by, today, at);
    }

    private void add(
            String code, BasicEntryParticulars particulars, String ground, Caller by, LocalDate today, Instant at) {
        entries.add(BasicEntry.extension(this, code, particulars, ground, today, by.name()));
        changedAt = at;
    }

    /** @param latest first day of the newest edition that was put in force, or null */
    public void putInForce(PutEditionInForce command, LocalDate latest, Caller by, LocalDate today, Instant at) {
        requireDraft();
        if (entries.isEmpty()) {
            throw new RuleBroken("BASIC_EDITION_EMPTY");
        }
        boolean past = command.on() == null || command.on().isBefore(today);
        if (past) {
            throw RuleBroken.at("on", "BASIC_FORCE_IN_PAST");
        }
        boolean overtaken = latest != null && command.on().isBefore(latest);
        if (overtaken) {
            throw RuleBroken.at("on", "BASIC_FORCE_BEFORE_EARLIER");
        }
        settledReason = Wording.required("reason", command.reason(), 1000);
        settledBy = by.name();
        inForceOn = command.on();
        changedAt = at;
    }

    public void discard(String why, Caller by, LocalDate today, Instant at) {
        requireDraft();
        settledReason = Wording.required("reason", why, 1000);
        settledBy = by.name();
        discardedOn = today;
        changedAt = at;
    }

    public void review(ReviewEdition command, Caller by, LocalDate today, Instant at) {
        if (inForceOn == null || inForceOn.isAfter(today)) {
            throw new Conflict("BASIC_NOT_IN_FORCE");
        }
        reviews.add(0, EditionReview.of(this, command, by, today));
        changedAt = at;
    }

    /** Counted from the last review, before the first from the day in force; null for what is not in force. */
    public LocalDate reviewDueOn(int months) {
        if (inForceOn == null) {
            return null;
        }
        LocalDate last = reviews.stream()
                .map(EditionReview::on)
                .max(LocalDate::compareTo)
                .orElse(inForceOn);
        return last.plusMonths(months);
    }

    private BasicEntry entry(String code) {
        return entries.stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("BASIC_ENTRY_NOT_FOUND"));
    }

    /** Never the code of another edition's matter: it begins with the number of this one. */
    private String nextCode() {
        int next = entries.stream()
                .map(BasicEntry::code)
                .filter(code -> code.startsWith(edition + "-"))
                .mapToInt(code -> Integer.parseInt(code.substring(code.indexOf('-') + 1)))
                .max()
                .orElse(0);
        return edition + "-" + (next + 1);
    }

    private long extensions() {
        return entries.stream().filter(entry -> entry.code().startsWith("K")).count();
    }

    private void requireDraft() {
        if (inForceOn != null || discardedOn != null) {
            throw new Conflict("BASIC_NO_DRAFT");
        }
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public long organId() {
        return organId;
    }

    public String number() {
        return number;
    }

    public LocalDate inForceOn() {
        return inForceOn;
    }

    /** @param current the edition in force on the day, or null */
    public EditionState state(BasicEdition current, LocalDate today) {
        if (discardedOn != null) {
            return EditionState.DISCARDED;
        }
        if (inForceOn == null) {
            return EditionState.DRAFT;
        }
        boolean replaced = current != null && !current.number.equals(number) && current.edition > edition;
        return EditionState.settled(inForceOn, today, replaced);
    }

    public EditionRow row(BasicEdition current, LocalDate today) {
        return new EditionRow(number, edition, state(current, today), draftedOn, inForceOn, settledReason);
    }

    public EditionView view(BasicEdition current, LocalDate today, int reviewMonths) {
        return new EditionView(
                number,
                version,
                organId,
                edition,
                state(current, today),
                reason,
                draftedBy,
                draftedOn,
                inForceOn,
                settledBy,
                settledReason,
                reviewDueOn(reviewMonths),
                reviews.stream().map(EditionReview::view).toList(),
                entries.stream()
                        .sorted(Comparator.comparingInt(BasicEntry::serial).thenComparing(BasicEntry::code))
                        .map(BasicEntry::view)
                        .toList());
    }
}
