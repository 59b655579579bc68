package org.sunlight.petition.handover.model;

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
import java.util.List;
import org.sunlight.office.counter.IdType;
import org.sunlight.office.counter.Wording;
import org.sunlight.office.handover.HandedToPetitionDesk;
import org.sunlight.petition.casework.Channel;
import org.sunlight.petition.casework.Openness;
import org.sunlight.petition.casework.PetitionerEntry;
import org.sunlight.petition.casework.Purpose;
import org.sunlight.petition.casework.RegisterPetition;
import org.sunlight.petition.handover.HandOverView;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.RuleBroken;

/** A concern on its way to the petition desk: it waits, and is decided once. */
@Entity(name = "PetitionHandOver")
@Table(name = "petition_hand_over")
@NamedQuery(
        name = "PetitionHandOver.waiting",
        query = "select h from PetitionHandOver h where h.bureauId in :bureaus and h.decidedOn is null"
                + " order by h.handedOn, h.id")
@NamedQuery(
        name = "PetitionHandOver.decided",
        query = "select h from PetitionHandOver h where h.bureauId in :bureaus and h.decidedOn is not null"
                + " order by h.decidedOn desc, h.id desc")
@NamedQuery(
        name = "PetitionHandOver.ofPetition",
        query = "select h from PetitionHandOver h where h.petition = :petition")
public class HandOver {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "bureau_id", nullable = false, updatable = false)
    private long bureauId;

    @Column(name = "from_organ_id", nullable = false, updatable = false)
    private long fromOrganId;

    @Column(name = "from_kind", nullable = false, length = 40, updatable = false)
    private String fromKind;

    @Column(name = "from_number", nullable = false, length = 60, updatable = false)
    private String fromNumber;

    @Column(name = "name", nullable = false, length = 200, updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "id_type", length = 30, updatable = false)
    private IdType idType;

    @Column(name = "id_number", length = 60, updatable = false)
    private String idNumber;

    @Column(name = "phone", length = 60, updatable = false)
    private String phone;

    @Column(name = "address", length = 300, updatable = false)
    private String address;

    @Column(name = "postcode", length = 20, updatable = false)
    private String postcode;

    @Column(name = "email", length = 200, updatable = false)
    private String email;

    @Column(name = "subject", nullable = false, length = 500, updatable = false)
    private String subject;

    @Column(name = "consent_on", nullable = false, updatable = false)
    private LocalDate consentOn;

    @Column(name = "note", length = 4000, updatable = false)
    private String note;

    @Column(name = "handed_on", nullable = false, updatable = false)
    private LocalDate handedOn;

    @Column(name = "handed_by", nullable = false, length = 60, updatable = false)
    private String handedBy;

    @Column(name = "petition_number", length = 40)
    private String petition;

    @Column(name = "declined_reason", length = 1000)
    private String reason;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_by", length = 60)
    private String decidedBy;

    protected HandOver() {}

    /** @param by login of who handed it over */
    public static HandOver of(HandedToPetitionDesk handed, long bureau, String by, LocalDate today) {
        if (handed.consentOn() == null) {
            throw RuleBroken.at("consentOn", "CONSENT_MISSING");
        }
        HandOver over = new HandOver();
        HandedToPetitionDesk.Person person = handed.person();
        over.bureauId = bureau;
        over.fromOrganId = handed.organId();
        over.fromKind = handed.fromKind();
        over.fromNumber = handed.fromNumber();
        over.name = Wording.required("name", person.name(), 200);
        over.idType = person.idType();
        over.idNumber = person.idNumber();
        over.phone = person.phone();
        over.address = person.address();
        over.postcode = person.postcode();
        over.email = person.email();
        over.subject = Wording.required("subject", handed.subject(), 500);
        over.consentOn = handed.consentOn();
        over.note = Wording.optional("note", handed.note(), 4000);
        over.handedOn = today;
        over.handedBy = by;
        return over;
    }

    /** What the counter would write down; the term counts from the day on which it was handed over. */
    public RegisterPetition form(Purpose purpose) {
        if (purpose == null) {
            throw RuleBroken.at("purpose", "VALUE_MISSING");
        }
        return new RegisterPetition(
                handedOn,
                consentOn.isAfter(handedOn) ? handedOn : consentOn,
                Channel.OTHER,
                purpose,
                null,
                null,
                subject,
                note,
                List.of(),
                List.of(new PetitionerEntry(
                        name, idType, idNumber, null, phone, address, postcode, email, null, false)),
                1,
                null,
                false,
                false,
                false,
                null,
                null,
                null,
                Openness.PETITIONER_ONLY,
                null);
    }

    /** @throws Conflict if it was decided before */
    public void requireWaiting() {
        if (decidedOn != null) {
            throw new Conflict("HAND_OVER_DECIDED", decidedOn);
        }
    }

    public void accept(String number, String by, LocalDate today) {
        requireWaiting();
        petition = number;
        decide(by, today);
    }

    public void decline(String why, String by, LocalDate today) {
        requireWaiting();
        reason = Wording.required("reason", why, 1000);
        decide(by, today);
    }

    private void decide(String by, LocalDate today) {
        decidedBy = by;
        decidedOn = today;
    }

    public long bureauId() {
        return bureauId;
    }

    public long version() {
        return version;
    }

    public HandOverView view() {
        return new HandOverView(
                id,
                version,
                fromOrganId,
                fromKind,
                fromNumber,
                name,
                phone,
                address,
                email,
                subject,
                consentOn,
                note,
                handedOn,
                handedBy,
                petition,
                reason,
                decidedOn);
    }
}
