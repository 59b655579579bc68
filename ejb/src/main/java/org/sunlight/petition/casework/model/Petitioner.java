package org.sunlight.petition.casework.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import org.sunlight.office.counter.BirthDay;
import org.sunlight.office.counter.IdNumber;
import org.sunlight.office.counter.IdType;
import org.sunlight.office.counter.Wording;
import org.sunlight.petition.casework.PetitionerEntry;
import org.sunlight.petition.casework.PetitionerView;

/** A person who petitions. */
@Entity
@Table(name = "petition_petitioner")
public class Petitioner extends PetitionPart {

    /** Below it the data of a child are sensitive. Source: 个人信息保护法第二十八条. */
    private static final int CHILD_UNTIL = 14;

    @Column(name = "serial", nullable = false)
    private int serial;

    @Column(name = "name", nullable = false, length = 200)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "id_type", length = 30)
    private IdType idType;

    @Column(name = "id_number", length = 60)
    private String idNumber;

    @Column(name = "id_number_suspect", nullable = false)
    private boolean idNumberSuspect;

    @Column(name = "born_on")
    private LocalDate bornOn;

    @Column(name = "phone", length = 60)
    private String phone;

    @Column(name = "address", length = 300)
    private String address;

    @Column(name = "postcode", length = 20)
    private String postcode;

    @Column(name = "email", length = 200)
    private String email;

    @Column(name = "guardian", length = 200)
    private String guardian;

    @Column(name = "representative", nullable = false)
    private boolean representative;

    protected Petitioner() {}

    /** @param pointer of the entry within the command, as in {@code petitioners[0]} */
    Petitioner(Petition petition, int serial, PetitionerEntry entry, String pointer) {
        super(petition);
        this.serial = serial;
        write(entry, pointer);
    }

    final void write(PetitionerEntry entry, String pointer) {
        name = Wording.required(pointer + ".name", entry.name(), 200);
        idType = entry.idType();
        String number = Wording.optional(pointer + ".idNumber", entry.idNumber(), 60);
        idNumber = number == null ? null : number.toUpperCase(Locale.ROOT);
        idNumberSuspect = IdNumber.isSuspect(idType, idNumber);
        bornOn = entry.bornOn() != null ? entry.bornOn() : BirthDay.of(idType, idNumber);
        phone = Wording.optional(pointer + ".phone", entry.phone(), 60);
        address = Wording.optional(pointer + ".address", entry.address(), 300);
        postcode = Wording.optional(pointer + ".postcode", entry.postcode(), 20);
        email = Wording.optional(pointer + ".email", entry.email(), 200);
        guardian = Wording.optional(pointer + ".guardian", entry.guardian(), 200);
        representative = entry.representative();
    }

    boolean isChild(LocalDate on) {
        return bornOn != null
                && !bornOn.isAfter(on)
                && Period.between(bornOn, on).getYears() < CHILD_UNTIL;
    }

    boolean isReachable() {
        return phone != null || address != null || email != null;
    }

    boolean isRepresentative() {
        return representative;
    }

    public String name() {
        return name;
    }

    String phone() {
        return phone;
    }

    public String idNumber() {
        return idNumber;
    }

    int serial() {
        return serial;
    }

    PetitionerView view(boolean personal, LocalDate on) {
        return personal
                ? new PetitionerView(
                        serial,
                        name,
                        idType,
                        idNumber,
                        idNumberSuspect,
                        bornOn,
                        isChild(on),
                        phone,
                        address,
                        postcode,
                        email,
                        guardian,
                        representative)
                : new PetitionerView(
                        serial,
                        null,
                        idType,
                        null,
                        idNumberSuspect,
                        null,
                        isChild(on),
                        null,
                        null,
                        null,
                        null,
                        null,
                        representative);
    }
}
