package org.sunlight.publication.official.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sunlight.office.notice.NoticeFormat;
import org.sunlight.office.organ.OrganView;
import org.sunlight.publication.official.JointOrgan;
import org.sunlight.publication.official.OfficialDocumentView;
import org.sunlight.publication.official.OpennessClass;

/**
 * An official document as it is printed. Source: GB/T 9704-2012.
 *
 * @param organs that issue it, the lead organ first
 * @param number 文号, or null before the signing
 * @param paragraphs of the text
 * @param attachments names as printed
 * @param signedOn 成文日期, or null before the signing
 * @param mark 附注 about openness, or null
 * @param copies 抄送机关, or null
 */
public record OfficialPaper(
        List<String> organs,
        String number,
        String title,
        String addressee,
        List<String> paragraphs,
        List<String> attachments,
        LocalDate signedOn,
        String mark,
        String copies) {

    private static final Pattern HEADING = OfficialWords.pattern("form.heading");

    /** @param closedMark whether a closed document says so on its paper */
    public static OfficialPaper of(OfficialDocumentView document, OrganView lead, boolean closedMark) {
        List<String> organs = new ArrayList<>(List.of(lead.name()));
        document.jointOrgans().stream().map(JointOrgan::name).forEach(organs::add);
        boolean marked = closedMark || document.opennessClass() != OpennessClass.CLOSED;
        return new OfficialPaper(
                organs,
                document.documentNumber(),
                document.title(),
                document.wording().addressee(),
                lines(document.text()),
                lines(document.wording().attachments()),
                document.signedOn(),
                marked ? OfficialWords.get("mark." + document.opennessClass()) : null,
                document.wording().copies());
    }

    public byte[] print(NoticeFormat format) {
        return format == NoticeFormat.PDF ? OfficialPdf.of(this) : OfficialDocx.of(this);
    }

    private static List<String> lines(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    /** 一、 to 十、 and the like at its beginning, and short: printed as a heading. */
    static boolean isHeading(String paragraph) {
        return paragraph.length() <= 40 && HEADING.matcher(paragraph).matches();
    }
}
