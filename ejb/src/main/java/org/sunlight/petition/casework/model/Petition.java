package org.sunlight.petition.casework.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sunlight.office.counter.Days;
import org.sunlight.office.counter.QueryCode;
import org.sunlight.petition.casework.Channel;
import org.sunlight.petition.casework.ContentKind;
import org.sunlight.petition.casework.Openness;
import org.sunlight.petition.casework.PetitionAct;
import org.sunlight.petition.casework.PetitionLife;
import org.sunlight.petition.casework.PetitionState;
import org.sunlight.petition.casework.Regime;
import org.sunlight.petition.casework.RegisterPetition;
import org.sunlight.shared.error.RuleBroken;

/**
 * A petition item (信访事项): one matter of one person or group, whatever number of letters and visits bring it. How it comes
 * in is in {@link Intake}, how its file is kept in {@link Keeping}, what the bureau does with it in {@link Disposing}, what
 * the responsible organ does in {@link Handling}.
 */
@Entity
@Table(name = "petition_item")
@NamedQuery(name = "Petition.byNumber", query = "select p from Petition p where p.number = :number")
@NamedQuery(name = "Petition.version", query = "select p.version from Petition p where p.number = :number")
@NamedQuery(name = "Petition.queryCodeHash", query = "select p.queryCodeHash from Petition p where p.number = :number")
@NamedQuery(
        name = "Petition.sources",
        query = "select p.sourceNumber, p.number, p.sourceHash from Petition p"
                + " where p.bureauId = :bureau and p.sourceNumber in :sources")
public class Petition {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "bureau_id", nullable = false, updatable = false)
    private long bureauId;

    @Column(name = "number", nullable = false, length = 40, updatable = false)
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 30)
    private PetitionState state;

    @Column(name = "registered_on", nullable = false, updatable = false)
    private LocalDate registeredOn;

    @Column(name = "registered_at", nullable = false, updatable = false)
    private Instant registeredAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel", nullable = false, length = 20, updatable = false)
    private Channel channel;

    @Embedded
    private Concern concern;

    @Embedded
    private Persons persons;

    @Embedded
    private Marks marks;

    @Enumerated(EnumType.STRING)
    @Column(name = "openness", nullable = false, length = 20)
    private Openness openness;

    @Column(name = "handler", length = 40)
    private String handler;

    @Column(name = "unit_handler", length = 40)
    private String unitHandler;

    @Column(name = "query_code_hash", length = 64)
    private String queryCodeHash;

    @Embedded
    private Disposed disposed;

    @Embedded
    private Course course;

    @Column(name = "source_number", length = 100)
    private String sourceNumber;

    @Column(name = "source_hash", length = 64)
    private String sourceHash;

    @OneToMany(mappedBy = "petition", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("serial")
    private List<Submission> submissions = new ArrayList<>();

    @OneToMany(mappedBy = "petition", cascade = CascadeType.PERSIST, orphanRemoval = true, fetch = FetchType.LAZY)
    @OrderBy("serial")
    private List<Petitioner> petitioners = new ArrayList<>();

    @OneToMany(mappedBy = "petition", cascade = CascadeType.PERSIST, orphanRemoval = true, fetch = FetchType.LAZY)
    @OrderBy("serial")
    private List<Demand> demands = new ArrayList<>();

    @OneToMany(mappedBy = "petition", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("id")
    private List<Objection> objections = new ArrayList<>();

    @OneToMany(mappedBy = "petition", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("id")
    private List<Extension> extensions = new ArrayList<>();

    @OneToMany(mappedBy = "petition", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("id")
    private List<Meeting> meetings = new ArrayList<>();

    @OneToMany(mappedBy = "petition", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("serial")
    private List<Reply> replies = new ArrayList<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "petition_confidant", joinColumns = @JoinColumn(name = "item_id"))
    @Column(name = "login", nullable = false, length = 60)
    private Set<String> confidants = new HashSet<>();

    protected Petition() {}

    Petition(RegisterPetition form, long bureau, String number, String by, Instant now, LocalDate today) {
        this.bureauId = bureau;
        this.number = number;
        this.state = PetitionState.REGISTERED;
        this.registeredOn =
                form.registeredOn() == null ? today : Days.notAfter("registeredOn", form.registeredOn(), today);
        Regime.on(registeredOn);
        this.registeredAt = now;
        this.channel = form.channel();
        this.concern = Concern.of(form.purpose(), form.contentCode(), form.placeCode(), form.subject(), form.text());
        this.marks = Marks.of(form.urgent(), form.litigation());
        this.marks.repeats(form.repeatOf(), form.firstNationwide());
        this.handler = form.handler() == null ? by : form.handler();
        this.openness = Openness.CLOSED;
        this.disposed = Disposed.none();
        this.course = Course.begun();
        this.confidants.add(by);
    }

    /**
     * Nobody here registered it.
     *
     * @param seenBy who may see it if it denounces somebody
     */
    void comeFrom(String source, String hash, Collection<String> seenBy) {
        sourceNumber = source;
        sourceHash = hash;
        handler = null;
        confidants = new HashSet<>(seenBy);
    }

    /** For histories of other registers, which are told and not checked against the table. */
    void standAt(PetitionState reached) {
        state = reached;
    }

    /** What concerns children or denounces somebody is never open to everybody. Source: 个人信息保护法第二十八条; 信访工作条例(2022)第三十条. */
    private Openness allowed(Openness wanted) {
        if (wanted == Openness.PUBLIC && concern.kind() == ContentKind.DENUNCIATION) {
            throw RuleBroken.at("openness", "DENUNCIATION_NOT_PUBLIC");
        }
        if (wanted == Openness.PUBLIC && persons.isMinorInvolved()) {
            throw RuleBroken.at("openness", "CHILD_NOT_PUBLIC");
        }
        return wanted;
    }

    void describe(String subject, String text, boolean nowUrgent, boolean nowLitigation) {
        concern.describe(subject, text);
        marks.describe(nowUrgent, nowLitigation);
    }

    void count(Persons counted) {
        persons = counted;
    }

    void show(Openness wanted) {
        openness = allowed(wanted);
    }

    /** Whoever has to work on it may see it. */
    void confide(String login) {
        confidants.add(login);
    }

    /** @param byUnit the handler of the organ responsible, else that of the bureau */
    void entrust(String login, boolean byUnit) {
        if (byUnit) {
            unitHandler = login;
        } else {
            handler = login;
        }
    }

    /** @param code shown once; only its hash is kept */
    public void takeQueryCode(String code) {
        queryCodeHash = QueryCode.hash(number, code);
    }

    /** A code needs somebody to give it to. */
    public boolean takesQueryCode() {
        return !persons.isAnonymous();
    }

    /** An act of a feature beside the casework, which keeps its own records. */
    public void step(PetitionAct act) {
        move(act);
    }

    /** A review has revoked the opinion. */
    public void again(PetitionAct act) {
        move(act);
        course.again();
    }

    void move(PetitionAct act) {
        state = PetitionLife.after(state, act, regime(), concern.kind());
    }

    /** A day not before registration and not in the future. */
    LocalDate since(String pointer, LocalDate day, LocalDate today) {
        return Days.between(pointer, day, registeredOn, "BEFORE_REGISTRATION", today);
    }

    public boolean permits(PetitionAct act) {
        return PetitionLife.permits(state, act, regime(), concern.kind());
    }

    /** May be seen by this person, as far as the kind of content decides. */
    public boolean isConfidedTo(String login) {
        return concern.kind() != ContentKind.DENUNCIATION || confidants.contains(login);
    }

    public Regime regime() {
        return Regime.on(registeredOn);
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public long bureauId() {
        return bureauId;
    }

    public String number() {
        return number;
    }

    public PetitionState state() {
        return state;
    }

    public LocalDate registeredOn() {
        return registeredOn;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    public Channel channel() {
        return channel;
    }

    public Concern concern() {
        return concern;
    }

    public Persons persons() {
        return persons;
    }

    /** To be read only: what is put in its place for an empty row is not kept, or reading an item would write it. */
    public Disposed disposed() {
        return disposed == null ? Disposed.none() : disposed;
    }

    /** To be written: where nothing was done yet the row is empty, and what is read from an empty row is no object. */
    Disposed disposal() {
        if (disposed == null) {
            disposed = Disposed.none();
        }
        return disposed;
    }

    void dispose(Disposed how) {
        disposed = how;
    }

    public Course course() {
        return course;
    }

    Marks marks() {
        return marks;
    }

    public String repeatOf() {
        return marks.repeatOf();
    }

    public Openness openness() {
        return openness;
    }

    public String handler() {
        return handler;
    }

    public String unitHandler() {
        return unitHandler;
    }

    boolean hasQueryCode() {
        return queryCodeHash != null;
    }

    public List<Petitioner> petitioners() {
        return petitioners;
    }

    List<Submission> submissions() {
        return submissions;
    }

    List<Demand> demands() {
        return demands;
    }

    List<Objection> objections() {
        return objections;
    }

    List<Extension> extensions() {
        return extensions;
    }

    List<Meeting> meetings() {
        return meetings;
    }

    List<Reply> replies() {
        return replies;
    }

    Set<String> confidants() {
        return confidants;
    }
}
