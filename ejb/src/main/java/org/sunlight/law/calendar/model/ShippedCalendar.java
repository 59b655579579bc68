package org.sunlight.law.calendar.model;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.sunlight.law.calendar.CalendarDay;
import org.sunlight.law.calendar.DayKind;
import org.sunlight.law.calendar.WorkingCalendar;

/** The notices that ship with the product, 2007 to 2026. */
public final class ShippedCalendar {

    /**
     * A notice of the State Council's general office.
     *
     * @param documentNumber null where it is not known
     * @param issuedOn null where it is not known
     */
    public record Notice(int year, String documentNumber, LocalDate issuedOn, String address) {}

    /** A day with the year of the notice that names it; that year may differ from the day's own. */
    public record NoticeDay(int noticeYear, CalendarDay day) {}

    private static final List<NoticeDay> DAYS = read("days.csv", ShippedCalendar::day);
    private static final List<Notice> NOTICES = read("notices.csv", ShippedCalendar::notice);

    private ShippedCalendar() {}

    public static List<NoticeDay> days() {
        return DAYS;
    }

    public static List<Notice> notices() {
        return NOTICES;
    }

    public static Set<Integer> years() {
        return NOTICES.stream().map(Notice::year).collect(Collectors.toSet());
    }

    public static WorkingCalendar calendar() {
        return WorkingCalendar.of(DAYS.stream().map(NoticeDay::day).toList(), years());
    }

    private static NoticeDay day(CSVRecord row) {
        DayKind kind = "holiday".equals(row.get("kind")) ? DayKind.HOLIDAY : DayKind.MAKE_UP;
        CalendarDay day = new CalendarDay(LocalDate.parse(row.get("date")), kind, row.get("name"));
        return new NoticeDay(Integer.parseInt(row.get("year")), day);
    }

    private static Notice notice(CSVRecord row) {
        String issued = row.get("issued_on");
        return new Notice(
                Integer.parseInt(row.get("year")),
                row.get("document_number"),
                issued == null ? null : LocalDate.parse(issued),
                row.get("address"));
    }

    private static <T> List<T> read(String name, Function<CSVRecord, T> row) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setNullString("")
                .get();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ShippedCalendar.class.getResourceAsStream("/law/calendar/" + name), name),
                StandardCharsets.UTF_8)) {
            return format.parse(reader).stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("/law/calendar/" + name, e);
        }
    }
}
