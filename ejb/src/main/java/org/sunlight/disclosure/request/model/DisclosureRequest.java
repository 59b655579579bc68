package org.sunlight.disclosure.request.model;

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
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sunlight.disclosure.request.AmendRequest;
import org.sunlight.disclosure.request.ArchiveRequest;
import org.sunlight.disclosure.request.Channel;
import org.sunlight.disclosure.request.DecisionCode;
import org.sunlight.disclosure.request.RegisterRequest;
import org.sunlight.disclosure.request.RequestAct;
import org.sunlight.disclosure.request.RequestState;
import org.sunlight.office.counter.Days;
import org.sunlight.office.counter.QueryCode;
import org.sunlight.office.counter.Wording;
import org.sunlight.shared.error.RuleBroken;

/**
 * A request for government information (政府信息公开申请) from its arrival to the archive. What moves the term is in
 * {@link Term}, what leads to the answer in {@link Answer}; both work on this file and its parts.
 */
@Entity
@Table(name = "disclosure_request")
@NamedQuery(
        name = "DisclosureRequest.byNumber",
        query = "select r from DisclosureRequest r where r.number = :number and r.organId in :organs")
@NamedQuery(name = "DisclosureRequest.ofNumber", query = "select r from DisclosureRequest r where r.number = :number")
public class DisclosureRequest {

    private static final int MOST_PARTS = 50;

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

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 30)
    private RequestState state;

    @Embedded
    private Receipt receipt;

    @Embedded
    private Applicant applicant;

    @Embedded
    private Matter matter;

    @Embedded
    private FileAway fileAway;

    @Column(name = "handler", length = 40)
    private String handler;

    @Column(name = "query_code_hash", length = 64)
    private String queryCodeHash;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision_code", length = 3)
    private DecisionCode decisionCode;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "split_from", length = 40)
    private String splitFrom;

    @Column(name = "handed_over_on")
    private LocalDate handedOverOn;

    @Column(name = "source_number", length = 100)
    private String sourceNumber;

    @Column(name = "source_hash", length = 64)
    private String sourceHash;

    @OneToMany(mappedBy = "request", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    private List<Correction> corrections = new ArrayList<>();

    @OneToMany(mappedBy = "request", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    private List<Consultation> consultations = new ArrayList<>();

    @OneToMany(mappedBy = "request", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    private List<Extension> extensions = new ArrayList<>();

    @OneToMany(mappedBy = "request", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    private List<ReasonsRequest> reasons = new ArrayList<>();

    @OneToMany(mappedBy = "request", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    private List<Fee> fees = new ArrayList<>();

    @OneToMany(mappedBy = "request", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    private List<Decision> decisions = new ArrayList<>();

    protected DisclosureRequest() {}

    private DisclosureRequest(long organId, String number, Receipt receipt, Applicant applicant, Matter matter) {
        this.organId = organId;
        this.number = number;
        this.receipt = receipt;
        this.applicant = applicant;
        this.matter = matter;
    }

    /** @param byConfirmation whether the law of the day of arrival takes the day of confirmation as day of receipt */
    public static DisclosureRequest register(
            RegisterRequest form, long organId, String number, boolean byConfirmation, Instant now, LocalDate today) {
        DisclosureRequest request = new DisclosureRequest(
                organId,
                number,
                Receipt.of(form, byConfirmation, now, today),
                Applicant.of(form.applicant()),
                Matter.of(form.subject(), form.description(), form.purpose(), form.supplyForm(), form.supplyWay()));
        request.handler = form.handler();
        request.state = request.receivedOn() == null ? RequestState.AWAITING_CONFIRMATION : RequestState.REGISTERED;
        return request;
    }

    /** As an older register tells it; where it stands follows from what it went through. */
    static DisclosureRequest past(long organId, String number, Receipt receipt, Applicant applicant, Matter matter) {
        DisclosureRequest request = new DisclosureRequest(organId, number, receipt, applicant, matter);
        request.state = RequestState.IN_HANDLING;
        return request;
    }

    /** A further matter of the same letter: same applicant, same day of receipt, a number of its own. */
    public DisclosureRequest splitOff(String newNumber, String newSubject, Instant now) {
        DisclosureRequest part = new DisclosureRequest(
                organId, newNumber, receipt.again(now), applicant.copy(), matter.under(newSubject));
        part.handler = handler;
        part.state = state;
        part.splitFrom = number;
        return part;
    }

    public void confirmReceipt(LocalDate on, LocalDate today) {
        move(RequestAct.CONFIRM_RECEIPT);
        receipt.confirm(on, today);
    }

    /**
     * The request is complete.
     * Source: 政府信息公开条例(2019)第二十九条第二款; (2007)第二十条第二款, without the proof of identity.
     */
    public void accept(boolean identityProofNeeded) {
        if (!applicant.isReachable()) {
            throw RuleBroken.at("applicant", "REQUEST_WITHOUT_CONTACT");
        }
        if (identityProofNeeded && applicant.idNumber() == null) {
            throw RuleBroken.at("applicant.idNumber", "REQUEST_WITHOUT_IDENTITY");
        }
        move(RequestAct.ACCEPT);
    }

    public void amend(AmendRequest command) {
        move(RequestAct.AMEND);
        applicant = applicant.amended(command.applicant());
        matter = Matter.of(
                command.subject(), command.description(), command.purpose(), command.supplyForm(), command.supplyWay());
    }

    public void assign(String login) {
        move(RequestAct.ASSIGN);
        handler = login;
    }

    public void annotate(String note) {
        Wording.required("note", note, 4000);
        move(RequestAct.ANNOTATE);
    }

    public void handOver(LocalDate consentOn, LocalDate today) {
        if (consentOn == null) {
            throw RuleBroken.at("consentOn", "CONSENT_MISSING");
        }
        move(RequestAct.HAND_OVER);
        handedOverOn = Days.between("consentOn", consentOn, arrivedOn(), "BEFORE_ARRIVAL", today);
    }

    public void split(String keptSubject, List<String> further) {
        if (further == null || further.isEmpty()) {
            throw RuleBroken.at("furtherSubjects", "SPLIT_WITHOUT_PARTS");
        }
        if (further.size() > MOST_PARTS) {
            throw RuleBroken.at("furtherSubjects", "SPLIT_TOO_MANY", MOST_PARTS);
        }
        move(RequestAct.SPLIT);
        matter = matter.under(keptSubject);
    }

    public void withdraw(LocalDate on, String reason, LocalDate today) {
        Wording.required("note", reason, 2000);
        Days.between("on", on, arrivedOn(), "BEFORE_ARRIVAL", today);
        move(RequestAct.WITHDRAW);
        receipt.countAsArrived();
        settle(DecisionCode.D23, on);
    }

    public void close() {
        move(RequestAct.CLOSE);
    }

    public void archive(ArchiveRequest command) {
        move(RequestAct.ARCHIVE);
        fileAway = FileAway.of(command);
    }

    /** @param order document number of the decision or judgment that ordered a new answer */
    public void reopen(String order) {
        Wording.required("order", order, 200);
        move(RequestAct.REOPEN);
    }

    public Channel channel() {
        return receipt.channel();
    }

    /** The receipt on paper, with a code that replaces the earlier one. */
    public void giveReceipt(String newCode) {
        move(RequestAct.GIVE_RECEIPT);
        takeQueryCode(newCode);
    }

    public void takeQueryCode(String code) {
        queryCodeHash = QueryCode.hash(number, code);
    }

    void describe(String text) {
        matter = matter.describedAs(text);
    }

    void move(RequestAct act) {
        state = state.after(act);
    }

    /** An imported file has walked its way elsewhere. */
    void standAt(RequestState reached) {
        state = reached;
    }

    void comeFrom(String source, String hash) {
        sourceNumber = source;
        sourceHash = hash;
    }

    /**
     * The first answer is the one that counts: one that a remedy orders later is a further decision in the file, but the
     * request keeps its row and its day in the yearly report.
     */
    void settle(DecisionCode code, LocalDate on) {
        if (decidedOn == null) {
            decisionCode = code;
            decidedOn = on;
        }
    }

    /** Numbers under which its clocks run: its own, and those of its letters to others. */
    public List<String> clockNumbers() {
        List<String> numbers = new ArrayList<>(List.of(number));
        consultations.stream().map(Consultation::clockNumber).forEach(numbers::add);
        return numbers;
    }

    List<Correction> corrections() {
        return corrections;
    }

    List<Consultation> consultations() {
        return consultations;
    }

    List<Extension> extensions() {
        return extensions;
    }

    List<ReasonsRequest> reasons() {
        return reasons;
    }

    List<Fee> fees() {
        return fees;
    }

    List<Decision> decisions() {
        return decisions;
    }

    Receipt receipt() {
        return receipt;
    }

    Matter matter() {
        return matter;
    }

    FileAway fileAway() {
        return fileAway;
    }

    DecisionCode decisionCode() {
        return decisionCode;
    }

    String splitFrom() {
        return splitFrom;
    }

    LocalDate handedOverOn() {
        return handedOverOn;
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

    public RequestState state() {
        return state;
    }

    public LocalDate arrivedOn() {
        return receipt.arrivedOn();
    }

    public LocalDate receivedOn() {
        return receipt.receivedOn();
    }

    /** The day whose law applies: that of receipt, or of arrival while receipt is not confirmed. */
    public LocalDate caseDate() {
        return receivedOn() == null ? arrivedOn() : receivedOn();
    }

    public Applicant applicant() {
        return applicant;
    }

    public String subject() {
        return matter.subject();
    }

    public String handler() {
        return handler;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    /** Answers in the same time whether the request exists or not. */
    public static boolean isQueryCode(Optional<DisclosureRequest> request, String number, String code) {
        return QueryCode.matches(number, code, request.map(r -> r.queryCodeHash).orElse(null));
    }
}
