package org.sunlight.law.calendar.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sunlight.law.calendar.CalendarDay;
import org.sunlight.law.calendar.NoticeKind;
import org.sunlight.law.calendar.WorkingCalendar;

/**
 * The national calendar: the notices of the product, then those entered since, in the order in which they came into
 * force. An annual notice replaces all that earlier notices said for its year; an amendment changes only the days it
 * names.
 */
public final class AssembledCalendar {

    private record Layer(int year, NoticeKind kind, List<CalendarDay> days) {}

    private AssembledCalendar() {}

    /** @param inForce in the order in which they came into force */
    public static WorkingCalendar of(List<HolidayNotice> inForce) {
        return assemble(inForce.stream()
                .map(notice -> new Layer(notice.year(), notice.kind(), notice.days()))
                .toList());
    }

    /** The calendar as it would be with one more notice. */
    public static WorkingCalendar with(List<HolidayNotice> inForce, HolidayNotice draft) {
        List<HolidayNotice> all = new ArrayList<>(inForce);
        all.add(draft);
        return of(all);
    }

    private static WorkingCalendar assemble(List<Layer> layers) {
        List<ShippedCalendar.NoticeDay> days = new ArrayList<>(ShippedCalendar.days());
        Set<Integer> years = new HashSet<>(ShippedCalendar.years());
        for (Layer layer : layers) {
            if (layer.kind() == NoticeKind.ANNUAL) {
                days.removeIf(day -> day.noticeYear() == layer.year());
                years.add(layer.year());
            }
            layer.days().forEach(day -> days.add(new ShippedCalendar.NoticeDay(layer.year(), day)));
        }
        return WorkingCalendar.of(
                days.stream().map(ShippedCalendar.NoticeDay::day).toList(), years);
    }
}
