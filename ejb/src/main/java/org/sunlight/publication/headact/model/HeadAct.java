package org.sunlight.publication.headact.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.sunlight.office.counter.Days;
import org.sunlight.office.counter.Wording;
import org.sunlight.publication.headact.HeadActKind;
import org.sunlight.publication.headact.HeadActView;
import org.sunlight.publication.headact.RecordHeadAct;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Caller;

/** One act of the head; written once, at most struck out. */
@Entity
@Table(name = "head_act")
public class HeadAct {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "organ_id", nullable = false, updatable = false)
    private long organId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 30, updatable = false)
    private HeadActKind kind;

    @Column(name = "acted_on", nullable = false, updatable = false)
    private LocalDate actedOn;

    @Column(name = "person", nullable = false, length = 100, updatable = false)
    private String person;

    @Column(name = "topic", nullable = false, length = 300, updatable = false)
    private String topic;

    @Column(name = "medium", length = 200, updatable = false)
    private String medium;

    @Column(name = "document_number", length = 60, updatable = false)
    private String documentNumber;

    @Column(name = "index_number", length = 60, updatable = false)
    private String indexNumber;

    @Column(name = "address", length = 400, updatable = false)
    private String address;

    @Column(name = "recorded_by", nullable = false, length = 80, updatable = false)
    private String recordedBy;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "void_reason", length = 1000)
    private String voidReason;

    protected HeadAct() {}

    public static HeadAct of(RecordHeadAct command, long organId, Caller by, LocalDate today, Instant at) {
        HeadAct act = new HeadAct();
        act.organId = organId;
        if (command.kind() == null) {
            throw RuleBroken.at("kind", "VALUE_MISSING");
        }
        act.kind = command.kind();
        act.actedOn = Days.notAfter("actedOn", command.on(), today);
        act.person = Wording.required("speaker", command.person(), 100);
        act.topic = Wording.required("topic", command.topic(), 300);
        act.medium = Wording.optional("medium", command.medium(), 200);
        act.documentNumber = Wording.optional("documentNumber", command.documentNumber(), 60);
        act.indexNumber = Wording.optional("indexNumber", command.indexNumber(), 60);
        act.address = webAddress(command.address());
        act.recordedBy = by.login();
        act.recordedAt = at;
        return act;
    }

    /** It becomes a link on a page: nothing but an address of the web may stand there. */
    private static String webAddress(String written) {
        String address = Wording.optional("address", written, 400);
        if (address != null && !address.toLowerCase(Locale.ROOT).matches("https?://[^\\s]+")) {
            throw RuleBroken.at("address", "WEB_ADDRESS_WRONG");
        }
        return address;
    }

    public void strike(String reason) {
        if (voidReason != null) {
            throw new Conflict("HEAD_ACT_STRUCK");
        }
        voidReason = Wording.required("reason", reason, 1000);
    }

    public long version() {
        return version;
    }

    public HeadActView view() {
        return new HeadActView(
                id,
                version,
                organId,
                kind,
                actedOn,
                person,
                topic,
                medium,
                documentNumber,
                indexNumber,
                address,
                voidReason);
    }
}
