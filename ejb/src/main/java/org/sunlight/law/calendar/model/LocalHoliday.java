package org.sunlight.law.calendar.model;

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
import org.sunlight.law.calendar.CalendarDay;
import org.sunlight.law.calendar.DayKind;
import org.sunlight.law.calendar.EnterLocalHoliday;
import org.sunlight.law.calendar.LocalHolidayView;

/** A day off of one place. Withdrawn, never deleted. */
@Entity
@Table(name = "local_holiday")
@NamedQuery(
        name = "LocalHoliday.ofOrgan",
        query = "select h from LocalHoliday h where h.organId = :organ and h.withdrawnAt is null order by h.day")
@NamedQuery(
        name = "LocalHoliday.all",
        query = "select h from LocalHoliday h where h.withdrawnAt is null order by h.day, h.organId")
public class LocalHoliday {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "organ_id", nullable = false)
    private long organId;

    @Column(name = "day", nullable = false)
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 16)
    private DayKind kind;

    @Column(name = "name", nullable = false, length = 60)
    private String name;

    @Column(name = "source", nullable = false, length = 200)
    private String source;

    @Column(name = "entered_by", nullable = false, length = 60)
    private String enteredBy;

    @Column(name = "entered_at", nullable = false)
    private Instant enteredAt;

    @Column(name = "withdrawn_by", length = 60)
    private String withdrawnBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected LocalHoliday() {}

    public static LocalHoliday enter(EnterLocalHoliday command, String by, Instant at) {
        LocalHoliday holiday = new LocalHoliday();
        holiday.organId = command.organId();
        holiday.day = command.day();
        holiday.kind = DayKind.LOCAL_HOLIDAY;
        holiday.name = command.name();
        holiday.source = command.source();
        holiday.enteredBy = by;
        holiday.enteredAt = at;
        return holiday;
    }

    public void withdraw(String by, Instant at) {
        withdrawnBy = by;
        withdrawnAt = at;
    }

    public long organId() {
        return organId;
    }

    public CalendarDay calendarDay() {
        return new CalendarDay(day, kind, name);
    }

    public LocalHolidayView view() {
        return new LocalHolidayView(id, organId, day, name, source, enteredBy);
    }
}
