package org.sunlight.petition.statistics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sunlight.office.notice.PlainPaper.Part;
import org.sunlight.office.notice.PlainPaper.Table;
import org.sunlight.office.notice.PlainPaper.Text;
import org.sunlight.petition.casework.Regime;

/**
 * The wording of a report under one regulation, as shipped in {@code petition/report}: each line begins with what it is
 * (title, to, text, table); {@code {NAME}} is filled with a figure.
 */
final class ReportText {

    private static final Pattern GAP = Pattern.compile("\\{([A-Za-z_:]+)}");

    private final List<String> lines;

    private ReportText(List<String> lines) {
        this.lines = lines;
    }

    static ReportText of(Regime regime) {
        String name = "/petition/report/" + regime.from().getYear() + ".txt";
        try (InputStream file = ReportText.class.getResourceAsStream(name)) {
            return new ReportText(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("report unreadable: " + name, e);
        }
    }

    String title(UnaryOperator<String> filling) {
        return single("title ", filling);
    }

    String addressee(UnaryOperator<String> filling) {
        return single("to ", filling);
    }

    private String single(String beginning, UnaryOperator<String> filling) {
        return lines.stream()
                .filter(line -> line.startsWith(beginning))
                .map(line -> fill(line.substring(beginning.length()), filling))
                .findFirst()
                .orElseThrow();
    }

    /** Sentences and tables in their order; a sentence whose only gap stays empty is left out. */
    List<Part> parts(UnaryOperator<String> filling, Function<Dimension, Table> tables) {
        List<Part> parts = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("text ")) {
                String text = fill(line.substring(5), filling);
                if (!text.isBlank()) {
                    parts.add(new Text(text));
                }
            } else if (line.startsWith("table ")) {
                parts.add(tables.apply(Dimension.valueOf(line.substring(6).strip())));
            }
        }
        return parts;
    }

    private static String fill(String text, UnaryOperator<String> filling) {
        return GAP.matcher(text).replaceAll(gap -> Matcher.quoteReplacement(filling.apply(gap.group(1))));
    }
}
