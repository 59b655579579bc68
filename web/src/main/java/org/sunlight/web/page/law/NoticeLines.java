package org.sunlight.web.page.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sunlight.law.calendar.CalendarDay;
import org.sunlight.law.calendar.DayKind;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;

/** The days of a notice as they are typed: one stretch a line, {@code first[..last] kind name}. */
final class NoticeLines {

    private static final int LONGEST_STRETCH = 31;
    private static final Pattern LINE =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:\\.\\.(\\d{4}-\\d{2}-\\d{2}))?\\s+(\\S+)\\s+(\\S.{0,58})");

    private NoticeLines() {}

    /** @throws RuleBroken naming the line that cannot be read */
    static List<CalendarDay> read(String text) {
        List<CalendarDay> days = new ArrayList<>();
        int number = 0;
        for (String line : text == null ? List.<String>of() : text.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                days.addAll(stretch(line.strip(), number));
            }
        }
        return days;
    }

    private static List<CalendarDay> stretch(String line, int number) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw unreadable(number);
        }
        try {
            LocalDate first = LocalDate.parse(parts.group(1));
            LocalDate last = parts.group(2) == null ? first : LocalDate.parse(parts.group(2));
            DayKind kind = kind(parts.group(3), number);
            if (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST_STRETCH))) {
                throw unreadable(number);
            }
            return first.datesUntil(last.plusDays(1))
                    .map(day -> new CalendarDay(day, kind, parts.group(4)))
                    .toList();
        } catch (DateTimeException malformed) {
            throw unreadable(number);
        }
    }

    private static DayKind kind(String word, int number) {
        for (DayKind kind : List.of(DayKind.HOLIDAY, DayKind.MAKE_UP, DayKind.WORKING)) {
            for (Locale locale : List.of(Language.CHINESE, Locale.ENGLISH)) {
                if (word.equals(Texts.text(locale, "calendar.line." + kind))) {
                    return kind;
                }
            }
        }
        throw unreadable(number);
    }

    private static RuleBroken unreadable(int number) {
        return RuleBroken.at("days", "NOTICE_LINE_UNREADABLE", String.valueOf(number));
    }
}
