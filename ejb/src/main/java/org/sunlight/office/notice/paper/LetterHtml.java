package org.sunlight.office.notice.paper;

import java.util.List;
import java.util.regex.Pattern;
import org.sunlight.office.notice.model.Letter;
import org.sunlight.office.notice.model.Letter.Block;
import org.sunlight.office.notice.model.Letter.Grid;
import org.sunlight.office.notice.model.Letter.Paragraph;
import org.sunlight.office.notice.model.Letter.Points;
import org.sunlight.office.notice.model.Letter.Remedy;
import org.sunlight.office.notice.model.LetterWords;

/**
 * The letter as an XHTML fragment: the screen shows it and the PDF is made of it, so the two cannot differ. Holds no
 * style and no script; classes are {@code letter-…}.
 */
public final class LetterHtml {

    private static final Pattern GAP = Pattern.compile("\\{([^{}\\n]{1,60})}");

    private final StringBuilder html = new StringBuilder();

    private LetterHtml() {}

    public static String of(Letter letter) {
        LetterHtml page = new LetterHtml();
        page.head(letter);
        List<Block> body = letter.blocks().stream().filter(b -> !isAppendix(b)).toList();
        // a signature does not stand on a page alone: the end of the text goes with it
        boolean ends = !body.isEmpty() && isSentence(body.get(body.size() - 1));
        int together = ends ? body.size() - 1 : body.size();
        body.subList(0, together).forEach(page::block);
        page.html.append("<div class=\"letter-end\">");
        body.subList(together, body.size()).forEach(page::block);
        page.foot(letter);
        page.html.append("</div>");
        letter.blocks().stream().filter(LetterHtml::isAppendix).forEach(page::block);
        page.html.append("</div>");
        return page.html.toString();
    }

    private static boolean isAppendix(Block block) {
        return block instanceof Grid grid && grid.appendix();
    }

    private static boolean isSentence(Block block) {
        return block instanceof Paragraph || block instanceof Remedy;
    }

    private void head(Letter letter) {
        html.append("<div class=\"letter\">");
        html.append("<div class=\"letter-head\">");
        element("div", "letter-organ", letter.organ());
        html.append("<div class=\"letter-rule\"></div></div>");
        element("p", "letter-number", letter.number() == null ? "" : letter.number());
        element("h2", "letter-title", letter.title());
        element("p", "letter-addressee", LetterWords.format("addressee", letter.addressee()));
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            element("p", "letter-text", paragraph.text());
        } else if (block instanceof Remedy remedy) {
            element("p", "letter-text letter-remedy", remedy.text());
        } else if (block instanceof Points points) {
            points(points.lines());
        } else {
            grid((Grid) block);
        }
    }

    private void points(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.size() == 1 ? lines.get(i) : LetterWords.format("point", i + 1, lines.get(i));
            element("p", "letter-text", line);
        }
    }

    private void grid(Grid grid) {
        if (grid.caption() != null) {
            element("p", grid.appendix() ? "letter-caption letter-appendix" : "letter-caption", grid.caption());
        }
        html.append(grid.appendix() ? "<table class=\"letter-days\">" : "<table class=\"letter-facts\">");
        if (!grid.head().isEmpty()) {
            html.append("<thead><tr>");
            grid.head().forEach(cell -> element("th", null, cell));
            html.append("</tr></thead>");
        }
        html.append("<tbody>");
        for (List<String> row : grid.rows()) {
            html.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                element(i == 0 && grid.head().isEmpty() ? "th" : "td", null, row.get(i));
            }
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }

    private void foot(Letter letter) {
        List<String> enclosures = letter.enclosures();
        for (int i = 0; i < enclosures.size(); i++) {
            String line = enclosures.size() == 1
                    ? LetterWords.format("enclosure.first", enclosures.get(i))
                    : LetterWords.format(i == 0 ? "enclosure.numbered" : "enclosure.next", i + 1, enclosures.get(i));
            element("p", i == 0 ? "letter-text letter-enclosure" : "letter-text", line);
        }
        html.append("<div class=\"letter-sign\">");
        element("p", "letter-signature", letter.organ());
        element("p", "letter-date", LetterWords.day(letter.date()));
        html.append("</div>");
        html.append("<div class=\"letter-contact\">");
        letter.contact().lines().forEach(line -> element("p", null, line));
        html.append("</div>");
    }

    private void element(String tag, String styleClass, String text) {
        html.append('<').append(tag);
        if (styleClass != null) {
            html.append(" class=\"").append(styleClass).append('"');
        }
        html.append('>').append(GAP.matcher(escaped(text)).replaceAll("<span class=\"letter-gap\">$1</span>"));
        html.append("</").append(tag).append('>');
    }

    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
