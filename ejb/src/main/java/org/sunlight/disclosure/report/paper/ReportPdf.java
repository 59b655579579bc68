package org.sunlight.disclosure.report.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;

/** The report on A4 paper, fonts embedded. */
public final class ReportPdf {

    static {
        // by itself the renderer tells every step on the error stream
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
    }

    private ReportPdf() {}

    public static byte[] of(String page) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFont(() -> resource("/fonts/NotoSerifSC-Regular.ttf"), "Song", 400, FontStyle.NORMAL, true);
            builder.useFont(() -> resource("/fonts/NotoSerifSC-Bold.ttf"), "Song", 700, FontStyle.NORMAL, true);
            // nothing in a report lies outside it: no address is ever opened
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

    static String style() {
        try (InputStream css = resource("/report/paper.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String path) {
        return ReportPdf.class.getResourceAsStream(path);
    }
}
