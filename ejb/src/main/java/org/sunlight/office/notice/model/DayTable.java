package org.sunlight.office.notice.model;

import java.util.List;
import org.sunlight.law.clock.ExplainedDay;
import org.sunlight.law.clock.Explanation;

/** The days of a clock as a table to print: every day from day zero to the due day, counted or not, and why. */
public final class DayTable {

    private static final String WHY = "clock.Why.";

    private DayTable() {}

    public static Letter.Grid of(Explanation explanation) {
        List<List<String>> rows = explanation.days().stream()
                .filter(day -> explanation.dueOn() == null || !day.date().isAfter(explanation.dueOn()))
                .map(DayTable::row)
                .toList();
        List<String> head = List.of(
                PaperWords.get("explanation.date"),
                PaperWords.get("explanation.counted"),
                PaperWords.get("explanation.why"));
        return new Letter.Grid(PaperWords.get("explanation.caption"), head, rows, true);
    }

    private static List<String> row(ExplainedDay day) {
        String why = PaperWords.get("explanation.why." + day.why().substring(WHY.length()));
        return List.of(
                PaperWords.day(day.date()),
                day.counted() ? String.valueOf(day.ordinal()) : PaperWords.get("explanation.not"),
                day.whyName() == null ? why : PaperWords.format("explanation.named", why, day.whyName()));
    }
}
