package org.sunlight.petition.casework.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.sunlight.office.counter.Wording;
import org.sunlight.office.notice.WayOfService;
import org.sunlight.petition.casework.DraftReply;
import org.sunlight.petition.casework.PastPetition;
import org.sunlight.petition.casework.ReplyOutcome;
import org.sunlight.petition.casework.ReplyView;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.error.RuleBroken;

/** 信访处理意见. Source: 信访工作条例(2022)第三十二条; 信访条例(2005)第三十二条. */
@Entity(name = "PetitionReply")
@Table(name = "petition_reply")
public class Reply extends PetitionPart {

    @Column(name = "serial", nullable = false, updatable = false)
    private int serial;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", nullable = false, length = 20)
    private ReplyOutcome outcome;

    @Column(name = "facts", nullable = false, length = 20000)
    private String facts;

    @Column(name = "grounds", nullable = false, length = 4000)
    private String grounds;

    @Column(name = "opinion", nullable = false, length = 20000)
    private String opinion;

    @Column(name = "drafted_by", nullable = false, length = 60)
    private String draftedBy;

    @Column(name = "approved_by", length = 60)
    private String approvedBy;

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "document", length = 100)
    private String document;

    @Column(name = "served_on")
    private LocalDate servedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "way_of_service", length = 20)
    private WayOfService wayOfService;

    protected Reply() {}

    Reply(Petition petition, int serial, DraftReply command, String by) {
        super(petition);
        this.serial = serial;
        write(command, by);
    }

    /** An opinion of an older register: its text stands in the old file. */
    static Reply past(Petition petition, PastPetition.Reply past, String notHeld) {
        DraftReply words = new DraftReply(null, 0, past.outcome(), notHeld, notHeld, notHeld, List.of());
        Reply reply = new Reply(petition, 1, words, "-");
        reply.issuedOn = past.on();
        reply.servedOn = past.servedOn();
        return reply;
    }

    final void write(DraftReply command, String by) {
        if (command.outcome() == null || command.outcome() == ReplyOutcome.MEDIATED) {
            throw RuleBroken.at("outcome", "VALUE_MISSING");
        }
        outcome = command.outcome();
        facts = Wording.required("facts", command.facts(), 20000);
        grounds = Wording.required("grounds", command.grounds(), 4000);
        opinion = Wording.required("opinion", command.opinion(), 20000);
        draftedBy = by;
    }

    void approve(String by, LocalDate on) {
        if (by.equals(draftedBy)) {
            throw new NotAllowed("OWN_WORK_NOT_APPROVED");
        }
        approvedBy = by;
        approvedOn = on;
    }

    void giveBack() {
        approvedBy = null;
        approvedOn = null;
    }

    void issue(LocalDate on, String number) {
        issuedOn = on;
        document = number;
    }

    void serve(LocalDate on, WayOfService way) {
        servedOn = on;
        wayOfService = way;
    }

    public boolean isIssued() {
        return issuedOn != null;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    LocalDate servedOn() {
        return servedOn;
    }

    public ReplyOutcome outcome() {
        return outcome;
    }

    int serial() {
        return serial;
    }

    ReplyView view() {
        return new ReplyView(
                serial,
                outcome,
                facts,
                grounds,
                opinion,
                draftedBy,
                approvedBy,
                approvedOn,
                issuedOn,
                document,
                servedOn,
                wayOfService);
    }
}
