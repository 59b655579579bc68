package org.sunlight.web.page.law;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.sunlight.law.calendar.CalendarQueries;
import org.sunlight.law.calendar.DayKind;
import org.sunlight.law.calendar.HolidayNoticeView;
import org.sunlight.law.calendar.NoticeState;
import org.sunlight.law.calendar.WorkingCalendar;

/** The working calendar of one year, month by month, with the notices it rests on. */
@Named("calendarPage")
@RequestScoped
public class CalendarPage {

    private static final int FIRST_YEAR = 2007;
    private static final int YEARS_AHEAD = 2;

    /** A month; blanks are the fields before its first day, in weeks that begin on Monday. */
    public record Month(YearMonth month, List<Integer> blanks, List<Day> days, long workingDays) {}

    /** A day of a month. */
    public record Day(LocalDate date, DayKind kind, String name) {

        public boolean isNamed() {
            return name != null;
        }
    }

    @Inject
    private CalendarQueries calendars;

    @Inject
    private Clock clock;

    private Integer year;
    private Long organ;

    public List<Month> getMonths() {
        WorkingCalendar calendar = calendars.calendar(organ);
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> month(calendar, YearMonth.of(getYear(), month)))
                .toList();
    }

    private static Month month(WorkingCalendar calendar, YearMonth month) {
        LocalDate first = month.atDay(1);
        List<Day> days = first.datesUntil(month.atEndOfMonth().plusDays(1))
                .map(day -> new Day(day, calendar.kind(day), calendar.nameOf(day)))
                .toList();
        List<Integer> blanks =
                IntStream.range(1, first.getDayOfWeek().getValue()).boxed().toList();
        long working = days.stream().filter(day -> day.kind().isWorking()).count();
        return new Month(month, blanks, days, working);
    }

    public List<HolidayNoticeView> getNotices() {
        return calendars.notices().stream()
                .filter(notice -> notice.year() == getYear() && notice.state() == NoticeState.IN_FORCE)
                .toList();
    }

    /** Drafts of any year wait to be looked at. */
    public List<HolidayNoticeView> getDrafts() {
        return calendars.notices().stream()
                .filter(notice -> notice.state() == NoticeState.DRAFT)
                .toList();
    }

    public boolean isProvisional() {
        return !calendars.calendar(null).hasNotice(getYear());
    }

    public List<Integer> getYears() {
        List<Integer> years = new ArrayList<>();
        for (int each = LocalDate.now(clock).getYear() + YEARS_AHEAD; each >= FIRST_YEAR; each--) {
            years.add(each);
        }
        return years;
    }

    public int getYear() {
        int today = LocalDate.now(clock).getYear();
        return year == null || year < FIRST_YEAR || year > today + YEARS_AHEAD ? today : year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public Long getOrgan() {
        return organ;
    }

    public void setOrgan(Long organ) {
        this.organ = organ;
    }
}
