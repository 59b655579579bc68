package org.sunlight.law.calendar.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sunlight.law.calendar.CalendarDay;
import org.sunlight.law.calendar.DraftHolidayNotice;
import org.sunlight.law.calendar.HolidayNoticeView;
import org.sunlight.law.calendar.NoticeKind;
import org.sunlight.law.calendar.NoticeState;
import org.sunlight.shared.error.Conflict;

/** A notice that came after release: drafted, looked at with what it moves, put in force. Never changed afterwards. */
@Entity
@Table(name = "holiday_notice")
@NamedQuery(name = "HolidayNotice.all", query = "select n from HolidayNotice n order by n.inForceAt, n.id")
public class HolidayNotice {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "calendar_year", nullable = false)
    private int year;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 12)
    private NoticeKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 12)
    private NoticeState state;

    @Column(name = "document_number", nullable = false, length = 60)
    private String documentNumber;

    @Column(name = "issued_on", nullable = false)
    private LocalDate issuedOn;

    @Column(name = "address", length = 400)
    private String address;

    @Column(name = "drafted_by", nullable = false, length = 60)
    private String draftedBy;

    @Column(name = "drafted_at", nullable = false)
    private Instant draftedAt;

    @Column(name = "in_force_by", length = 60)
    private String inForceBy;

    @Column(name = "in_force_at")
    private Instant inForceAt;

    @ElementCollection
    @CollectionTable(name = "holiday_notice_day", joinColumns = @JoinColumn(name = "notice_id"))
    @AttributeOverride(name = "date", column = @Column(name = "day", nullable = false))
    @OrderBy("date")
    private List<NamedDay> days = new ArrayList<>();

    protected HolidayNotice() {}

    public static HolidayNotice draft(DraftHolidayNotice command, String by, Instant at) {
        HolidayNotice notice = new HolidayNotice();
        notice.year = command.year();
        notice.kind = command.kind();
        notice.state = NoticeState.DRAFT;
        notice.documentNumber = command.documentNumber();
        notice.issuedOn = command.issuedOn();
        notice.address = command.address();
        notice.draftedBy = by;
        notice.draftedAt = at;
        command.days().forEach(day -> notice.days.add(NamedDay.of(day)));
        return notice;
    }

    public void putInForce(String by, Instant at) {
        leaveDraft(NoticeState.IN_FORCE);
        inForceBy = by;
        inForceAt = at;
    }

    public void discard() {
        leaveDraft(NoticeState.DISCARDED);
    }

    private void leaveDraft(NoticeState next) {
        if (state != NoticeState.DRAFT) {
            throw new Conflict("NOTICE_NOT_A_DRAFT");
        }
        state = next;
    }

    public NoticeState state() {
        return state;
    }

    public int year() {
        return year;
    }

    public NoticeKind kind() {
        return kind;
    }

    public List<CalendarDay> days() {
        return days.stream().map(NamedDay::day).toList();
    }

    public HolidayNoticeView view() {
        return new HolidayNoticeView(id, year, kind, state, documentNumber, issuedOn, address, days(), version);
    }

    public long version() {
        return version;
    }
}
