package org.sunlight.office.notice;

import java.time.LocalDate;
import java.util.List;
import org.sunlight.office.notice.model.Letter;
import org.sunlight.office.notice.paper.LetterDocx;
import org.sunlight.office.notice.paper.LetterPdf;

/**
 * A paper of an organ that is no notice to anybody: a report, in the form of an official letter without number.
 *
 * @param addressee to whom it is made
 * @param parts in their order
 * @param date under the text
 * @param contact where the organ can be reached, a line each
 */
public record PlainPaper(
        String organ, String title, String addressee, List<Part> parts, LocalDate date, String contact) {

    /** A sentence or a table. */
    public sealed interface Part permits Text, Table {}

    public record Text(String text) implements Part {}

    /** @param rows each as long as the head */
    public record Table(String caption, List<String> head, List<List<String>> rows) implements Part {}

    public byte[] print(NoticeFormat format) {
        Letter letter = new Letter(
                organ,
                null,
                title,
                addressee,
                parts.stream().map(PlainPaper::block).toList(),
                date,
                contact,
                List.of());
        return format == NoticeFormat.PDF ? LetterPdf.of(letter) : LetterDocx.of(letter);
    }

    private static Letter.Block block(Part part) {
        if (part instanceof Table table) {
            return new Letter.Grid(table.caption(), table.head(), table.rows(), false);
        }
        return new Letter.Paragraph(((Text) part).text());
    }
}
