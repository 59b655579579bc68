package org.sunlight.publication.basiccatalogue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sunlight.office.notice.PaperWords;
import org.sunlight.office.notice.PrintedSheet;

/** An edition on paper: a wide table on A3, in Chinese like every paper of the bureau. */
public final class BasicCataloguePaper {

    private static final PaperWords WORDS = PaperWords.of("guide");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern(WORDS.get("basic.paper.day"));

    private static final String STYLE = """
            @page { size: A3 landscape; margin: 18mm 14mm;
              @bottom-center { content: counter(page) " / " counter(pages); font: 9pt Song; } }
            body { margin: 0; font: 9pt/14pt Song; }
            h1 { font: bold 18pt/28pt Song; text-align: center; margin: 0 0 4pt 0; }
            p { margin: 0 0 8pt 0; text-align: center; }
            table { border-collapse: collapse; width: 100%; -fs-table-paginate: paginate; }
            th, td { border: 0.2mm solid #000; padding: 3pt 4pt; text-align: left; font-weight: normal; }
            th { font-weight: bold; text-align: center; }
            tr { page-break-inside: avoid; }
            """;

    private static final List<String> HEAD = Stream.of(
                    "serial",
                    "matter",
                    "content",
                    "basis",
                    "term",
                    "section",
                    "channels",
                    "audience",
                    "way",
                    "level",
                    "frequency",
                    "lastUpdate",
                    "state")
            .map(field -> WORDS.get("basic.field." + field))
            .toList();

    private BasicCataloguePaper() {}

    /** @param organ full name */
    public static byte[] print(String organ, EditionView edition, CoverageView coverage) {
        String title = organ + WORDS.get("basic.title");
        StringBuilder html = new StringBuilder("<h1>")
                .append(PrintedSheet.escaped(title))
                .append("</h1><p>")
                .append(WORDS.format("basic.editionNo", String.valueOf(edition.edition())))
                .append(' ')
                .append(
                        edition.inForceOn() == null
                                ? WORDS.get("basic.paper.draft")
                                : WORDS.format("basic.paper.inForce", DAY.format(edition.inForceOn())))
                .append("</p><table><thead>");
        row(html, "th", HEAD);
        html.append("</thead><tbody>");
        coverage.rows().forEach(row -> row(html, "td", cells(row)));
        return PrintedSheet.print(title, STYLE, html.append("</tbody></table>").toString());
    }

    private static List<String> cells(CoverageRow row) {
        BasicEntryParticulars said = row.entry().particulars();
        return List.of(
                String.valueOf(said.serial()),
                row.entry().matter(),
                said.content(),
                said.basis(),
                said.term(),
                said.section(),
                said.channels(),
                said.audience(),
                WORDS.label("basic", said.way()),
                said.level(),
                said.frequency(),
                day(row.lastUpdate()),
                WORDS.get(said.inUse() ? "basic.field.inUse" : "basic.field.notInUse"));
    }

    private static String day(LocalDate day) {
        return Objects.toString(day, "—");
    }

    private static void row(StringBuilder html, String tag, List<String> cells) {
        html.append("<tr>");
        for (String cell : cells) {
            html.append('<').append(tag).append('>');
            html.append(PrintedSheet.escaped(cell));
            html.append("</").append(tag).append('>');
        }
        html.append("</tr>");
    }
}
