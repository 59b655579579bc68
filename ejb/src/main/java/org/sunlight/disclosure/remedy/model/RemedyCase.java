package org.sunlight.disclosure.remedy.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import java.util.List;
import org.sunlight.disclosure.remedy.AnswerRemedy;
import org.sunlight.disclosure.remedy.CloseRemedy;
import org.sunlight.disclosure.remedy.CorrectRemedy;
import org.sunlight.disclosure.remedy.ImportedRemedy;
import org.sunlight.disclosure.remedy.RegisterRemedy;
import org.sunlight.disclosure.remedy.RemedyAct;
import org.sunlight.disclosure.remedy.RemedyKind;
import org.sunlight.disclosure.remedy.RemedyResult;
import org.sunlight.disclosure.remedy.RemedyState;
import org.sunlight.disclosure.remedy.RemedyView;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Caller;

/** A reconsideration or litigation about disclosure: filed, answered by the organ, decided by the authority. */
@Entity
@Table(name = "remedy_case")
public class RemedyCase {

    @Id
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    private Long id;

    @Version
    @Column(nullable = false)
    private long version;

    @Column(name = "organ_id", nullable = false)
    private long organId;

    @Column(nullable = false, length = 40)
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    private RemedyKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private RemedyState state;

    @Column(nullable = false)
    private boolean simplified;

    @Column(name = "filed_on", nullable = false)
    private LocalDate filedOn;

    @Column(name = "noticed_on")
    private LocalDate noticedOn;

    @Column(length = 200)
    private String authority;

    @Column(name = "authority_number", length = 100)
    private String authorityNumber;

    @Column(name = "request_number", length = 40)
    private String requestNumber;

    @Column(name = "preceding_number", length = 40)
    private String precedingNumber;

    @Column(length = 40)
    private String handler;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private RemedyResult result;

    @Column(name = "ruling_number", length = 100)
    private String rulingNumber;

    @Column(name = "reanswer_ordered", nullable = false)
    private boolean reanswerOrdered;

    @Column(name = "reanswer_by")
    private LocalDate reanswerBy;

    @Column(name = "source_number", length = 100)
    private String sourceNumber;

    @Column(name = "source_hash", length = 64)
    private String sourceHash;

    @Column(name = "request_source_number", length = 100)
    private String requestSourceNumber;

    @OneToMany(mappedBy = "remedy", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("id")
    private List<RemedyEvent> timeline = new ArrayList<>();

    protected RemedyCase() {}

    /** @throws RuleBroken if something is missing or the days cannot be true on {@code today} */
    public static RemedyCase register(
            long organ, String number, RegisterRemedy command, LocalDate today, Caller by, Instant at) {
        RemedyCase remedy = new RemedyCase();
        remedy.organId = organ;
        remedy.number = number;
        remedy.kind = Entry.present("kind", command.kind());
        remedy.state = RemedyState.PENDING;
        remedy.simplified = command.simplified() && !command.kind().isLitigation();
        remedy.filedOn = Entry.dayUntil("filedOn", command.filedOn(), today);
        remedy.noticedOn = Entry.dayUntil("noticedOn", command.noticedOn(), today);
        Entry.notBefore("noticedOn", command.noticedOn(), command.filedOn());
        remedy.authority = Entry.text("authority", command.authority(), 200);
        remedy.authorityNumber = Entry.optional("authorityNumber", command.authorityNumber(), 100);
        remedy.requestNumber = Entry.optional("requestNumber", command.requestNumber(), 40);
        remedy.precedingNumber = Entry.optional("precedingNumber", command.precedingNumber(), 40);
        remedy.handler = Entry.optional("handler", command.handler(), 40);
        remedy.remember(RemedyAct.REGISTER, command.noticedOn(), null, by, at);
        return remedy;
    }

    /**
     * Takes over what another register says; history is stored as it happened.
     *
     * @param request our number of the request it is about, or null if we do not have it
     */
    public static RemedyCase imported(
            long organ, String number, ImportedRemedy imported, String request, Caller by, Instant at) {
        RemedyCase remedy = new RemedyCase();
        remedy.organId = organ;
        remedy.number = number;
        remedy.kind = imported.kind();
        remedy.state = imported.closedOn() == null ? RemedyState.PENDING : RemedyState.CLOSED;
        remedy.filedOn = imported.filedOn();
        remedy.closedOn = imported.closedOn();
        remedy.result = imported.result();
        remedy.sourceNumber = imported.sourceNumber();
        remedy.sourceHash = imported.sourceHash();
        remedy.requestNumber = request;
        remedy.requestSourceNumber = imported.requestSourceNumber();
        remedy.remember(RemedyAct.REGISTER, imported.filedOn(), null, by, at);
        if (imported.closedOn() != null) {
            remedy.remember(RemedyAct.CLOSE, imported.closedOn(), null, by, at);
        }
        return remedy;
    }

    public void answer(AnswerRemedy command, LocalDate today, Caller by, Instant at) {
        state = state.after(RemedyAct.ANSWER);
        answeredOn = Entry.dayUntil("answeredOn", command.answeredOn(), today);
        Entry.notBefore("answeredOn", answeredOn, noticedOn == null ? filedOn : noticedOn);
        remember(RemedyAct.ANSWER, answeredOn, Entry.optional("note", command.note(), 2000), by, at);
    }

    public void close(CloseRemedy command, LocalDate today, Caller by, Instant at) {
        state = state.after(RemedyAct.CLOSE);
        closedOn = Entry.dayUntil("closedOn", command.closedOn(), today);
        Entry.notBefore("closedOn", closedOn, filedOn);
        result = Entry.present("result", command.result());
        rulingNumber = Entry.text("rulingNumber", command.rulingNumber(), 100);
        if (command.reanswerOrdered()) {
            orderNewAnswer(command);
        }
        remember(RemedyAct.CLOSE, closedOn, Entry.optional("note", command.note(), 2000), by, at);
    }

    private void orderNewAnswer(CloseRemedy command) {
        if (requestNumber == null) {
            throw RuleBroken.at("reanswerOrdered", "REMEDY_WITHOUT_REQUEST");
        }
        if (command.result() == RemedyResult.UPHELD) {
            throw RuleBroken.at("reanswerOrdered", "REANSWER_THOUGH_UPHELD");
        }
        if (command.reanswerBy() != null) {
            Entry.notBefore("reanswerBy", command.reanswerBy(), command.closedOn());
        }
        reanswerOrdered = true;
        reanswerBy = command.reanswerBy();
    }

    /** The case ends with the result OTHER: that is how the yearly report counts it. */
    public void withdraw(LocalDate on, String note, LocalDate today, Caller by, Instant at) {
        state = state.after(RemedyAct.WITHDRAW);
        closedOn = Entry.dayUntil("withdrawnOn", on, today);
        Entry.notBefore("withdrawnOn", closedOn, filedOn);
        result = RemedyResult.OTHER;
        remember(RemedyAct.WITHDRAW, on, Entry.optional("note", note, 2000), by, at);
    }

    public void assign(String login, LocalDate today, Caller by, Instant at) {
        state = state.after(RemedyAct.ASSIGN);
        handler = Entry.text("handler", login, 40);
        remember(RemedyAct.ASSIGN, today, handler, by, at);
    }

    public void correct(CorrectRemedy command, LocalDate today, Caller by, Instant at) {
        state = state.after(RemedyAct.CORRECT);
        String reason = Entry.text("reason", command.reason(), 1000);
        LocalDate filed = Entry.dayUntil("filedOn", command.filedOn(), today);
        if (state == RemedyState.CLOSED) {
            closedOn = Entry.dayUntil("closedOn", command.closedOn(), today);
            Entry.notBefore("closedOn", closedOn, filed);
            result = Entry.present("result", command.result());
        }
        filedOn = filed;
        authority = Entry.text("authority", command.authority(), 200);
        authorityNumber = Entry.optional("authorityNumber", command.authorityNumber(), 100);
        remember(RemedyAct.CORRECT, today, reason, by, at);
    }

    private void remember(RemedyAct act, LocalDate on, String note, Caller by, Instant at) {
        timeline.add(RemedyEvent.of(this, act, on, note, by, at));
    }

    public String number() {
        return number;
    }

    public long version() {
        return version;
    }

    public RemedyView view() {
        return new RemedyView(
                id,
                version,
                organId,
                number,
                kind,
                state,
                simplified,
                filedOn,
                noticedOn,
                authority,
                authorityNumber,
                requestNumber,
                precedingNumber,
                handler,
                answeredOn,
                closedOn,
                result,
                rulingNumber,
                reanswerOrdered,
                reanswerBy,
                sourceNumber,
                requestSourceNumber,
                timeline.stream().map(RemedyEvent::entry).toList());
    }
}
