package org.sunlight.disclosure.request.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sunlight.disclosure.request.DecisionCode;
import org.sunlight.disclosure.request.DecisionRule;
import org.sunlight.disclosure.request.DecisionView;
import org.sunlight.disclosure.request.DraftDecision;
import org.sunlight.disclosure.request.RecordServiceOfAnswer;
import org.sunlight.disclosure.request.RetrievalRecord;
import org.sunlight.disclosure.request.WithheldItem;
import org.sunlight.office.counter.Wording;
import org.sunlight.office.notice.WayOfService;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.error.RuleBroken;

/** What is answered, on what ground, who wrote and who approved it, and how it reached the applicant. */
@Entity
@Table(name = "request_decision")
public class Decision extends RequestPart {

    @Column(name = "round", nullable = false)
    private int round;

    @Enumerated(EnumType.STRING)
    @Column(name = "code", nullable = false, length = 3)
    private DecisionCode code;

    @Column(name = "ground", length = 1000)
    private String ground;

    @Column(name = "facts", length = 10000)
    private String facts;

    @Column(name = "reason", length = 10000)
    private String reason;

    @Column(name = "supply", length = 4000)
    private String supply;

    @Column(name = "retrieval_places", length = 2000)
    private String retrievalPlaces;

    @Column(name = "retrieval_by", length = 200)
    private String retrievalBy;

    @Column(name = "retrieval_keywords", length = 1000)
    private String retrievalKeywords;

    @Column(name = "retrieval_on")
    private LocalDate retrievalOn;

    @Column(name = "reference", length = 2000)
    private String reference;

    @Column(name = "reference_on")
    private LocalDate referenceOn;

    @Column(name = "public_interest", length = 4000)
    private String publicInterest;

    @Column(name = "drafted_by", length = 40)
    private String draftedBy;

    @Column(name = "endorsed_by", length = 40)
    private String endorsedBy;

    @Column(name = "approved_by", length = 40)
    private String approvedBy;

    @Column(name = "returned_because", length = 2000)
    private String returnedBecause;

    @Column(name = "notice_id")
    private Long noticeId;

    @Column(name = "document_number", length = 100)
    private String documentNumber;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "served_way", length = 20)
    private WayOfService servedBy;

    @Column(name = "served_on")
    private LocalDate servedOn;

    @Column(name = "postal_number", length = 60)
    private String postalNumber;

    @Column(name = "service_doubtful", nullable = false)
    private boolean serviceDoubtful;

    @OneToMany(mappedBy = "decision", cascade = CascadeType.PERSIST, orphanRemoval = true, fetch = FetchType.LAZY)
    private List<Withheld> withheld = new ArrayList<>();

    protected Decision() {}

    Decision(DisclosureRequest request, int round) {
        super(request);
        this.round = round;
    }

    /** Writes the draft anew; a draft that was returned keeps the reason of its return until it is submitted. */
    void draft(DraftDecision command, DecisionRule rule, String drafter, LocalDate today) {
        code = command.code();
        ground = Wording.optional("ground", command.ground(), 1000);
        if (ground == null) {
            ground = rule.article().isBlank() ? null : rule.article();
        }
        if (ground == null) {
            throw RuleBroken.at("ground", "DECISION_WITHOUT_GROUND");
        }
        facts = Wording.required("facts", command.facts(), 10000);
        reason = code.isDisclosure() && !rule.withheld()
                ? Wording.optional("reason", command.reason(), 10000)
                : Wording.required("reason", command.reason(), 10000);
        supply = code.isDisclosure()
                ? Wording.required("supply", command.supply(), 4000)
                : Wording.optional("supply", command.supply(), 4000);
        reference = rule.referenceMandatory()
                ? Wording.required("reference", command.reference(), 2000)
                : Wording.optional("reference", command.reference(), 2000);
        referenceOn = command.referenceOn();
        if (rule.referenceDay() && referenceOn == null) {
            throw RuleBroken.at("referenceOn", "VALUE_MISSING");
        }
        publicInterest = Wording.optional("publicInterest", command.publicInterest(), 4000);
        takeRetrieval(command.retrieval(), rule.retrieval(), today);
        withheld.clear();
        if (rule.withheld()) {
            if (command.withheld() == null || command.withheld().isEmpty()) {
                throw RuleBroken.at("withheld", "WITHHELD_MISSING");
            }
            command.withheld().forEach(item -> withheld.add(new Withheld(this, item)));
        }
        draftedBy = drafter;
        endorsedBy = null;
        approvedBy = null;
    }

    private void takeRetrieval(RetrievalRecord record, boolean mandatory, LocalDate today) {
        retrievalPlaces = null;
        retrievalBy = null;
        retrievalKeywords = null;
        retrievalOn = null;
        if (record == null && mandatory) {
            throw RuleBroken.at("retrieval", "RETRIEVAL_RECORD_MISSING");
        }
        if (record == null || isBlank(record) && !mandatory) {
            return;
        }
        retrievalPlaces = Wording.required("retrieval.places", record.places(), 2000);
        retrievalBy = Wording.required("retrieval.searchedBy", record.searchedBy(), 200);
        retrievalKeywords = Wording.required("retrieval.keywords", record.keywords(), 1000);
        retrievalOn = record.searchedOn() == null ? today : record.searchedOn();
        if (retrievalOn.isAfter(today)) {
            throw RuleBroken.at("retrieval.searchedOn", "DAY_IN_FUTURE");
        }
    }

    private static boolean isBlank(RetrievalRecord record) {
        return Wording.optional("retrieval.places", record.places(), 2000) == null
                && Wording.optional("retrieval.searchedBy", record.searchedBy(), 200) == null
                && Wording.optional("retrieval.keywords", record.keywords(), 1000) == null;
    }

    void submit() {
        returnedBecause = null;
    }

    void endorse(String by) {
        if (by.equals(draftedBy)) {
            throw new NotAllowed("OWN_WORK_NOT_APPROVED");
        }
        endorsedBy = by;
    }

    void approve(String by) {
        if (by.equals(draftedBy) || by.equals(endorsedBy)) {
            throw new NotAllowed("OWN_WORK_NOT_APPROVED");
        }
        approvedBy = by;
    }

    void returnBecause(String why) {
        returnedBecause = why;
        endorsedBy = null;
        approvedBy = null;
    }

    void issue(long notice, String number, LocalDate on) {
        noticeId = notice;
        documentNumber = number;
        issuedOn = on;
    }

    /** @param countsOn the day of service that counts in law */
    void serve(RecordServiceOfAnswer command, LocalDate countsOn) {
        servedBy = command.way();
        servedOn = countsOn;
        postalNumber = Wording.optional("postalNumber", command.postalNumber(), 60);
        serviceDoubtful = servedBy == WayOfService.COURIER;
        if (servedBy == WayOfService.MAIL && postalNumber == null) {
            throw RuleBroken.at("postalNumber", "POSTAL_NUMBER_MISSING");
        }
    }

    int round() {
        return round;
    }

    public DecisionCode code() {
        return code;
    }

    public String ground() {
        return ground;
    }

    public String facts() {
        return facts;
    }

    public String reason() {
        return reason;
    }

    public String supply() {
        return supply;
    }

    public String reference() {
        return reference;
    }

    public LocalDate referenceOn() {
        return referenceOn;
    }

    public List<WithheldItem> withheld() {
        return withheld.stream()
                .sorted(Comparator.comparingLong(Withheld::order))
                .map(Withheld::item)
                .toList();
    }

    public String publicInterest() {
        return publicInterest;
    }

    public RetrievalRecord retrieval() {
        return retrievalPlaces == null
                ? null
                : new RetrievalRecord(retrievalPlaces, retrievalBy, retrievalKeywords, retrievalOn);
    }

    public Long noticeId() {
        return noticeId;
    }

    public String draftedBy() {
        return draftedBy;
    }

    LocalDate servedOn() {
        return servedOn;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public String documentNumber() {
        return documentNumber;
    }

    public DecisionView view() {
        return new DecisionView(
                id() == null ? 0 : id(),
                round,
                code,
                ground,
                facts,
                reason,
                supply,
                retrieval(),
                withheld(),
                reference,
                referenceOn,
                publicInterest,
                draftedBy,
                endorsedBy,
                approvedBy,
                returnedBecause,
                noticeId,
                documentNumber,
                issuedOn,
                servedBy,
                servedOn,
                postalNumber,
                serviceDoubtful);
    }
}
