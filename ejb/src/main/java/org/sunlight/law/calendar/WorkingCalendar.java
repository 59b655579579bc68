package org.sunlight.law.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which days are working days: Monday to Friday, less the holidays and plus the make-up working days of the yearly
 * notices, less the holidays of a place. An immutable value; all days are days in Asia/Shanghai. A year without a notice
 * is counted by plain Monday to Friday, and {@link #isProvisional} says so.
 * Source: 全国年节及纪念日放假办法 第二条、第四条; yearly 国务院办公厅关于部分节假日安排的通知.
 */
public final class WorkingCalendar {

    private static final int LONGEST_HOLIDAY = 60;

    private final Map<LocalDate, CalendarDay> named;
    private final Set<Integer> noticedYears;

    private WorkingCalendar(Map<LocalDate, CalendarDay> named, Set<Integer> noticedYears) {
        this.named = Map.copyOf(named);
        this.noticedYears = Set.copyOf(noticedYears);
    }

    /**
     * @param days the days that differ from plain Monday to Friday; of two entries for one day the later wins
     * @param noticedYears years for which a notice was published
     */
    public static WorkingCalendar of(Collection<CalendarDay> days, Set<Integer> noticedYears) {
        Map<LocalDate, CalendarDay> named = new HashMap<>();
        days.forEach(day -> named.put(day.date(), day));
        return new WorkingCalendar(named, noticedYears);
    }

    /** This calendar with further days laid over it, and with one more year that has its notice. */
    public WorkingCalendar with(Collection<CalendarDay> days, Set<Integer> years) {
        Map<LocalDate, CalendarDay> all = new HashMap<>(named);
        days.forEach(day -> all.put(day.date(), day));
        Set<Integer> noticed = new HashSet<>(noticedYears);
        noticed.addAll(years);
        return new WorkingCalendar(all, noticed);
    }

    public boolean isWorking(LocalDate day) {
        return kind(day).isWorking();
    }

    public DayKind kind(LocalDate day) {
        CalendarDay entry = named.get(day);
        if (entry != null) {
            return entry.kind();
        }
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY ? DayKind.WEEKEND : DayKind.WORKING;
    }

    /** Name of the holiday the day belongs to, also for its make-up working day; null for an ordinary day. */
    public String nameOf(LocalDate day) {
        CalendarDay entry = named.get(day);
        return entry == null ? null : entry.name();
    }

    /**
     * The n-th working day after the given day; with 0 the given day itself, working or not.
     *
     * @param dayZeroExclusive not counted
     * @param count not negative
     */
    public LocalDate plusWorkingDays(LocalDate dayZeroExclusive, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("count " + count);
        }
        LocalDate day = dayZeroExclusive;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            if (isWorking(day)) {
                left--;
            }
        }
        return day;
    }

    /** Number of working days after the first and up to the second; negative when the second lies before the first. */
    public int workingDaysBetween(LocalDate fromExclusive, LocalDate untilInclusive) {
        if (untilInclusive.isBefore(fromExclusive)) {
            return -workingDaysBetween(untilInclusive, fromExclusive);
        }
        int count = 0;
        for (LocalDate day = fromExclusive; day.isBefore(untilInclusive); ) {
            day = day.plusDays(1);
            if (isWorking(day)) {
                count++;
            }
        }
        return count;
    }

    /** @throws IllegalStateException if sixty days in a row are off, which no calendar can mean */
    public LocalDate firstWorkingDayOnOrAfter(LocalDate day) {
        LocalDate candidate = day;
        for (int i = 0; i < LONGEST_HOLIDAY; i++) {
            if (isWorking(candidate)) {
                return candidate;
            }
            candidate = candidate.plusDays(1);
        }
        throw new IllegalStateException("no working day within sixty days after " + day);
    }

    public boolean hasNotice(int year) {
        return noticedYears.contains(year);
    }

    /** True when a year that the span touches has no notice, so that its holidays are not known. */
    public boolean isProvisional(LocalDate fromInclusive, LocalDate untilInclusive) {
        for (int year = fromInclusive.getYear(); year <= untilInclusive.getYear(); year++) {
            if (!hasNotice(year)) {
                return true;
            }
        }
        return false;
    }
}
