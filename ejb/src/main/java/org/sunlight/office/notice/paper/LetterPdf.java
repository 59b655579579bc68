package org.sunlight.office.notice.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import org.sunlight.office.notice.model.Letter;

/** The letter on A4 paper as PDF, with the fonts embedded. */
public final class LetterPdf {

    private static final String STYLE = style();

    static {
        // by itself the renderer tells every step on the error stream
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
    }

    private LetterPdf() {}

    public static byte[] of(Letter letter) {
        return print(letter.title(), "<div class=\"tail\"><div></div></div>" + LetterHtml.of(letter));
    }

    /** @param body XHTML in the classes of {@code notice/paper.css} */
    public static byte[] print(String title, String body) {
        return print(title, STYLE, body);
    }

    /** @param style CSS for paper */
    public static byte[] print(String title, String style, String body) {
        String page = "<html lang=\"zh-CN\"><head><title>" + LetterHtml.escaped(title) + "</title><style>" + style
                + "</style></head><body>" + body + "</body></html>";
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        try {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFont(() -> font("NotoSerifSC-Regular.ttf"), "Song", 400, FontStyle.NORMAL, true);
            builder.useFont(() -> font("NotoSerifSC-Bold.ttf"), "Song", 700, FontStyle.NORMAL, true);
            builder.useUnicodeLineBreaker(new ChineseLineBreaker());
            // nothing in a letter lies outside it: no address is ever opened
            builder.useUriResolver((base, uri) -> null);
            builder.withProducer("Sunlight");
            builder.withHtmlContent(page, null);
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream font(String name) {
        return LetterPdf.class.getResourceAsStream("/fonts/" + name);
    }

    private static String style() {
        try (InputStream css = LetterPdf.class.getResourceAsStream("/notice/paper.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("notice/paper.css", e);
        }
    }
}
