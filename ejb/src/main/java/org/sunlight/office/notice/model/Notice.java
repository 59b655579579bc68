package org.sunlight.office.notice.model;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sunlight.office.notice.DraftNotice;
import org.sunlight.office.notice.NoticeView;
import org.sunlight.office.notice.RecordServiceOfNotice;
import org.sunlight.office.notice.WayOfService;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Caller;

/** A notice that left the house: issued once, served once, never changed. */
@Entity
@Table(name = "notice")
@NamedQuery(
        name = "Notice.ofCase",
        query = "select n from Notice n where n.subjectKind = :kind and n.subjectNumber = :number"
                + " order by n.issuedAt, n.id")
@NamedQuery(
        name = "Notice.of",
        query = "select n from Notice n where n.subjectKind = :kind and n.subjectNumber = :number"
                + " and n.organId in :visible order by n.issuedAt desc, n.id desc")
public class Notice {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "organ_id", nullable = false)
    private long organId;

    @Column(name = "template", nullable = false, length = 10)
    private String template;

    @Column(name = "template_from", nullable = false)
    private LocalDate templateFrom;

    @Column(name = "subject_kind", nullable = false, length = 40)
    private String subjectKind;

    @Column(name = "subject_number", nullable = false, length = 60)
    private String subjectNumber;

    @Column(name = "title", nullable = false, length = 200)
    private String title;

    @Column(name = "addressee", nullable = false, length = 200)
    private String addressee;

    @Column(name = "document_word", length = 50)
    private String documentWord;

    @Column(name = "number_year")
    private Integer numberYear;

    @Column(name = "serial")
    private Integer serial;

    @Column(name = "issued_on", nullable = false)
    private LocalDate issuedOn;

    @Column(name = "issued_at", nullable = false)
    private Instant issuedAt;

    @Column(name = "issued_by", nullable = false, length = 100)
    private String issuedBy;

    @Column(name = "issued_by_name", nullable = false, length = 100)
    private String issuedByName;

    @Enumerated(EnumType.STRING)
    @Column(name = "service_way", length = 20)
    private WayOfService serviceWay;

    @Column(name = "dispatched_on")
    private LocalDate dispatchedOn;

    @Column(name = "served_on")
    private LocalDate servedOn;

    @Column(name = "waybill", length = 60)
    private String waybill;

    @Column(name = "receiver", length = 100)
    private String receiver;

    @Column(name = "service_remark", length = 400)
    private String serviceRemark;

    protected Notice() {}

    /** @param number null for a paper without one */
    public static Notice issue(
            DraftNotice draft,
            NoticeTemplate template,
            String addressee,
            DocumentNumber number,
            Caller by,
            Instant at) {
        Notice notice = new Notice();
        notice.organId = draft.organId();
        notice.template = template.code();
        notice.templateFrom = template.validFrom();
        notice.subjectKind = draft.subjectKind();
        notice.subjectNumber = draft.subjectNumber();
        notice.title = template.title();
        notice.addressee = atMost("addressee", addressee, 200);
        if (number != null) {
            notice.documentWord = number.word();
            notice.numberYear = number.year();
            notice.serial = number.serial();
        }
        notice.issuedOn = draft.on();
        notice.issuedAt = at;
        notice.issuedBy = by.login();
        notice.issuedByName = by.name();
        return notice;
    }

    /**
     * @throws Conflict NOTICE_SERVED when the record stands already
     * @throws RuleBroken SERVED_BEFORE_ISSUED, SERVED_IN_FUTURE
     */
    public void serve(RecordServiceOfNotice command, LocalDate today) {
        if (dispatchedOn != null) {
            throw new Conflict("NOTICE_SERVED");
        }
        if (command.way() == null || command.on() == null) {
            throw RuleBroken.at("on", "SERVICE_INCOMPLETE");
        }
        if (command.on().isBefore(issuedOn)) {
            throw RuleBroken.at("on", "SERVED_BEFORE_ISSUED", issuedOn);
        }
        if (command.on().isAfter(today)) {
            throw RuleBroken.at("on", "SERVED_IN_FUTURE");
        }
        serviceWay = command.way();
        dispatchedOn = command.on();
        servedOn = ServiceDay.counting(command.way(), command.on());
        waybill = atMost("waybill", command.waybill(), 60);
        receiver = atMost("receiver", command.receiver(), 100);
        serviceRemark = atMost("remark", command.remark(), 400);
    }

    private static String atMost(String field, String value, int longest) {
        String kept = Composer.clean(value);
        if (kept.length() > longest) {
            throw RuleBroken.at(field, "NOTICE_VALUE_TOO_LONG", longest);
        }
        return kept.isEmpty() ? null : kept;
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

    public String documentNumber() {
        return serial == null ? null : new DocumentNumber(documentWord, numberYear, serial).printed();
    }

    /** Values of the proof of service, by field of its template; the label of the way comes from the caller. */
    public Map<String, String> proofOfService(String wayLabel) {
        if (dispatchedOn == null) {
            throw new Conflict("NOTICE_NOT_SERVED");
        }
        Map<String, String> values = new HashMap<>();
        values.put("document", title);
        values.put("documentNumber", documentNumber());
        values.put("addressee", addressee);
        values.put("way", wayLabel);
        values.put("on", dispatchedOn.toString());
        values.put("servedOn", servedOn.toString());
        values.put("waybill", waybill);
        values.put("receiver", receiver);
        values.put("remark", serviceRemark);
        values.values().removeIf(v -> v == null);
        return values;
    }

    /** @param previewHtml empty in lists */
    public NoticeView view(String previewHtml) {
        List<String> warnings =
                dispatchedOn == null ? List.of() : ServiceDay.warnings(serviceWay, dispatchedOn, waybill);
        return new NoticeView(
                id,
                version,
                template,
                title,
                documentNumber(),
                subjectKind,
                subjectNumber,
                organId,
                issuedOn,
                issuedAt,
                issuedByName,
                dispatchedOn,
                servedOn,
                serviceWay,
                waybill,
                List.of(),
                warnings,
                previewHtml);
    }

    public String subjectKind() {
        return subjectKind;
    }

    public String subjectNumber() {
        return subjectNumber;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Notice notice && id != null && id.equals(notice.id);
    }

    @Override
    public int hashCode() {
        return Notice.class.hashCode();
    }
}
