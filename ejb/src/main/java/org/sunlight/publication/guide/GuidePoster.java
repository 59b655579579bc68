package org.sunlight.publication.guide;

import java.util.Locale;
import org.sunlight.office.notice.PaperWords;
import org.sunlight.office.notice.PrintedSheet;

/** The poster of the reception hall (依申请公开指南), set from what is public and in Chinese like every paper of the bureau. */
public final class GuidePoster {

    private static final PaperWords WORDS = PaperWords.of("guide");

    /** Sizes of paper that a bureau prints or has printed. */
    public enum Size {
        A4(1.0),
        A3(1.414);

        private final double scale;

        Size(double scale) {
            this.scale = scale;
        }
    }

    private GuidePoster() {}

    /** Begins on one page and goes on to a second only where the section on requests is longer than a wall can hold. */
    public static byte[] print(PublicGuide guide, Size size) {
        return PrintedSheet.print(guide.title(), style(size), body(guide));
    }

    private static String style(Size size) {
        return """
            @page { size: %s portrait; margin: %smm; }
            body { margin: 0; font: %spt/%spt Song; color: #1d2733; }
            .head { background-color: #163a69; color: #ffffff; padding: %smm; text-align: center; }
            .head p { font-size: %spt; line-height: %spt; margin: 0; }
            .head h1 { font: bold %spt/%spt Song; margin: %smm 0 0 0; letter-spacing: %spt; }
            table { border-collapse: collapse; width: 100%%; margin: %smm 0; }
            th, td { border-bottom: 0.3mm solid #7f8c99; padding: %smm %smm; text-align: left; vertical-align: top; }
            th { width: 26%%; font-weight: bold; color: #163a69; font-size: %spt; line-height: %spt; }
            td { font-weight: bold; font-size: %spt; line-height: %spt; }
            h2 { font: bold %spt/%spt Song; color: #163a69; margin: 0 0 %smm 0; }
            .steps p { margin: 0 0 %smm 0; }
            .foot { margin-top: %smm; font-size: %spt; color: #51606f; text-align: center; }
            """.formatted(values(
                size,
                size.name(),
                12,
                12,
                19,
                8,
                15,
                22,
                34,
                44,
                2,
                4,
                5,
                2.5,
                3,
                15,
                22,
                18,
                25,
                18,
                26,
                2,
                1.6,
                5,
                10));
    }

    private static Object[] values(Size size, String name, double... lengths) {
        Object[] values = new Object[lengths.length + 1];
        values[0] = name;
        for (int i = 0; i < lengths.length; i++) {
            values[i + 1] = String.format(Locale.ROOT, "%.1f", lengths[i] * size.scale);
        }
        return values;
    }

    private static String body(PublicGuide guide) {
        GuideContent said = guide.content();
        StringBuilder html = new StringBuilder("<div class=\"head\"><p>")
                .append(PrintedSheet.escaped(guide.publisher()))
                .append("</p><h1>")
                .append(WORDS.get("guide.hall.title"))
                .append("</h1></div><table><tbody>");
        row(html, "guide.poster.office", said.office());
        row(html, "guide.address", said.address());
        row(html, "guide.postcode", said.postcode());
        row(html, "guide.poster.phone", said.phone());
        row(html, "guide.fax", said.fax());
        row(html, "guide.email", said.email());
        row(html, "guide.hours", said.hours());
        html.append("</tbody></table><h2>").append(WORDS.get("guide.hall.how")).append("</h2><div class=\"steps\">");
        said.requestLines()
                .forEach(line ->
                        html.append("<p>").append(PrintedSheet.escaped(line)).append("</p>"));
        return html.append("</div><p class=\"foot\">")
                .append(WORDS.get("guide.indexNumber"))
                .append(' ')
                .append(PrintedSheet.escaped(guide.indexNumber()))
                .append("</p>")
                .toString();
    }

    private static void row(StringBuilder html, String key, String value) {
        if (value != null) {
            html.append("<tr><th>").append(WORDS.get(key)).append("</th><td>");
            html.append(PrintedSheet.escaped(value)).append("</td></tr>");
        }
    }
}
