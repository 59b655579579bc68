package org.sunlight.publication.proposal.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.sunlight.office.counter.Days;
import org.sunlight.office.counter.Wording;
import org.sunlight.publication.proposal.DeputyContact;
import org.sunlight.publication.proposal.DeputyProposalKind;
import org.sunlight.publication.proposal.DeputyProposalParticulars;
import org.sunlight.publication.proposal.HandlingPart;
import org.sunlight.shared.error.RuleBroken;

/** The paper as the assembly handed it over. */
@Embeddable
public class ProposalPaper {

    private static final int FIRST_YEAR = 1954;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 20)
    private DeputyProposalKind kind;

    @Column(name = "paper_number", nullable = false, length = 40)
    private String paperNumber;

    @Column(name = "session_name", nullable = false, length = 100)
    private String session;

    @Column(name = "session_year", nullable = false)
    private int year;

    @Column(name = "subject", nullable = false, length = 250)
    private String subject;

    @Column(name = "proposer", nullable = false, length = 200)
    private String proposer;

    @Column(name = "contact_phone", length = 100)
    private String phone;

    @Column(name = "contact_email", length = 200)
    private String email;

    @Column(name = "contact_address", length = 300)
    private String address;

    @Column(name = "contact_postcode", length = 20)
    private String postcode;

    @Enumerated(EnumType.STRING)
    @Column(name = "part", nullable = false, length = 20)
    private HandlingPart part;

    @Column(name = "main_organ", length = 200)
    private String mainOrgan;

    @Column(name = "handler", length = 80)
    private String handler;

    @Column(name = "received_on", nullable = false)
    private LocalDate receivedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    protected ProposalPaper() {}

    static ProposalPaper of(DeputyProposalParticulars said, LocalDate today) {
        ProposalPaper paper = new ProposalPaper();
        paper.kind = present("kind", said.kind());
        paper.paperNumber = Wording.required("paperNumber", said.paperNumber(), 40);
        paper.session = Wording.required("session", said.session(), 100);
        paper.year = present("year", said.year());
        if (paper.year < FIRST_YEAR || paper.year > today.getYear()) {
            throw RuleBroken.at("year", "SESSION_YEAR_WRONG", String.valueOf(today.getYear()));
        }
        paper.subject = Wording.required("subject", said.subject(), 250);
        paper.proposer = Wording.required("proposer", said.proposer(), 200);
        DeputyContact contact = said.contact() == null ? DeputyContact.NONE : said.contact();
        paper.phone = Wording.optional("phone", contact.phone(), 100);
        paper.email = Wording.optional("email", contact.email(), 200);
        paper.address = Wording.optional("address", contact.address(), 300);
        paper.postcode = Wording.optional("postcode", contact.postcode(), 20);
        paper.part = present("part", said.part());
        paper.mainOrgan = paper.part == HandlingPart.JOINT
                ? Wording.required("mainOrgan", said.mainOrgan(), 200)
                : Wording.optional("mainOrgan", said.mainOrgan(), 200);
        paper.handler = Wording.optional("handler", said.handler(), 80);
        paper.receivedOn = Days.notAfter("receivedOn", said.receivedOn(), today);
        paper.dueOn = said.dueOn();
        if (paper.dueOn != null && !paper.dueOn.isAfter(paper.receivedOn)) {
            throw RuleBroken.at("dueOn", "DUE_BEFORE_HANDED_OVER", paper.receivedOn);
        }
        return paper;
    }

    static <T> T present(String pointer, T value) {
        if (value == null) {
            throw RuleBroken.at(pointer, "VALUE_MISSING");
        }
        return value;
    }

    DeputyProposalKind kind() {
        return kind;
    }

    String paperNumber() {
        return paperNumber;
    }

    int year() {
        return year;
    }

    String subject() {
        return subject;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    DeputyContact contact() {
        return new DeputyContact(phone, email, address, postcode);
    }

    DeputyProposalParticulars particulars() {
        return new DeputyProposalParticulars(
                kind,
                paperNumber,
                session,
                year,
                subject,
                proposer,
                contact(),
                part,
                mainOrgan,
                handler,
                receivedOn,
                dueOn);
    }
}
