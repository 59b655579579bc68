package org.sunlight.office.notice;

import org.sunlight.office.notice.paper.LetterHtml;
import org.sunlight.office.notice.paper.LetterPdf;

/** A sheet that is no letter, a poster or a wide table, with the fonts of the house and a style of its own. */
public final class PrintedSheet {

    private PrintedSheet() {}

    /**
     * @param style CSS for paper; the font is {@code Song}
     * @param body XHTML; texts in it have gone through {@link #escaped}
     * @return a PDF with the fonts embedded
     */
    public static byte[] print(String title, String style, String body) {
        return LetterPdf.print(title, style, body);
    }

    public static String escaped(String text) {
        return text == null ? "" : LetterHtml.escaped(text);
    }
}
