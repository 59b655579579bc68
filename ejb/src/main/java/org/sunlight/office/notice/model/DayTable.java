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
                LetterWords.get("explanation.date"),
                LetterWords.get("explanation.counted"),
                LetterWords.get("explanation.why"));
        return new Letter.Grid(LetterWords.get("explanation.caption"), head, rows, true);
    }

    private static List<String> row(ExplainedDay day) {
        String why = LetterWords.get("explanation.why." + day.why().substring(WHY.length()));
        return List.of(
                LetterWords.day(day.date()),
                day.counted() ? String.valueOf(day.ordinal()) : LetterWords.get("explanation.not"),
                day.whyName() == null ? why : LetterWords.format("explanation.named", why, day.whyName()));
    }
}
