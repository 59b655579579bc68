package org.sunlight.publication.official.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sunlight.office.notice.paper.LetterHtml;
import org.sunlight.office.notice.paper.LetterPdf;

/** The paper as PDF, with the fonts embedded. */
final class OfficialPdf {

    private static final String STYLE = style();

    private final StringBuilder html = new StringBuilder(4096);

    private OfficialPdf() {}

    static byte[] of(OfficialPaper paper) {
        OfficialPdf page = new OfficialPdf();
        page.head(paper);
        page.text(paper);
        page.foot(paper);
        return LetterPdf.print(paper.title(), STYLE, page.html.toString());
    }

    private void head(OfficialPaper paper) {
        html.append("<div class=\"masthead\">");
        List<String> organs = paper.organs();
        if (organs.size() == 1) {
            element("p", null, OfficialWords.get("masthead", organs.get(0)));
        } else {
            organs.forEach(organ -> element("p", null, organ));
        }
        html.append("</div>");
        element("p", "number", paper.number() == null ? OfficialWords.get("draft") : paper.number());
        html.append("<div class=\"rule\"></div>");
        element("h1", "title", paper.title());
    }

    private void text(OfficialPaper paper) {
        if (paper.addressee() != null) {
            element("p", "addressee", OfficialWords.get("addressee", paper.addressee()));
        }
        for (String paragraph : paper.paragraphs()) {
            element("p", OfficialPaper.isHeading(paragraph) ? "text heading" : "text", paragraph);
        }
        List<String> attachments = paper.attachments();
        if (!attachments.isEmpty()) {
            html.append("<div class=\"attachments\">");
            for (int i = 0; i < attachments.size(); i++) {
                String line = attachments.size() == 1
                        ? OfficialWords.get("attachment.one", attachments.get(i))
                        : OfficialWords.get(
                                i == 0 ? "attachment.first" : "attachment.next",
                                String.valueOf(i + 1),
                                attachments.get(i));
                element("p", i == 0 ? "attachment" : "attachment-next", line);
            }
            html.append("</div>");
        }
    }

    private void foot(OfficialPaper paper) {
        html.append("<div class=\"sign\">");
        paper.organs().forEach(organ -> element("p", "organ", organ));
        if (paper.signedOn() != null) {
            element("p", "date", OfficialWords.day(paper.signedOn()));
        }
        html.append("</div>");
        if (paper.mark() != null) {
            element("p", "mark", paper.mark());
        }
        if (paper.signedOn() == null) {
            return;
        }
        html.append("<div class=\"imprint\">");
        if (paper.copies() != null) {
            element("p", "copies", OfficialWords.get("copies", paper.copies()));
        }
        html.append(paper.copies() == null ? "<table>" : "<table class=\"ruled\">")
                .append("<tr>");
        element("td", null, paper.organs().get(0));
        element("td", "right", OfficialWords.get("printed", OfficialWords.day(paper.signedOn())));
        html.append("</tr></table></div>");
    }

    private void element(String tag, String styleClass, String text) {
        html.append('<').append(tag);
        if (styleClass != null) {
            html.append(" class=\"").append(styleClass).append('"');
        }
        html.append('>')
                .append(LetterHtml.escaped(text))
                .append("</")
                .append(tag)
                .append('>');
    }

    private static String style() {
        try (InputStream css = OfficialPdf.class.getResourceAsStream("/official/paper.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("official/paper.css", e);
        }
    }
}
