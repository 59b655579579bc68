package org.sunlight.web.kit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sunlight.law.clock.ExplainedDay;
import org.sunlight.law.clock.Explanation;

/** Lays the days of an explanation out as a calendar of whole weeks, Monday first. */
@Named("weeks")
@RequestScoped
public class Weeks {

    private static final String WHY = "clock.Why.";

    /**
     * One field of the calendar.
     *
     * @param date null for a field before day zero
     * @param text what stands in the field
     * @param words why the day counts or not, for title and screen reader
     */
    public record Cell(LocalDate date, String text, String words, String style) {}

    public List<Integer> getWeekdays() {
        return List.of(1, 2, 3, 4, 5, 6, 7);
    }

    public List<Cell> of(Explanation explanation) {
        List<Cell> cells = new ArrayList<>();
        if (explanation == null) {
            return cells;
        }
        for (int day = 1; day < explanation.dayZero().getDayOfWeek().getValue(); day++) {
            cells.add(new Cell(null, "", "", "rest"));
        }
        LocalDate month = null;
        for (ExplainedDay day : explanation.days()) {
            boolean newMonth = month == null || month.getMonth() != day.date().getMonth();
            cells.add(cell(day, day.date().equals(explanation.dueOn()), newMonth));
            month = day.date();
        }
        return cells;
    }

    private static Cell cell(ExplainedDay day, boolean due, boolean newMonth) {
        Locale locale = Language.current();
        String date = newMonth
                ? day.date().getMonthValue() + "/" + day.date().getDayOfMonth()
                : String.valueOf(day.date().getDayOfMonth());
        StringBuilder text = new StringBuilder(date);
        if (day.ordinal() != null) {
            text.append(" \u00b7 ").append(day.ordinal());
        }
        String mark = mark(day.why());
        if (mark != null) {
            text.append(' ').append(Texts.text(locale, mark));
        }
        String name = HolidayNames.here(day.whyName());
        String words = (name.isEmpty() ? "" : name + " ")
                + Texts.text(locale, day.why())
                + (day.ordinal() == null ? "" : " " + Texts.text(locale, "clock.explanation.ordinal", day.ordinal()))
                + (due ? " " + Texts.text(locale, "clock.explanation.due") : "");
        return new Cell(day.date(), text.toString(), words, style(day, due));
    }

    private static String mark(String why) {
        return switch (why.substring(WHY.length())) {
            case "MAKE_UP" -> "clock.explanation.makeUp";
            case "HOLIDAY", "LOCAL_HOLIDAY" -> "clock.explanation.rest";
            case "PAUSED" -> "clock.explanation.paused-short";
            default -> null;
        };
    }

    private static String style(ExplainedDay day, boolean due) {
        if (due) {
            return "due";
        }
        if (day.why().equals(WHY + "MAKE_UP")) {
            return "make-up";
        }
        return day.counted() ? "counted" : "rest";
    }
}
