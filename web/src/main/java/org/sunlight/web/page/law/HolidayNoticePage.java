package org.sunlight.web.page.law;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sunlight.law.calendar.CalendarQueries;
import org.sunlight.law.calendar.CalendarService;
import org.sunlight.law.calendar.DraftHolidayNotice;
import org.sunlight.law.calendar.HolidayNoticeView;
import org.sunlight.law.calendar.NoticeKind;
import org.sunlight.law.calendar.SettleHolidayNotice;
import org.sunlight.law.clock.MovedClock;
import org.sunlight.law.clock.Recalculation;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.web.kit.Entries;

/** Enter a holiday notice; look at the cases it moves; put it in force. */
@Named("holidayNoticePage")
@ViewScoped
public class HolidayNoticePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CalendarService calendar;

    @Inject
    private transient CalendarQueries calendars;

    @Inject
    private transient Recalculation recalculation;

    @Inject
    private transient OrganQueries organs;

    @Inject
    private transient CurrentCaller caller;

    @Inject
    private transient Clock clock;

    private Long id;
    private HolidayNoticeView notice;
    private List<MovedClock> moved;
    private Integer year;
    private NoticeKind kind = NoticeKind.ANNUAL;
    private final Entries entry = new Entries();

    public void load() {
        if (id == null) {
            year = year == null ? LocalDate.now(clock).getYear() + 1 : year;
        } else {
            notice = calendars.notice(id);
            moved = recalculation.preview(id, organs.visibleTo(caller.get()));
        }
    }

    public String draft() {
        HolidayNoticeView drafted = calendar.draft(new DraftHolidayNotice(
                year,
                kind,
                entry.text("documentNumber"),
                entry.day("issuedOn"),
                entry.text("address"),
                NoticeLines.read((String) entry.get("days"))));
        return "/law/holiday-notice.xhtml?faces-redirect=true&id=" + drafted.id();
    }

    public String putInForce() {
        calendar.putInForce(new SettleHolidayNotice(id, notice.version()));
        return back();
    }

    public String discard() {
        calendar.discard(new SettleHolidayNotice(id, notice.version()));
        return back();
    }

    private String back() {
        return "/law/calendar.xhtml?faces-redirect=true&year=" + notice.year();
    }

    public NoticeKind[] getKinds() {
        return NoticeKind.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public HolidayNoticeView getNotice() {
        return notice;
    }

    public List<MovedClock> getMoved() {
        return moved;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public NoticeKind getKind() {
        return kind;
    }

    public void setKind(NoticeKind kind) {
        this.kind = kind;
    }

    public Entries getEntry() {
        return entry;
    }
}
