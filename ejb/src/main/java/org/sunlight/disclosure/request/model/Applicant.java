package org.sunlight.disclosure.request.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import org.sunlight.disclosure.request.ApplicantEntry;
import org.sunlight.disclosure.request.ApplicantKind;
import org.sunlight.disclosure.request.ApplicantView;
import org.sunlight.office.counter.IdNumber;
import org.sunlight.office.counter.IdType;
import org.sunlight.office.counter.Wording;
import org.sunlight.shared.error.RuleBroken;

/** Who asks, as written on the form. */
@Embeddable
public class Applicant {

    @Enumerated(EnumType.STRING)
    @Column(name = "applicant_kind", nullable = false, length = 20)
    private ApplicantKind kind;

    @Column(name = "applicant_name", nullable = false, length = 200)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "applicant_id_type", length = 30)
    private IdType idType;

    @Column(name = "applicant_id_number", length = 60)
    private String idNumber;

    @Column(name = "id_number_suspect", nullable = false)
    private boolean idNumberSuspect;

    @Column(name = "applicant_phone", length = 60)
    private String phone;

    @Column(name = "applicant_address", length = 300)
    private String address;

    @Column(name = "applicant_postcode", length = 20)
    private String postcode;

    @Column(name = "applicant_email", length = 200)
    private String email;

    @Column(name = "contact_person", length = 100)
    private String contactPerson;

    protected Applicant() {}

    static Applicant of(ApplicantEntry entry) {
        if (entry == null || entry.kind() == null) {
            throw RuleBroken.at("applicant.kind", "APPLICANT_KIND_MISSING");
        }
        Applicant applicant = new Applicant();
        applicant.kind = entry.kind();
        applicant.name = Wording.required("applicant.name", entry.name(), 200);
        applicant.idType = entry.idType();
        String number = Wording.optional("applicant.idNumber", entry.idNumber(), 60);
        applicant.idNumber = number == null ? null : number.toUpperCase(Locale.ROOT);
        applicant.idNumberSuspect = IdNumber.isSuspect(entry.idType(), number);
        applicant.phone = Wording.optional("applicant.phone", entry.phone(), 60);
        applicant.address = Wording.optional("applicant.address", entry.address(), 300);
        applicant.postcode = Wording.optional("applicant.postcode", entry.postcode(), 20);
        applicant.email = Wording.optional("applicant.email", entry.email(), 200);
        applicant.contactPerson = Wording.optional("applicant.contactPerson", entry.contactPerson(), 100);
        return applicant;
    }

    Applicant copy() {
        Applicant copy = new Applicant();
        copy.kind = kind;
        copy.name = name;
        copy.idType = idType;
        copy.idNumber = idNumber;
        copy.idNumberSuspect = idNumberSuspect;
        copy.phone = phone;
        copy.address = address;
        copy.postcode = postcode;
        copy.email = email;
        copy.contactPerson = contactPerson;
        return copy;
    }

    /** The class of the applicant is fixed at registration, whatever else was written wrongly. */
    Applicant amended(ApplicantEntry entry) {
        Applicant applicant = of(entry);
        if (applicant.kind != kind) {
            throw RuleBroken.at("applicant.kind", "APPLICANT_KIND_FIXED");
        }
        return applicant;
    }

    /** Something by which to reach the applicant. */
    boolean isReachable() {
        return phone != null || address != null || email != null;
    }

    public ApplicantKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String idNumber() {
        return idNumber;
    }

    public boolean isIdNumberSuspect() {
        return idNumberSuspect;
    }

    public ApplicantView view(boolean personal) {
        return personal
                ? new ApplicantView(
                        kind, name, idType, idNumber, idNumberSuspect, phone, address, postcode, email, contactPerson)
                : new ApplicantView(kind, null, idType, null, idNumberSuspect, null, null, null, null, null);
    }
}
