package org.sunlight.publication.official.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.sunlight.publication.catalogue.Validity;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.RuleBroken;

/** Signature and number of a document, and since when and until when it is in force. */
@Embeddable
public class DocumentForce {

    @Column(name = "signer_name", length = 100)
    private String signerName;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "document_number", length = 100)
    private String documentNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "validity", length = 20)
    private Validity validity;

    @Column(name = "in_force_on")
    private LocalDate inForceOn;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "repealed_on")
    private LocalDate repealedOn;

    @Column(name = "register_id")
    private Long registerId;

    protected DocumentForce() {}

    /**
     * @param years of validity, or null for none
     * @param effect whether it is a document that says what holds from now on
     */
    static DocumentForce signed(
            String printed, String signer, LocalDate today, LocalDate effectiveOn, Integer years, boolean effect) {
        LocalDate effective = effectiveOn == null ? today : effectiveOn;
        if (effective.isBefore(today)) {
            throw RuleBroken.at("effectiveOn", "EFFECTIVE_BEFORE_SIGNED");
        }
        DocumentForce force = new DocumentForce();
        force.documentNumber = printed;
        force.signerName = signer;
        force.signedOn = today;
        if (effect) {
            force.inForceOn = effective;
            force.expiresOn = years == null ? null : effective.plusYears(years);
            force.validity = effective.isAfter(today) ? Validity.NOT_YET : Validity.IN_FORCE;
        }
        return force;
    }

    /** @param on first day without force; may lie ahead */
    void repealFrom(LocalDate on, LocalDate today) {
        if (validity == null) {
            throw new Conflict("DOCUMENT_WITHOUT_EFFECT");
        }
        if (repealedOn != null) {
            throw new Conflict("DOCUMENT_ALREADY_REPEALED");
        }
        if (on == null) {
            throw RuleBroken.at("on", "VALUE_MISSING");
        }
        if (on.isBefore(signedOn)) {
            throw RuleBroken.at("on", "REPEALED_BEFORE_MADE");
        }
        repealedOn = on;
        renew(today);
    }

    /** Another document changed it; it stays in force as changed. */
    void markAmended() {
        if (validity == Validity.IN_FORCE || validity == Validity.NOT_YET) {
            validity = Validity.AMENDED;
        }
    }

    /** What the day makes of it: comes into force, lapses. Says whether anything changed. */
    boolean renew(LocalDate today) {
        if (validity == null) {
            return false;
        }
        Validity before = validity;
        boolean over = before == Validity.REPEALED || before == Validity.EXPIRED;
        if (before != Validity.REPEALED && hasCome(repealedOn, today)) {
            validity = Validity.REPEALED;
        } else if (!over && hasCome(expiresOn, today)) {
            validity = Validity.EXPIRED;
        } else if (before == Validity.NOT_YET && hasCome(inForceOn, today)) {
            validity = Validity.IN_FORCE;
        }
        return validity != before;
    }

    private static boolean hasCome(LocalDate day, LocalDate today) {
        return day != null && !day.isAfter(today);
    }

    void enterRegister(long entry) {
        registerId = entry;
    }

    String signerName() {
        return signerName;
    }

    LocalDate signedOn() {
        return signedOn;
    }

    String documentNumber() {
        return documentNumber;
    }

    Validity validity() {
        return validity;
    }

    LocalDate inForceOn() {
        return inForceOn;
    }

    LocalDate expiresOn() {
        return expiresOn;
    }

    LocalDate repealedOn() {
        return repealedOn;
    }

    Long registerId() {
        return registerId;
    }
}
