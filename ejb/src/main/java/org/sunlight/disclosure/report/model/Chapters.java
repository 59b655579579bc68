package org.sunlight.disclosure.report.model;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sunlight.disclosure.report.ReportForm;
import org.sunlight.disclosure.report.ReportTables;
import org.sunlight.shared.error.RuleBroken;

/** The six chapters: titles and first text by the form, figures put in where the text asks for them. */
public final class Chapters {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    private Chapters() {}

    /** Title by number. */
    public static SortedMap<Integer, String> titles(ReportForm form) {
        return column(form, "title");
    }

    /** First text by number, with places for figures. */
    public static SortedMap<Integer, String> prose(ReportForm form) {
        return column(form, "prose");
    }

    /**
     * The text with its figures.
     *
     * @param others figures beside the tables: {@code year}, {@code organ}, {@code fee}
     */
    public static String fill(String prose, ReportTables tables, Map<String, String> others) {
        return PLACE.matcher(prose)
                .replaceAll(place ->
                        Matcher.quoteReplacement(others.getOrDefault(place.group(1), sum(place.group(1), tables))));
    }

    /** @throws RuleBroken UNKNOWN_FIGURE if the text asks for a figure that the form does not have */
    public static void examine(String prose, ReportForm form, Map<String, String> others) {
        Matcher place = PLACE.matcher(prose);
        while (place.find()) {
            if (others.containsKey(place.group(1))) {
                continue;
            }
            for (String cell : place.group(1).split("\\+")) {
                if (!form.cells().containsKey(cell)) {
                    throw RuleBroken.at("prose", "UNKNOWN_FIGURE", place.group(1));
                }
            }
        }
    }

    private static String sum(String cells, ReportTables tables) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String cell : cells.split("\\+")) {
            sum = sum.add(tables.figure(cell));
        }
        return sum.toPlainString();
    }

    private static SortedMap<Integer, String> column(ReportForm form, String name) {
        SortedMap<Integer, String> chapters = new TreeMap<>();
        FormLibrary.read(form.id(), "chapters.csv")
                .forEach(line -> chapters.put(Integer.valueOf(line.get("chapter")), line.get(name)));
        return chapters;
    }
}
